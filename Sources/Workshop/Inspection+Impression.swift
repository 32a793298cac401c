extension Inspection {
  /// Looks at the words and all that was said about them, in the order of the document.
  mutating func inspect(_ impression: Impression, in session: Session) {
    let known = Set(impression.words.map(\.id))
    let standing = Set(impression.standing.map(\.id))
    inspect(impression.words, standing: standing)
    under("electorate") { $0.inspect(impression.electorate) }
    each(of: impression.asked, under: "asked") { inspection, pair in
      inspection.word(pair.one, "one", known: known)
      inspection.word(pair.other, "other", known: known)
    }
    require(
      impression.asked.count <= SimilarPair.limit, "asked", "more than seven pairs stand here")
    inspectVotes(of: impression, standing: standing)
    require(
      impression.chosen.count <= Impression.chosenLimit, "chosen",
      "more than three words are chosen")
    var chosen: Set<Word.ID> = []
    each(of: impression.chosen, under: "chosen") { inspection, id in
      inspection.requireHere(
        standing.contains(id), "there is no word with the id \(id.rawValue) that stands by itself")
      inspection.requireHere(chosen.insert(id).inserted, "this word is chosen twice")
    }
    under("consent") { $0.inspect(impression.consent) }
    inspect(impression.support, known: known)
    inspectAlone(impression, standing: standing, known: known)
    let touchpoints = session.keptTouchpoints
    each(of: impression.links, under: "links") { inspection, link in
      inspection.word(link.word, known: known)
      inspection.require(
        touchpoints.contains(link.touchpoint), "touchpoint",
        "there is no touchpoint with the id \(link.touchpoint.rawValue)")
    }
    line(impression.friend, "friend")
    each(of: impression.ledger, under: "ledger") { inspection, entry in
      inspection.id(entry.id)
      // The words of a day stay even when they are taken out of the list later.
      inspection.list(entry.used, "used", known: Set(entry.used.filter { $0.rawValue >= 1 }))
      inspection.line(entry.said, "said")
    }
    require(
      impression.alone.count <= 1, "alone", "more than one person's words stand here")
    each(of: impression.alone, under: "alone") { inspection, before in
      inspection.require(
        before.alone.isEmpty, "alone", "nobody was alone before one person was")
      if before.alone.isEmpty { inspection.inspect(before, in: session) }
    }
  }

  private mutating func inspect(_ words: [Word], standing: Set<Word.ID>) {
    var keys: Set<String> = []
    each(of: words, under: "words") { inspection, word in
      inspection.id(word.id)
      inspection.entry(word.text, "text")
      // Documents of before may hold words that differ in punctuation alone.
      inspection.require(
        keys.insert(word.key).inserted, "text", "another word reads the same; take one of them out")
      guard let under = word.under else { return }
      inspection.require(
        standing.contains(under), "under",
        "there is no word with the id \(under.rawValue) that stands by itself")
    }
  }

  private mutating func inspectVotes(of impression: Impression, standing: Set<Word.ID>) {
    guard let order = impression.order else {
      require(
        impression.first == .blank && impression.second == .blank, "order",
        "a vote is counted, and the list that it was on is not here")
      return
    }
    under("order") { $0.inspect(order, known: standing) }
    for round in VoteRound.allCases {
      let vote = impression[round]
      under(round.rawValue) { inspection in
        let listed = Set(vote.round?.tally.counts.map(\.word) ?? [])
        if let closed = vote.round {
          inspection.under("round") { $0.inspect(closed, known: Set(order.words)) }
        }
        inspection.inspect(vote.hands, under: "hands", known: listed)
        inspection.list(vote.picks, "picks", known: listed)
      }
    }
    require(
      impression.second.round == nil || impression.first.round != nil, "second",
      "a second vote is counted, and the first is not here")
  }

  private mutating func inspect(_ support: [Impression.Support], known: Set<Word.ID>) {
    var supported: Set<Word.ID> = []
    each(of: support, under: "support") { inspection, support in
      inspection.word(support.word, known: known)
      inspection.require(
        supported.insert(support.word).inserted, "word", "this word stands here twice")
      inspection.line(support.evidence, "evidence")
      inspection.line(support.behaviour, "behaviour")
      inspection.line(support.owner, "owner")
      inspection.line(support.note, "note")
    }
  }

  private mutating func inspectAlone(
    _ impression: Impression, standing: Set<Word.ID>, known: Set<Word.ID>
  ) {
    each(of: impression.sorted, under: "sorted") { inspection, sorted in
      inspection.word(sorted.word, known: standing)
    }
    if let pairs = impression.pairs {
      under("pairs") { $0.inspect(pairs, known: standing) }
    }
    each(of: impression.again, under: "again") { inspection, choice in
      inspection.require(
        choice.words.count <= BallotPaper.winners, "words", "more than three words are chosen")
      inspection.list(choice.words, "words", known: known)
    }
  }
}
