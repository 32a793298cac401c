/// What no edit could have brought about in the values of a vote; a session looks at them with its own.
///
/// `known` are always the words that the session has.
extension Inspection {
  mutating func inspect(_ electorate: Electorate) {
    require(
      electorate.voters.map(Session.crowd.contains) ?? true, "voters",
      "voters are counted from 1 to 999")
    line(electorate.decider, "decider")
  }

  mutating func inspect(_ order: FrozenOrder, known: Set<Word.ID>) {
    require(
      FrozenOrder.seeds.contains(order.seed), "seed",
      "a seed is 0 to \(FrozenOrder.seeds.upperBound)")
    list(order.words, "words", known: known)
    require(
      order.isGenuine, "words", "the words do not stand in the order that the seed gives them")
  }

  mutating func inspect(_ round: ClosedRound, known: Set<Word.ID>) {
    require((0...8).contains(round.places), "places", "a slip has 0 to 8 places")
    under("tally") { $0.inspect(round.tally, isRanked: round.isRanked, known: known) }
    guard let coverage = round.coverage else { return }
    let listed = Set(round.tally.counts.map(\.word))
    under("coverage") { inspection in
      inspection.under("fewest") { $0.inspect(coverage.fewest, of: round.tally, known: listed) }
      inspection.require(
        coverage.possible.count <= Verdict.outcomeLimit, "possible",
        "more than six outcomes stand here")
      inspection.each(of: coverage.possible, under: "possible") {
        $0.inspect($1, of: round.tally, known: listed)
      }
    }
  }

  mutating func inspect(_ hands: [HandCount], under name: String, known: Set<Word.ID>) {
    each(of: hands, under: name) { inspection, count in
      inspection.word(count.word, known: known)
      inspection.people(count.hands, "hands")
    }
  }

  mutating func inspect(_ consent: Consent) {
    require(
      consent.rounds.count <= Consent.most, "rounds", "fingers are asked for twice at most")
    each(of: consent.rounds, under: "rounds") { inspection, fingers in
      inspection.require(
        fingers.counts.count == Fingers.range.count, "counts",
        "six counts stand here, for no finger to five")
      for count in fingers.counts { inspection.people(count, "counts") }
    }
    line(consent.change, "change")
  }

  mutating func inspect(_ round: PairRound, known: Set<Word.ID>) {
    require(
      FrozenOrder.seeds.contains(round.seed), "seed",
      "a seed is 0 to \(FrozenOrder.seeds.upperBound)")
    require(round.words.count <= Buckets.most, "words", "more than eight words stand here")
    list(round.words, "words", known: known)
    // Only so few words that every pair of them can be asked about have questions to compare with.
    let questions = round.words.count <= Buckets.most ? round.questions : []
    require(
      round.answers.count <= questions.count
        && zip(round.answers, questions).allSatisfy { answer, question in
          answer.pair.isSame(as: WordPair(question.left, question.right))
        }, "answers", "the answers are not to the questions that the seed gives")
  }

  /// A word that stands in a document where one of these is meant.
  mutating func word(_ id: Word.ID, _ name: String = "word", known: Set<Word.ID>) {
    require(known.contains(id), name, "there is no word with the id \(id.rawValue) here")
  }

  private mutating func inspect(_ tally: Tally, isRanked: Bool, known: Set<Word.ID>) {
    people(tally.slips, "slips")
    people(tally.setAside, "setAside")
    var seen: Set<Word.ID> = []
    each(of: tally.counts, under: "counts") { inspection, count in
      inspection.word(count.word, known: known)
      inspection.require(seen.insert(count.word).inserted, "word", "this word stands here twice")
      inspection.require(
        (0...max(0, tally.slips)).contains(count.slips), "slips",
        "a word is on no more slips than were counted")
      let most = isRanked ? count.slips.multipliedReportingOverflow(by: 3).partialValue : 0
      inspection.require(
        (0...max(0, most)).contains(count.points), "points", "a slip gives a word 3 points at most")
    }
  }

  private mutating func inspect(_ leftOut: LeftOut, of tally: Tally, known: Set<Word.ID>) {
    require(
      leftOut.words.count <= BallotPaper.winners, "words", "more than three words stand here")
    list(leftOut.words, "words", known: known)
    require(
      (0...max(0, tally.slips)).contains(leftOut.slips), "slips",
      "no more slips are left out than were counted")
  }

  /// Words that stand in a document, each once.
  mutating func list(_ ids: [Word.ID], _ name: String, known: Set<Word.ID>) {
    for id in ids { word(id, name, known: known) }
    require(Set(ids).count == ids.count, name, "a word stands here twice")
  }

  private mutating func people(_ count: Int, _ name: String) {
    require(
      (0...Session.crowd.upperBound).contains(count), name, "people are counted from 0 to 999")
  }
}
