extension Touchpoint.Contents {
  /// Whether it is only guessed, and matters more than others: a low, or one that colours the whole.
  public var isPressingGuess: Bool { known == .guess && isTelling }

  /// Whether it tells most: it is a low, or it colours the whole.
  public var isTelling: Bool { isLow || pivotal }

  /// Whether one could ask customers about it, or did.
  public var isAskable: Bool { known == .guess || evidence.asked != nil }

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
    momentCount { $0.known == .guess }
  }

  /// Whom one could ask about: every guess, and all that was asked about; the lows and what colours
  /// the whole first, each part in the order of the journey (M20, M84).
  public var askable: [Touchpoint] {
    moments { $0.isAskable && $0.isTelling } + moments { $0.isAskable && !$0.isTelling }
  }

  /// How far asking customers has come: "asked 2 · confirmed 1" (M84); empty while nobody was asked.
  public var askedSoFar: String {
    let counts = Asked.allCases.map { state in (state, momentCount { $0.evidence.asked == state }) }
    return counts.filter { $0.1 > 0 }.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: " · ")
  }

  /// The moments that colour the whole and that nothing measures (M75).
  public var unmeasuredPivotal: [Touchpoint] {
    moments { $0.pivotal && !$0.evidence.isMeasured }
  }

  /// The lows that are only guessed.
  public var guessedLows: [Touchpoint] { moments { $0.isLow && $0.known == .guess } }

  /// How many sources have a number and no why (M80).
  public var unexplainedCount: Int {
    ofMoments { $0.evidence.sources.count(where: \.lacksReason) }.reduce(0, +)
  }
}
