import Testing

@testable import Workshop

@Suite("The shortlist")
struct ShortlistTests {
  private func list(_ slips: [Int]) -> Shortlist { Shortlist(of: .counting(slips)) }

  private func settled(_ numbers: Int...) -> Shortlist { .settled(wordIDs(numbers)) }

  private func hands(_ counts: [Int], from first: Int) -> [HandCount] {
    counts.enumerated().map { HandCount(word: word(first + $0.offset), hands: $0.element) }
  }

  @Test("has six words where the sixth is not level with the seventh")
  func six() {
    #expect(list([9, 1, 8, 7, 2, 6, 5, 4]) == settled(1, 3, 4, 6, 7, 8))
  }

  @Test("has everyone who is level with the sixth, up to eight")
  func level() {
    #expect(list([9, 8, 7, 6, 5, 4, 4, 3]) == settled(1, 2, 3, 4, 5, 6, 7))
    #expect(list([9, 8, 7, 6, 5, 4, 4, 4, 3]) == settled(1, 2, 3, 4, 5, 6, 7, 8))
    #expect(list([2, 2, 2, 2, 2, 2, 2, 2, 1]) == settled(1, 2, 3, 4, 5, 6, 7, 8))
  }

  @Test("goes without those who would make it nine, where four remain")
  func without() {
    // The fifth to the ninth are level: with them nine, without them four.
    #expect(list([9, 8, 7, 6, 4, 4, 4, 4, 4]) == settled(1, 2, 3, 4))
    #expect(list([9, 8, 7, 6, 5, 4, 4, 4, 4]) == settled(1, 2, 3, 4, 5))
  }

  @Test("asks for hands among the level ones where fewer than four remain")
  func byHands() {
    // The fourth to the ninth are level: three places for six words.
    let tally = Tally.counting([9, 8, 7, 4, 4, 4, 4, 4, 4, 1])
    let level = wordIDs([4, 5, 6, 7, 8, 9])
    #expect(
      Shortlist(of: tally)
        == .open(wordIDs([1, 2, 3]), Undecided(words: level, places: 3, need: .hands)))
    // Three clear ones fill the six.
    #expect(
      Shortlist(of: tally, hands: hands([5, 0, 4, 1, 1, 6], from: 4)) == settled(1, 2, 3, 4, 6, 9))
    // 6 and 5 hands, and three words with 4: with them eight words. They stay.
    #expect(
      Shortlist(of: tally, hands: hands([6, 5, 4, 4, 4, 0], from: 4))
        == settled(1, 2, 3, 4, 5, 6, 7, 8))
    // All six level again would make nine: the decider names three.
    let again = hands([2, 2, 2, 2, 2, 2], from: 4)
    #expect(
      Shortlist(of: tally, hands: again)
        == .open(wordIDs([1, 2, 3]), Undecided(words: level, places: 3, need: .decider)))
    #expect(
      Shortlist(of: tally, hands: again, picks: wordIDs([9, 4, 5])) == settled(1, 2, 3, 4, 5, 9))
  }

  @Test("asks for hands for all six places where everybody is level")
  func allLevel() {
    let all = Array(1...9)
    #expect(
      list(all.map { _ in 1 })
        == .open([], Undecided(words: wordIDs(all), places: 6, need: .hands)))
  }

  @Test("is shorter where fewer words are named, and never has one that nobody named")
  func fewNamed() {
    #expect(list([0, 3, 0, 1, 0, 0, 0, 0, 0, 0]) == settled(2, 4))
    #expect(list([2, 2, 2, 2, 2, 0, 0]) == settled(1, 2, 3, 4, 5))
    #expect(list([1, 1, 1, 1, 1, 1, 1, 0]) == settled(1, 2, 3, 4, 5, 6, 7))
    #expect(list([]) == settled())
  }

  @Test("looks at points as well where the vote had a best first")
  func ranked() {
    let tally = Tally.counting(
      [3, 3, 3, 3, 3, 1, 1, 1, 1], points: [9, 8, 7, 6, 5, 3, 2, 2, 2])
    #expect(Shortlist(of: tally) == settled(1, 2, 3, 4, 5, 6))
  }
}
