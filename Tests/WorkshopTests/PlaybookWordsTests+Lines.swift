import Workshop

extension PlaybookWordsTests {
  /// What stands on the screen for each placeholder in the example.
  static let example: [(String, String)] = [
    ("name", "Maria"), ("stage", "I have it, now what?"), ("title", "Buying a first bike"),
    ("moment", "I wait three weeks and hear nothing"),
    ("thought", "Sunday opening"), ("person", "Ana"), ("word", "like a neighbour"),
    ("what", "I sign four forms"), ("need", "to know that it fits me"),
    ("path", "~/Documents/Touchline/Buying a first bike.json"),
    ("folder", "~/Documents/Touchline"),
    ("command", "touchline open '~/Documents/Touchline/Buying.json'"), ("step", "Touchpoints"),
    ("when", "on Thursday at 14:02"), ("day", "Thursday"), ("date", "Thursday 15 January"),
    ("time", "14:02"), ("now", "14:31"), ("end", "15:04"), ("count", "eleven"), ("total", "16"),
    ("reason", "the disk is full"), ("all", "16"), ("index", "4"), ("question", "happens"),
    ("questions", "need, see, meet, told"), ("from", "−1"), ("to", "+2"),
  ]

  /// The placeholders that stand for what people typed, and for paths.
  static let typed: Set<String> = [
    "stage", "title", "moment", "thought", "person", "word", "what", "need", "path", "folder",
    "command",
  ]

  /// Sentences that are longer than the rest because they are drawn so.
  static let long: Set<String> = [
    // Silent writing: two short sentences in the row below the question.
    "words.silent instruction",
    // The front door: "Stopped in Touchpoints on Thursday at 14:02. All of it is here."
    "door.resume.says",
    // The front door in a tall window; it is cut where it does not fit.
    "door.window",
  ]

  /// Sentences of the drawn screens in which a typed text stands as it is, unbent, with no colon.
  static let drawn: Set<String> = [
    // "fast is there already"
    "words.there",
    // "Ask about Telling others first"
    "end.ask",
    // "Telling others has no touchpoints"
    "close.open.stage",
    // "Ana, by Friday 16 January"
    "close.owner.value", "close.owner.undated",
    // "after 4", where the words have no numbers.
    "write.afterWord",
    // "three weeks later"
    "story.later",
    // "Spoken of as she": one of three words of ours.
    "traveller.pronoun",
  ]

  /// What may say nothing: the entry line of the touchpoints has its question in front of it.
  static let silent: Set<String> = ["touchpoints.ghost"]

  /// A text and where it stands.
  struct Line: CustomStringConvertible {
    var place: String
    var text: String
    var manner: Manner
    var description: String { "\(place) (\(manner)): \(text)" }
    /// Whether one person reads it: all but the doors that both come through.
    var isReadAlone: Bool {
      manner == .alone && !["door.", "plans.", "others."].contains { place.hasPrefix($0) }
    }
    /// Filled with the example, by its longest form of the pronoun.
    var filled: String {
      Pronoun.allCases.map { text.filled(PlaybookWordsTests.example, pronoun: $0) }
        .max { $0.count < $1.count } ?? text
    }
  }

  func lines(_ wordings: [(String, Wording)]) -> [Line] {
    wordings.flatMap { place, wording in
      Manner.allCases.map { Line(place: place, text: wording.text(for: $0), manner: $0) }
    }.filter { !$0.text.isEmpty }
  }

  var questions: [Line] {
    lines(
      playbook.promptKeys.map { ($0, playbook.prompt($0).question) }
        + playbook.steps.map { ("\($0.id) end", $0.end.question) }
        + playbook.sentinel.rules.map { ("noticing \($0.id)", $0.question) }
        + playbook.phraseIDs.filter { $0.hasSuffix(".question") }
        .map { ($0, playbook.phrase($0)) })
  }

  /// Everything that stands in one row, other than the questions.
  var rows: [Line] {
    let asked = questions.map(\.place)
    return lines(
      playbook.promptKeys.map { ("\($0) instruction", playbook.prompt($0).instruction) }
        + playbook.promptKeys.map { ("\($0) line", playbook.prompt($0).line) }
        + playbook.steps.map { ("\($0.id) said", $0.end.said) }
        + playbook.sentinel.rules.map { ("noticing \($0.id)", $0.reason) }
        + playbook.phraseIDs.filter { !asked.contains($0) }.map { ($0, playbook.phrase($0)) })
      + playbook.plans.flatMap { plan in
        [plan.says, plan.bring].map {
          Line(place: plan.id, text: $0.text(for: plan.manner), manner: plan.manner)
        }
      }
  }

  /// Everything that is wrapped.
  var paragraphs: [Line] {
    let prompts = playbook.promptKeys.flatMap { key in
      let prompt = playbook.prompt(key)
      let settings = Setting.allCases.flatMap { prompt.settings[$0] ?? [] }
      return (prompt.say + settings + prompt.why + prompt.enough + prompt.aside)
        .map { (key, $0) }
    }
    let sets = playbook.stageSets.map { ($0.id, $0.says) }
    let contrast = playbook.contrast.rows.flatMap { [$0.not, $0.is] } + playbook.contrast.further
    let rules = playbook.groundRules.map { ("ground rules", $0) }
    let glossary = playbook.glossary.map { ($0.word, $0.meaning) }
    return lines(prompts + sets + contrast.map { ("contrast", $0) } + rules)
      + lines(glossary + [("timeline", playbook.timeline.heading)])
  }
}
