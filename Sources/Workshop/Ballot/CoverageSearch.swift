/// Counts slips that name none of some words, while the slips are still there.
struct CoverageSearch {
  /// A word, where it stands on the wall, and on which slips it is: a bit for each slip.
  private struct Candidate {
    let count: WordCount
    let place: Int
    let slips: [UInt64]
  }

  /// How many of the named words are tried, those with the highest counts, so that closing a round
  /// never keeps the room waiting.
  ///
  /// Fifteen people cannot name more with eight words each; where a crowd does, three words may be
  /// told that leave a few more out than others would.
  static let most = 120

  private let ballots: [Ballot]
  private let tally: Tally

  init(_ ballots: [Ballot], tally: Tally) {
    self.ballots = ballots
    self.tally = tally
  }

  /// What some words leave out.
  func leftOut(by words: [Word.ID]) -> LeftOut {
    LeftOut(words: words, slips: ballots.count { !$0.names(anyOf: words) })
  }

  /// The three words that leave the fewest slips out; all words of a list that has no more.
  var fewest: LeftOut {
    guard tally.counts.count > BallotPaper.winners else {
      return leftOut(by: tally.counts.map(\.word))
    }
    let candidates = candidates
    var best: [Candidate] = []
    var reached = -1
    for (index, first) in candidates.enumerated() {
      let seconds = candidates[(index + 1)...]
      for (next, second) in zip(seconds.indices, seconds) {
        let both = union(first.slips, second.slips)
        for third in candidates[(next + 1)...] {
          let reach = union(both, third.slips).reduce(0) { $0 + $1.nonzeroBitCount }
          let trio = [first, second, third]
          guard reach > reached || (reach == reached && goes(trio, before: best)) else { continue }
          (best, reached) = (trio, reach)
        }
      }
    }
    let words = best.sorted { $0.place < $1.place }.map(\.count.word)
    return LeftOut(words: words, slips: ballots.count - reached)
  }

  /// The named words, the highest counts first, and as many others as three could need.
  private var candidates: [Candidate] {
    let named = tally.ranked.prefix(CoverageSearch.most)
    let others = tally.counts.filter { $0.slips == 0 }.prefix(BallotPaper.winners)
    let places = Dictionary(
      tally.counts.enumerated().map { ($0.element.word, $0.offset) }, uniquingKeysWith: min)
    return (named + others).map { count in
      Candidate(count: count, place: places[count.word] ?? 0, slips: slips(naming: count.word))
    }
  }

  private func slips(naming word: Word.ID) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: ballots.count / 64 + 1)
    for (slip, ballot) in ballots.enumerated() where ballot.words.contains(word) {
      bits[slip / 64] |= 1 << (slip % 64)
    }
    return bits
  }

  private func union(_ one: [UInt64], _ other: [UInt64]) -> [UInt64] {
    zip(one, other).map { $0 | $1 }
  }

  /// Whether three words that leave as many out go first: by slips, by points, by the wall.
  private func goes(_ one: [Candidate], before other: [Candidate]) -> Bool {
    for sum in [\WordCount.slips, \WordCount.points] {
      let (left, right) = (
        one.reduce(0) { $0 + $1.count[keyPath: sum] },
        other.reduce(0) { $0 + $1.count[keyPath: sum] }
      )
      if left != right { return left > right }
    }
    return one.map(\.place).sorted().lexicographicallyPrecedes(other.map(\.place).sorted())
  }
}
