extension Touchpoint {
  /// Whether it is only guessed, and matters more than others: a low, or one that colours the whole.
  public var isPressingGuess: Bool { known == .guess && (isLow || pivotal) }

  /// Its words and its note, and as much of what customers said of it as fits in one text.
  var parkedText: String {
    let quotes = evidence.sources.filter { !$0.quote.isEmpty }.map { source in
      "“\(source.quote)”" + (source.from.isEmpty ? "" : " (\(source.from))")
    }
    return ([note] + quotes).reduce(title) { text, said in
      let longer = text.joined(to: said)
      return longer.count <= Session.textLimit ? longer : text
    }
  }
}

extension Session {
  /// The touchpoint with this source.
  public func touchpoint(of id: Source.ID) -> Touchpoint? {
    stages.lazy.flatMap(\.touchpoints).first { $0.evidence.sources.contains { $0.id == id } }
  }

  /// The source with this id.
  public func source(_ id: Source.ID) -> Source? {
    touchpoint(of: id)?.evidence.sources.first { $0.id == id }
  }

  /// How many moments are guesses.
  public var guessCount: Int {
    stages.reduce(0) { $0 + $1.touchpoints.count { $0.known == .guess } }
  }

  /// Whom one could ask about: every guess, and all that was asked about; the lows and what colours
  /// the whole first, each part in the order of the journey (M20, M84).
  public var askable: [Touchpoint] {
    let askable = stages.flatMap {
      $0.touchpoints.filter { $0.known == .guess || $0.evidence.asked != nil }
    }
    return askable.filter { $0.isLow || $0.pivotal } + askable.filter { !$0.isLow && !$0.pivotal }
  }

  /// The moments that colour the whole and that nothing measures (M75).
  public var unmeasuredPivotal: [Touchpoint] {
    pivotalMoments.filter { !$0.evidence.isMeasured }
  }

  /// The lows that are only guessed.
  public var guessedLows: [Touchpoint] { lows.filter { $0.known == .guess } }

  /// How many sources have a number and no why (M80).
  public var unexplainedCount: Int {
    stages.reduce(0) { count, stage in
      stage.touchpoints.reduce(count) { $0 + $1.evidence.sources.count(where: \.lacksReason) }
    }
  }
}
