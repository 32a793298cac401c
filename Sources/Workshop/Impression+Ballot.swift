extension Impression {
  /// Keeps what the room answered about two words.
  mutating func answer(_ pair: WordPair, keep: Word.ID?) throws(Refusal) {
    let pair = WordPair(pair.one, pair.other)
    _ = try place(standing: pair.one)
    _ = try place(standing: pair.other)
    guard pair.one != pair.other, asked.count < SimilarPair.limit,
      !asked.contains(where: pair.isSame(as:))
    else { throw Refusal("That was asked already.") }
    if let keep {
      guard keep == pair.one || keep == pair.other else { throw .gone }
      try merge(keep == pair.one ? pair.other : pair.one, under: keep)
    }
    asked.append(pair)
  }

  /// Freezes the list in an order that its words and the seed alone give.
  mutating func freeze(seed: Int) throws(Refusal) {
    let list = standing.map(\.id)
    guard !list.isEmpty else { throw Refusal("There are no words to vote on yet.") }
    try openList()
    order = FrozenOrder(shuffling: list, seed: seed)
  }

  /// Keeps the counts of a round: those of a vote on this list, and no others.
  mutating func close(_ round: VoteRound, _ closed: ClosedRound) throws(Refusal) {
    let listed = order?.words ?? []
    let counted = closed.tally.counts.map(\.word)
    let isWhole = !counted.isEmpty && (round == .first ? counted == listed : first.round != nil)
    var inspection = Inspection(issued: Session.idLimit)
    inspection.inspect(closed, known: Set(listed))
    guard isWhole, inspection.faults.isEmpty else {
      throw Refusal("The list is not the one that was voted on. Vote anew.")
    }
    forgetSecondVote()
    self[round] = CountedVote(round: closed)
  }

  /// Keeps hands for level words.
  mutating func take(_ hands: [HandCount], for round: VoteRound) throws(Refusal) {
    let listed = try counted(round)
    let most = Session.crowd.upperBound
    guard hands.allSatisfy({ listed.contains($0.word) && (0...most).contains($0.hands) }) else {
      throw Refusal("Hands are counted from 0 to \(most).")
    }
    self[round].hands = hands
    chosen = []
  }

  /// Keeps what the decider named.
  mutating func take(picks: [Word.ID], for round: VoteRound) throws(Refusal) {
    let listed = try counted(round)
    guard picks.allSatisfy(listed.contains), Set(picks).count == picks.count else { throw .gone }
    self[round].picks = picks
    chosen = []
  }

  /// Keeps the three.
  mutating func choose(_ three: [Word.ID]) throws(Refusal) {
    for id in three { _ = try place(standing: id) }
    guard three.count <= Impression.chosenLimit, Set(three).count == three.count else {
      throw Refusal("Three words are chosen, each once.")
    }
    chosen = three
  }

  /// The words that a closed vote was on.
  private func counted(_ round: VoteRound) throws(Refusal) -> [Word.ID] {
    guard let closed = self[round].round else {
      throw Refusal("The vote is not counted yet.")
    }
    return closed.tally.counts.map(\.word)
  }
}

extension Consent {
  /// Keeps the fingers of a round; the second comes after the first.
  mutating func take(_ fingers: Fingers, _ round: Int) throws(Refusal) {
    guard (0..<Consent.most).contains(round), round <= rounds.count,
      fingers.counts.count == Fingers.range.count,
      fingers.counts.allSatisfy({ (0...Session.crowd.upperBound).contains($0) })
    else { throw Refusal("Fingers are six counts, asked for twice at most.") }
    if round == rounds.count {
      rounds.append(fingers)
    } else {
      rounds[round] = fingers
    }
  }
}
