import Cells
import Workshop

/// What the map shows of a step when it ends: counts and what was not asked, never a reproach.
struct StepSummary {
  /// One line: a figure, what it counts, and what is open about it.
  struct Line {
    var figure = ""
    var words: String
    var detail = ""
    /// Whether it has a figure before it, and something open behind it, on its first row at least.
    let isNumbered: Bool
    let hasDetail: Bool

    init(figure: String = "", words: String, detail: String = "") {
      self.figure = figure
      self.words = words
      self.detail = detail
      isNumbered = !figure.isEmpty
      hasDetail = !detail.isEmpty
    }
  }

  let step: String
  let scene: Scene

  /// Whether something of the step is still to be said; nothing of it is required.
  var isOpen: Bool {
    let session = scene.session
    switch step {
    case "welcome": return session.attendance.people == nil || !session.attendance.agreed
    case "journey": return session.choice == nil
    case "traveller":
      return TravellerLine.whose.contains { session.persona[$0].isEmpty }
        || session.persona.source == .guess
    case "stages":
      return session.stages.isEmpty || session.nothingAfterPurchase
        || !session.stagesNobodyKnows.isEmpty
    case "touchpoints":
      return session.stages.isEmpty
        || session.stages.contains { stage in
          Question.allCases.contains { !session.isAsked($0, of: stage) }
        }
    case "feelings":
      return session.hasMoment { $0.feeling.score == nil }
        || session.pivotalMoments.isEmpty
    case "dive":
      let chosen = session.chosenMoments
      return chosen.isEmpty || chosen.contains { !$0.dive.unknowns.isEmpty }
    case "evidence":
      return session.guessCount > 0 || !session.evidenceLeftOpen.isEmpty
    case "words": return session.impression.chosen.count < Impression.chosenLimit
    default: return true
    }
  }

  var lines: [Line] {
    let session = scene.session
    switch step {
    case "welcome": return welcome
    case "journey":
      guard let chosen = session.chosenJourney else {
        return [Line(words: scene.say("end.noJourney"))]
      }
      return [Line(words: chosen.name, detail: session.choice?.reason ?? "")]
    case "traveller": return traveller
    case "stages":
      let unknown = session.stagesNobodyKnows.map(\.id)
      return session.stages.enumerated().map { place, stage in
        Line(
          figure: "\(place + 1)", words: stage.name,
          detail: unknown.contains(stage.id) ? scene.say("end.nobodyKnows") : "")
      }
        + (session.nothingAfterPurchase ? [Line(words: scene.say("stages.nothingAfter"))] : [])
    case "touchpoints": return touchpoints
    case "feelings": return feelings
    case "dive": return dive
    case "evidence": return evidence
    case "words":
      let words = session.chosenWords.map(\.text).joined(separator: " · ")
      return [
        Line(words: scene.say("end.words", ["count": String(session.impression.words.count)])),
        Line(words: words.isEmpty ? scene.say("end.noWords") : words),
      ]
    default: return []
    }
  }

  private var welcome: [Line] {
    let attendance = scene.session.attendance
    let people = attendance.people.map { scene.say("end.people", ["count": String($0)]) }
    return [Line(words: people ?? scene.say("end.noPeople"))]
  }

  private var traveller: [Line] {
    let session = scene.session
    var lines = [Line(words: session.pointOfView ?? scene.say("end.nobody"))]
    if session.persona.outcome.isEmpty { lines.append(Line(words: scene.say("end.noOutcome"))) }
    if session.persona.source == .guess {
      lines.append(Line(words: scene.say("close.open.persona")))
    }
    return lines
  }

  private var touchpoints: [Line] {
    let lines =
      scene.session.stages.map { stage in
        Line(figure: "\(stage.touchpoints.count)", words: stage.name, detail: open(stage))
      }
      + scene.servedSentences.map { Line(words: $0) }
    let count = scene.session.touchpointCount
    guard scene.manner == .alone, count > 0 else { return lines }
    let counted = scene.say(
      "end.guesses", ["count": String(scene.session.guessCount), "all": String(count)])
    return lines + [Line(words: counted)]
  }

  private func open(_ stage: Stage) -> String {
    let open = Question.allCases.filter { !scene.session.isAsked($0, of: stage) }
    if open.count == Question.allCases.count { return scene.say("touchpoints.notAskedYet") }
    guard !open.isEmpty else { return scene.say("touchpoints.allAsked") }
    return scene.say(
      "touchpoints.notAsked", ["questions": open.map(\.rawValue).joined(separator: ", ")])
  }
}
