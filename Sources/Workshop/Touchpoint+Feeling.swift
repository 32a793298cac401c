extension Touchpoint.Contents {
  /// What it does to the relationship: what was said, or the sign of its feeling (M53).
  ///
  /// `nil` where neither is given, and where the feeling is neither good nor bad.
  public var strength: Influence? {
    if let influence { return influence }
    guard let score = feeling.score, score != 0 else { return nil }
    return score > 0 ? .strengthens : .weakens
  }

  /// Whether it is one of the lows: it feels like −1 or −2.
  public var isLow: Bool { feeling.score.map { $0 < 0 } ?? false }

  /// Where it varies and somebody said how far, from its worst to its best (M83).
  ///
  /// Of an end that was not said its own feeling stands; `nil` where that leaves no distance.
  public var variation: ClosedRange<Int>? {
    let said = [evidence.worst, evidence.best].compactMap(\.self)
    guard evidence.mark == .varies, !said.isEmpty else { return nil }
    let scores = said + (feeling.score.map { [$0] } ?? [])
    guard let lowest = scores.min(), let highest = scores.max(), lowest < highest
    else { return nil }
    return lowest...highest
  }

  /// How far apart its feelings are: the hands that went up for it (M14), and how far it varies.
  public var spread: ClosedRange<Int>? {
    guard let hands = feeling.spread else { return variation }
    guard let variation else { return hands }
    return min(hands.lowerBound, variation.lowerBound)...max(hands.upperBound, variation.upperBound)
  }

  /// Takes over what was said of the feelings of a moment that is joined to this one.
  ///
  /// The whole feels as bad as its worse part; whatever was noted of either stands for both.
  mutating func takeOverFeelings(of other: Self) throws(Refusal) {
    let theirs = other.feeling
    let isWorse = theirs.score.map { score in feeling.score.map { score < $0 } ?? true } ?? false
    if isWorse { (feeling.score, feeling.hands) = (theirs.score, theirs.hands) }
    feeling.word = try feeling.word.joined(to: theirs.word).asLine()
    feeling.extras.take(over: theirs.extras)
    pivotal = pivotal || other.pivotal
    colours = try colours.joined(to: other.colours).asLine()
    irritations += other.irritations
    expected = expected == .below ? .below : other.expected ?? expected
    worked = worked == false ? false : other.worked ?? worked
    brokenPromise = brokenPromise || other.brokenPromise
    handledWell = handledWell || other.handledWell
    robotic = robotic || other.robotic
    influence = influence == other.influence ? influence : nil
  }
}

extension Session {
  /// The moments that feel bad, in the order of the journey.
  public var lows: [Touchpoint] { moments { $0.isLow } }

  /// How many moments feel bad.
  public var lowCount: Int { momentCount { $0.isLow } }

  /// Whether the last moment has no feeling: the last impression counts as much as any (M114).
  public var isLastUnfelt: Bool {
    touchpoint(at: touchpointCount - 1).map { $0.feeling.score == nil } ?? false
  }

  /// The moments that colour the whole, in the order of the journey.
  public var pivotalMoments: [Touchpoint] { moments { $0.pivotal } }

  /// The touchpoint with this irritation.
  public func touchpoint(of id: Irritation.ID) -> Touchpoint? {
    stages.lazy.flatMap(\.touchpoints).first { $0.irritations.contains { $0.id == id } }
  }

  /// The irritation with this id.
  public func irritation(_ id: Irritation.ID) -> Irritation? {
    stages.lazy.flatMap(\.touchpoints).flatMap { $0.irritations }.first { $0.id == id }
  }
}
