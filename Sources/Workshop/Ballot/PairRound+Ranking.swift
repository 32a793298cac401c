/// How often somebody who was asked the same twice answered the same.
public struct Consistency: Equatable, Sendable {
  /// How many of the repeated questions were answered as before.
  public let same: Int

  /// How many questions were asked twice so far.
  public let of: Int
}

/// Circles among the answers: one word over a second, that over a third, and the third over the first.
public struct Circles: Equatable, Sendable {
  /// How many sets of three words go round in a circle.
  public let count: Int

  /// The first of them on the list; empty where there is none.
  ///
  /// Each word was chosen over the next, and the last over the first.
  public let example: [Word.ID]
}

/// How often a word was chosen.
public struct PairStanding: Equatable, Sendable {
  /// The word.
  public let word: Word.ID

  /// Over how many of the others it was chosen.
  public let wins: Int
}

/// The draft that the pairs give.
public struct PairRanking: Equatable, Sendable {
  /// All words, the most often chosen first.
  public let standings: [PairStanding]

  /// The first three.
  public let three: [Word.ID]

  /// The words that are level at the border of the three, some in and some out, so that only their
  /// order on the list told them apart; empty where the answers tell.
  public let level: [Word.ID]
}

extension PairRound {
  /// How often the repeated questions were answered as before.
  public var consistency: Consistency {
    var same = 0
    var repeated = 0
    for (place, answer) in answers.enumerated() {
      guard let before = answers.prefix(place).first(where: { $0.pair.isSame(as: answer.pair) })
      else { continue }
      repeated += 1
      if before.chosen == answer.chosen { same += 1 }
    }
    return Consistency(same: same, of: repeated)
  }

  /// The circles among the first answers.
  ///
  /// They are the circular triads of M. G. Kendall and B. Babington Smith (*On the method of paired
  /// comparisons*, 1940), counted one by one: eight words have 56 sets of three.
  public var circles: Circles {
    var count = 0
    var example: [Word.ID] = []
    for (first, one) in words.enumerated() {
      for (second, two) in words.enumerated().dropFirst(first + 1) {
        for three in words.dropFirst(second + 1) {
          let circle = [[one, two, three], [one, three, two]].first { isCircle($0) }
          guard let circle else { continue }
          count += 1
          if example.isEmpty { example = circle }
        }
      }
    }
    return Circles(count: count, example: example)
  }

  /// The draft: by how often a word was chosen, then over those chosen as often, then as on the list.
  ///
  /// The first step is A. H. Copeland's (1951), the second settles two level words by their own pair.
  /// The first answer to a pair counts, not the repeated one; pairs without an answer count for
  /// neither word.
  public var ranking: PairRanking {
    let total = words.map { wins(of: $0, over: words) }
    func key(_ place: Int) -> (Int, Int) {
      let equals = words.indices.filter { total[$0] == total[place] }.map { words[$0] }
      return (total[place], wins(of: words[place], over: equals))
    }
    let order = Array(words.indices).inOrder { key($0) > key($1) }
    let three = order.prefix(BallotPaper.winners)
    let border = order.dropFirst(BallotPaper.winners).first.flatMap { next in
      three.last.flatMap { key($0) == key(next) ? key(next) : nil }
    }
    return PairRanking(
      standings: order.map { PairStanding(word: words[$0], wins: total[$0]) },
      three: three.map { words[$0] },
      level: border.map { border in order.filter { key($0) == border }.map { words[$0] } } ?? [])
  }

  private func isCircle(_ words: [Word.ID]) -> Bool {
    words.indices.allSatisfy { chose(words[$0], over: words[($0 + 1) % words.count]) }
  }

  private func wins(of word: Word.ID, over others: [Word.ID]) -> Int {
    others.count { chose(word, over: $0) }
  }

  /// Whether the first answer to a pair was this word.
  private func chose(_ word: Word.ID, over other: Word.ID) -> Bool {
    let pair = WordPair(word, other)
    return answers.first { $0.pair.isSame(as: pair) }?.chosen == word
  }
}
