import Workshop

/// What stands in a handout, cleaned and in words, before it gets its form.
///
/// What people wrote is isolated, so that each form can tell it from ours.
struct HandoutContent {
  let session: Session
  let speech: Speech
  let figure: MapFigure

  init(_ session: Session, _ playbook: Playbook) {
    self.session = session
    speech = Speech(playbook, for: session, name: CleanText.isolated(session.persona.name))
    figure = MapFigure(session)
  }

  /// What the document says of itself, so that it can be told from other files.
  ///
  /// Of the session's id only letters and digits are taken: it may come from anywhere.
  static func mark(of session: Session, _ format: HandoutFormat) -> String {
    let id = session.id.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return "Touchline, \(format.rawValue) of session \(String(id.prefix(64).map(Character.init)))"
  }

  func say(_ phrase: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    speech.say(phrase, values)
  }

  func theirs(_ text: String) -> String { CleanText.isolated(text) }

  var title: String { theirs(session.displayTitle) }

  /// "Maria, buying her first bike", or nothing.
  var traveller: String {
    let persona = session.persona
    return [persona.name, persona.situation].map(theirs).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What the map is for, in a sentence, or nothing.
  var outcome: String {
    let outcome = theirs(session.persona.outcome)
    return outcome.isEmpty ? "" : say("handout.outcome", ["what": outcome])
  }

  /// When it was, "Thursday 4 December 2025"; empty where the session does not know.
  var day: String {
    let agenda = session.agenda
    let moment = Moment(timestamp: agenda.begun) ?? Moment(timestamp: session.created)
    return moment.map { Self.said($0.date) } ?? ""
  }

  static func said(_ date: CivilDate) -> String { "\(date.long) \(date.year)" }

  /// What stands over the three words.
  var wordsHeading: String { speech.fill(speech.playbook.prompt("words.result").question) }

  /// The three words, or the sentence that they are still to come.
  var words: [String] {
    let words = session.chosenWords.map { theirs($0.text) }
    return words.isEmpty ? [say("close.open.words.none")] : words
  }

  /// A word, and what was said about living by it.
  struct Support {
    var word: String
    /// Answers and evidence, a sentence each.
    var said: [String]
  }

  /// What stands behind the words of which anything was said.
  var support: [Support] {
    session.chosenWords.compactMap { word in
      guard let support = session.support(of: word.id) else { return nil }
      var said: [String] = []
      if let answer = support.culture {
        said.append(say("handout.culture", ["word": say("words.answer.\(answer.rawValue)")]))
      }
      if let answer = support.staff {
        said.append(say("handout.staff", ["word": say("words.answer.\(answer.rawValue)")]))
      }
      if !support.evidence.isEmpty {
        said.append(say("handout.evidence", ["what": theirs(support.evidence)]))
      }
      if !support.behaviour.isEmpty {
        said.append(say("handout.behaviour", ["what": theirs(support.behaviour)]))
      }
      if !support.owner.isEmpty {
        said.append(say("handout.owner", ["person": theirs(support.owner)]))
      }
      return said.isEmpty ? nil : Support(word: theirs(word.text), said: said)
    }
  }

  /// What was left open, a sentence each.
  var leftOpen: [String] {
    let plan = speech.playbook.plan(session.plan)
    let steps = plan?.steps.map(\.id) ?? speech.playbook.steps.map(\.id)
    return session.leftOpen(steps: steps)
      .map { open in
        switch open {
        case .emptyStages(let names):
          LeftOpen.emptyStages(names.map(theirs)).sentence(in: speech)
        case .unknownStages(let names):
          LeftOpen.unknownStages(names.map(theirs)).sentence(in: speech)
        default: open.sentence(in: speech)
        }
      }
  }
}
