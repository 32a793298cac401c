import Workshop

/// What the close says: each row's mark and words, and what was left open, kindly.
struct ClosingWords {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  private var closing: Closing { scene.session.closing }

  var improve: (mark: String, words: String) {
    closing.improve.isEmpty ? ("○", scene.say("close.notYet")) : ("●", closing.improve)
  }

  var owner: (mark: String, words: String) {
    guard !closing.owner.isEmpty else { return ("○", scene.say("close.owner.none")) }
    guard let due = closing.due else {
      return ("◐", scene.say("close.owner.undated", ["person": closing.owner]))
    }
    return ("●", scene.say("close.owner.value", ["person": closing.owner, "date": due.long]))
  }

  var parked: (mark: String, words: String) {
    let all = scene.session.parked
    let open = all.count { $0.owner.isEmpty && !$0.letGo }
    if all.isEmpty { return ("○", scene.say("close.parked.none")) }
    guard open > 0 else {
      return ("●", scene.say("close.parked.settled", ["total": String(all.count)]))
    }
    let phrase = open == 1 ? "close.parked.open.one" : "close.parked.open"
    return ("◐", scene.say(phrase, ["count": String(open), "total": String(all.count)]))
  }

  var review: (mark: String, words: String) {
    guard let review = closing.review else { return ("○", scene.say("close.review.none")) }
    let days = review.daysSinceEpoch - scene.moment.date.daysSinceEpoch
    let weeks = max(0, (days + 3) / 7)
    if weeks == 1 { return ("●", scene.say("close.review.one", ["date": review.long])) }
    guard weeks > 1 else { return ("●", review.long) }
    return (
      "●", scene.say("close.review.value", ["count": weeks.inWords, "date": review.long])
    )
  }

  /// What was left open, in the order of the workshop.
  var open: [String] {
    let session = scene.session
    var open: [String] = []
    func say(_ phrase: String, _ values: KeyValuePairs<String, String> = [:]) {
      open.append(scene.say(phrase, values))
    }
    if scene.manner == .alone {
      let all = session.touchpoints
      let guesses = all.count { $0.known == .guess }
      if guesses > 0 {
        say("close.open.guesses", ["count": String(guesses), "total": String(all.count)])
      }
    }
    if Itinerary.steps(in: scene).contains("touchpoints") {
      if session.stages.isEmpty {
        say("close.open.noStages")
      } else if session.touchpoints.isEmpty {
        say("close.open.noTouchpoints")
      } else {
        let empty = session.stages.filter(\.touchpoints.isEmpty)
        if empty.count == 1 { say("close.open.stage", ["stage": empty[0].name]) }
        if empty.count > 1 { say("close.open.stages", ["count": empty.count.inWords.capitalised]) }
      }
    }
    if Itinerary.steps(in: scene).contains("traveller") {
      if session.persona.name.isEmpty { say("close.open.name") }
      if session.persona.outcome.isEmpty { say("close.open.outcome") }
    }
    switch session.impression.chosen.count {
    case 0: say("close.open.words.none")
    case 1, 2: say("close.open.words", ["count": String(session.impression.chosen.count)])
    default: break
    }
    if open.isEmpty { say("close.open.none") }
    return open
  }
}

extension String {
  /// With its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
