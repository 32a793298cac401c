import Workshop

extension HandoutContent {
  /// An open question for a talk with a customer, and what goes with it.
  struct TalkingPoint {
    var question: String
    var asides: [String]
  }

  /// A stage with the questions to ask about it.
  struct Talk {
    var stage: String
    var points: [TalkingPoint]
  }

  /// The questions of every stage that leaves some open (M13, M88): its guesses, its lows, and what
  /// nobody wrote anything about.
  var talks: [Talk] {
    session.stages.compactMap { stage in
      let points =
        stage.touchpoints.isEmpty
        ? [TalkingPoint(question: say("points.empty"), asides: [])]
        : stage.touchpoints.compactMap(talkingPoint)
      return points.isEmpty ? nil : Talk(stage: theirs(stage.name), points: points)
    }
  }

  /// What to ask about a moment; nothing where somebody told us and nothing hurts.
  private func talkingPoint(_ it: Touchpoint) -> TalkingPoint? {
    let moment = theirs(it.title)
    guard it.isLow else {
      return it.known == .guess
        ? TalkingPoint(question: say("points.guess", ["moment": moment]), asides: []) : nil
    }
    let word = theirs(it.feeling.word)
    return TalkingPoint(
      question: it.known == .guess
        ? say("points.guessedLow", ["moment": moment]) : say("points.low", ["moment": moment]),
      asides: (it.brokenPromise ? [say("points.promise")] : [])
        + (word.isEmpty ? [] : [say("points.word", ["word": word])]))
  }
}
