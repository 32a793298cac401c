import Testing

@testable import Workshop

/// Elections small enough to be counted by hand; the counting stands beside them.
@Suite("Three words of a vote")
struct VerdictTests {
  private func won(_ verdict: Verdict) -> [String] {
    verdict.winners.map { "\($0.word.rawValue) by \($0.step.rawValue)" }
  }

  private func hands(_ counts: [Int: Int]) -> [HandCount] {
    counts.sorted { $0.key < $1.key }.map { HandCount(word: word($0.key), hands: $0.value) }
  }

  @Test("win by the slips that name them")
  func slips() {
    // Word:    1  2  3  4  5
    // slips:   4  2  3  1  2  … 1 and 3 win by slips; 2 and 5 stand on two slips each.
    // points:        2: 2 + 2 = 4, 5: 3 + 1 = 4. Level: hands must tell.
    let tally = BallotPaper.paper(of: 5).closed(["1 2 3", "3 2 1", "1 3 5", "5 1 4"]).tally
    #expect(tally.counts.map(\.slips) == [4, 2, 3, 1, 2])
    #expect(tally.counts.map(\.points) == [3 + 1 + 3 + 2, 2 + 2, 1 + 3 + 2, 1, 1 + 3])
    let verdict = Verdict(of: tally)
    #expect(won(verdict) == ["1 by slips", "3 by slips"])
    #expect(verdict.undecided == Undecided(words: [word(2), word(5)], places: 1, need: .hands))
  }

  @Test("then by points, and the places within the three never need a tie broken")
  func points() {
    // 1 on all three; 2, 3 and 4 on two each; points 2: 3 + 2, 3: 1 + 3, 4: 2 + 1.
    let tally = BallotPaper.paper(of: 5).closed(["2 1 3", "3 2 1", "1 4"]).tally
    #expect(tally.counts.map(\.slips) == [3, 2, 2, 1, 0])
    // Two words with two slips fill two places: slips alone have told.
    #expect(won(Verdict(of: tally)) == ["1 by slips", "2 by slips", "3 by slips"])
    let close = Tally.counting([3, 2, 2, 2, 0], points: [6, 4, 5, 3, 0])
    #expect(won(Verdict(of: close)) == ["1 by slips", "3 by points", "2 by points"])
    let level = Tally.counting([3, 2, 2, 2, 0], points: [6, 5, 4, 4, 0])
    #expect(won(Verdict(of: level)) == ["1 by slips", "2 by points"])
    #expect(Verdict(of: level).undecided?.words == [word(3), word(4)])
  }

  @Test("then by hands, and those who are level again by the decider")
  func handsAndDecider() {
    // Four words stand on two slips with four points each: three places for four.
    let tally = Tally.counting([2, 2, 2, 2, 1], points: [4, 4, 4, 4, 3])
    let open = Verdict(of: tally)
    #expect(open.winners == [])
    #expect(open.undecided == Undecided(words: wordIDs([1, 2, 3, 4]), places: 3, need: .hands))

    // 5, 2, 6, 3 hands: 3, 1 and 4 come through, in the order of the hands.
    let told = Verdict(of: tally, hands: hands([1: 5, 2: 2, 3: 6, 4: 3]))
    #expect(won(told) == ["3 by hands", "1 by hands", "4 by hands"])
    #expect(told.undecided == nil)

    // 5, 2, 2, 2 hands: 1 comes through, two places for three words: the decider.
    let again = hands([1: 5, 2: 2, 3: 2, 4: 2])
    let left = Undecided(words: wordIDs([2, 3, 4]), places: 2, need: .decider)
    #expect(Verdict(of: tally, hands: again).undecided == left)
    #expect(Verdict(of: tally, hands: again, picks: [word(4)]).undecided == left)
    #expect(Verdict(of: tally, hands: again, picks: wordIDs([1, 5, 4])).undecided == left)
    let settled = Verdict(of: tally, hands: again, picks: wordIDs([4, 2, 3]))
    #expect(won(settled) == ["1 by hands", "4 by decider", "2 by decider"])
    #expect(settled.undecided == nil)
  }

  @Test("ask for hands again where they were raised for other words")
  func staleHands() {
    let tally = Tally.counting([3, 3, 2, 2], points: [9, 6, 3, 3])
    #expect(Verdict(of: tally, hands: hands([2: 5, 3: 4])).undecided?.need == .hands)
    // Of a word that is there twice the later count is meant.
    let twice = hands([3: 4, 4: 1]) + hands([3: 0])
    #expect(Verdict(of: tally, hands: twice).winners.last?.word == word(4))
  }

  @Test("are fewer where fewer are named: a word on no slip never wins")
  func fewer() {
    let paper = BallotPaper.paper(of: 6)
    #expect(won(Verdict(of: paper.closed(["4 2", "2"]).tally)) == ["2 by slips", "4 by slips"])
    let none = Verdict(of: paper.closed([]).tally)
    #expect(none.winners == [] && none.undecided == nil)
  }

  @Test("are told by slips alone where hands were counted without paper")
  func noPaper() {
    var round = OpenHands(.paper(of: 4, places: 3, ranked: true), voters: 6)
    #expect(round.next == word(1))
    for count in [5, 2, 9] { round.raise(count) }
    round.takeBack()
    #expect(round.asked == 2 && round.next == word(3))
    for count in [4, 4, 6] { round.raise(count) }
    #expect(round.next == nil && round.asked == 4)
    let closed = round.closed
    #expect(closed.means == .hands && !closed.isRanked && closed.coverage == nil)
    #expect(closed.tally.slips == 6)
    #expect(closed.tally.counts.map(\.slips) == [5, 2, 4, 4])
    #expect(closed.tally.counts.map(\.points) == [0, 0, 0, 0])
    #expect(won(Verdict(of: closed.tally)) == ["1 by slips", "3 by slips", "4 by slips"])
    round.takeBack()
    round.raise(-3)
    #expect(round.closed.tally.counts.map(\.slips) == [5, 2, 4, 0])
    var many = OpenHands(.paper(of: 1), voters: 0)
    many.raise(40)
    #expect(many.closed.tally.counts.map(\.slips) == [1])
  }
}
