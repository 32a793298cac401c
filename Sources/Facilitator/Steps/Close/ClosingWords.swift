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

  var handouts: (mark: String, words: String) {
    scene.handedOut == nil
      ? ("○", scene.say("close.handouts.what")) : ("●", scene.say("close.handouts.made"))
  }

  /// What was left open, in the order of the workshop.
  var open: [LeftOpen] { scene.session.leftOpen(steps: Itinerary.steps(in: scene)) }
}

extension String {
  /// With its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
