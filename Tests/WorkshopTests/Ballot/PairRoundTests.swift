import Testing

@testable import Workshop

@Suite("Every pair of words")
struct PairRoundTests {
  /// The round of somebody who answers every question, the place of the question told too.
  private func answered(
    _ words: [Int], seed: Int = 5, _ choose: (Int, PairQuestion) -> Word.ID
  ) -> PairRound {
    var round = PairRound(of: wordIDs(words), seed: seed)
    while let next = round.next { round = round.answering(choose(round.answers.count, next)) }
    return round
  }

  private func winner(_ question: PairQuestion, of beaten: [Int: [Int]]) -> Word.ID {
    let (left, right) = (question.left.rawValue, question.right.rawValue)
    return beaten[left]?.contains(right) == true ? question.left : question.right
  }

  @Test("is asked once, and three once more with sides swapped, at least two others between")
  func questions() {
    for count in 0...10 {
      for seed in 0..<(20 * effort) {
        let round = PairRound(of: wordIDs(Array(1...max(1, count))), seed: seed)
        let size = min(8, max(1, count))
        let pairs = size * (size - 1) / 2
        let repeats = pairs >= 3 ? 3 : 0
        let questions = round.questions
        #expect(questions.count == pairs + repeats, "\(count) words, seed \(seed)")
        var seen: [PairQuestion] = []
        var again = 0
        for (place, question) in questions.enumerated() {
          #expect(!seen.contains(question), "the same sides twice")
          if let before = seen.firstIndex(of: question.swapped) {
            again += 1
            #expect(place - before > 2, "\(count) words, seed \(seed)")
          }
          seen.append(question)
        }
        #expect(again == repeats)
      }
    }
    #expect(PairRound(of: wordIDs(Array(1...8)), seed: 1).questions.count == 31)
    #expect(PairRound(of: wordIDs([3, 3, 9]), seed: 1).words == wordIDs([3, 9]))
  }

  @Test("stands in an order of its seed, each word left about as often as right")
  func sides() {
    let (one, other) = (
      PairRound(of: wordIDs([1, 2, 3, 4]), seed: 1), PairRound(of: wordIDs([1, 2, 3, 4]), seed: 2)
    )
    #expect(one.questions == PairRound(of: wordIDs([1, 2, 3, 4]), seed: 1).questions)
    #expect(one.questions != other.questions)
    let left = (0..<1_000).count { seed in
      PairRound(of: wordIDs([1, 2]), seed: seed).questions[0].left == word(1)
    }
    #expect((420...580).contains(left), "\(left) of 1,000")
  }

  @Test("ranks by how often a word was chosen")
  func ranking() {
    // 4 over all, 2 over 1 and 3, 1 over 3: 4 has 3 wins, 2 has 2, 1 has 1, 3 has none.
    let round = answered([1, 2, 3, 4]) { _, question in
      self.winner(question, of: [4: [1, 2, 3], 2: [1, 3], 1: [3]])
    }
    #expect(
      round.ranking.standings == [
        PairStanding(word: word(4), wins: 3), PairStanding(word: word(2), wins: 2),
        PairStanding(word: word(1), wins: 1), PairStanding(word: word(3), wins: 0),
      ])
    #expect(round.ranking.three == wordIDs([4, 2, 1]) && round.ranking.level == [])
    #expect(round.circles == Circles(count: 0, example: []))
    #expect(round.consistency == Consistency(same: 3, of: 3))
    #expect(round.next == nil && round.answering(word(1)) == round)
  }

  @Test("says who is level at the border of the three, and which words go round in a circle")
  func circle() {
    // 1 over 2, 2 over 3, 3 over 1, and each of them over 4: all have two wins but 4.
    let round = answered([1, 2, 3, 4]) { _, question in
      self.winner(question, of: [1: [2, 4], 2: [3, 4], 3: [1, 4]])
    }
    #expect(round.circles == Circles(count: 1, example: wordIDs([1, 2, 3])))
    #expect(round.ranking.three == wordIDs([1, 2, 3]) && round.ranking.level == [])
    // The other way round, and 4 over all: 4 first, the others level for two places.
    let other = answered([1, 2, 3, 4]) { _, question in
      self.winner(question, of: [4: [1, 2, 3], 1: [3], 3: [2], 2: [1]])
    }
    #expect(other.circles == Circles(count: 1, example: wordIDs([1, 3, 2])))
    #expect(other.ranking.three == wordIDs([4, 1, 2]))
    #expect(other.ranking.level == wordIDs([1, 2, 3]))
  }

  @Test("settles two level words by their own pair")
  func level() {
    // Wins: 1 has 2 (over 2, 3), 4 has 2 (over 1, 2), 2 has 1 (over 3), 3 has 1 (over 4).
    let round = answered([1, 2, 3, 4]) { _, question in
      self.winner(question, of: [1: [2, 3], 4: [1, 2], 2: [3], 3: [4]])
    }
    // 4 was chosen over 1, 2 over 3.
    #expect(round.ranking.standings.map(\.word) == wordIDs([4, 1, 2, 3]))
    #expect(round.ranking.level == [])
  }

  @Test("notices an answer that changed with the sides, and the first answer counts")
  func consistency() {
    // Always the left one: every repeated question is answered otherwise.
    let left = answered([1, 2, 3, 4]) { _, question in question.left }
    #expect(left.consistency == Consistency(same: 0, of: 3))
    let first = left.answers.prefix(left.answers.count - 1)
    #expect(left.ranking.standings.map(\.wins).reduce(0, +) == 6)
    var shorter = left
    shorter.answers = Array(first)
    #expect(shorter.ranking == left.ranking && shorter.consistency == Consistency(same: 0, of: 2))
    let early = PairRound(of: wordIDs([1, 2, 3]), seed: 3)
    #expect(early.consistency == Consistency(same: 0, of: 0))
    #expect(early.answering(word(9)) == early)
    #expect(early.ranking.level == [])
  }

  @Test("counts circles as the formula of Kendall and Babington Smith does")
  func formula() {
    var most = 0
    for run in 0..<(1_000 * effort) {
      var dice = SessionDice(seed: UInt64(run))
      let size = 1 + dice.roll(8)
      let round = answered(Array(1...size), seed: run) { _, question in
        dice.roll(2) == 0 ? question.left : question.right
      }
      // d = n(n − 1)(2n − 1)/12 − Σ a²/2, where a are the wins.
      let wins = round.ranking.standings.map(\.wins)
      let twelfths = size * (size - 1) * (2 * size - 1) - 6 * wins.map { $0 * $0 }.reduce(0, +)
      #expect(round.circles.count * 12 == twelfths, "\(run)")
      #expect(round.circles.example.count == (twelfths == 0 ? 0 : 3), "\(run)")
      #expect(wins == wins.sorted(by: >) && wins.reduce(0, +) == size * (size - 1) / 2)
      most = max(most, round.circles.count)
    }
    // Eight words have twenty circles at most; chance comes near.
    #expect((12...20).contains(most), "\(most)")
  }
}
