import Testing

@testable import Workshop

@Suite("A typed slip")
struct SlipReadingTests {
  private let six = BallotPaper.paper(of: 18, places: 6, ranked: false)
  private let second = BallotPaper.second(of: wordIDs([11, 12, 13, 14, 15, 16, 17]))

  private func ways(_ numbers: [Int]) -> [SlipWay] {
    [.countFirst(Ballot(wordIDs(numbers))), .setAside, .writeAnew]
  }

  @Test("is numbers between blanks, commas, semicolons or full stops")
  func separators() {
    let slip = SlipReading.good(Ballot(wordIDs([3, 8, 11, 12, 15, 16])))
    for line in [
      "3 8 11 12 15 16", " 3,8,11,12,15,16 ", "3. 8; 11,\t12  15 016", "3\n8 11 12 15 16,",
    ] {
      #expect(six.reading(line) == slip, "\(line)")
    }
    #expect(six.reading("") == .empty)
    #expect(six.reading(" , ") == .empty)
  }

  @Test("counts with fewer words than it may name")
  func short() {
    #expect(six.reading("7") == .good(Ballot([word(7)])))
    #expect(six.isShort(Ballot([word(7)])))
    #expect(!six.isShort(Ballot(wordIDs([1, 2, 3, 4, 5, 6]))))
  }

  @Test("says what is not on the list")
  func unknown() {
    #expect(six.reading("3 19 8") == .broken(.notOnTheList("19"), ways: ways([3, 8])))
    #expect(six.reading("3 0 8 3") == .broken(.notOnTheList("0"), ways: ways([3, 8])))
    for mark in ["-1", "+1", "1x", "A", "٣", "99999999999999999999999"] {
      #expect(
        six.reading(mark) == .broken(.notOnTheList(mark), ways: [.setAside, .writeAnew]), "\(mark)")
    }
  }

  @Test("says what stands there twice, and when there are too many")
  func twiceAndTooMany() {
    #expect(six.reading("3 8 3") == .broken(.twice("3"), ways: ways([3, 8])))
    #expect(six.reading("3 8 03") == .broken(.twice("3"), ways: ways([3, 8])))
    #expect(
      six.reading("1 2 3 4 5 6 7 8") == .broken(.tooMany(8), ways: ways([1, 2, 3, 4, 5, 6])))
    // Seven numbers, one of them twice, are six words: what is wrong is the double.
    #expect(six.reading("1 2 3 4 5 6 6") == .broken(.twice("6"), ways: ways([1, 2, 3, 4, 5, 6])))
  }

  @Test("of the second vote is letters, in a row or apart, and numbers are none")
  func letters() {
    let slip = SlipReading.good(Ballot(wordIDs([13, 11, 17])))
    for line in ["c a g", "CAG", "C, a, G", "ca g"] { #expect(second.reading(line) == slip) }
    #expect(second.reading("h") == .broken(.notOnTheList("h"), ways: [.setAside, .writeAnew]))
    #expect(second.reading("12") == .broken(.notOnTheList("1"), ways: [.setAside, .writeAnew]))
    #expect(second.reading("abca") == .broken(.twice("A"), ways: ways([11, 12, 13])))
    #expect(second.reading("abcd") == .broken(.tooMany(4), ways: ways([11, 12, 13])))
    #expect(second.words.compactMap(second.mark) == ["A", "B", "C", "D", "E", "F", "G"])
    #expect(second.mark(of: word(18)) == nil)
    let long = BallotPaper.second(of: wordIDs(Array(1...9)))
    #expect(long.words.count == 8 && long.mark(of: word(8)) == "H")
    let past = BallotPaper(
      words: long.words + [word(9)], marking: .letters, places: 3, isRanked: true)
    #expect(past.mark(of: word(9)) == nil && past.isRanked)
  }

  @Test("reads back whatever numbers stand on it")
  func random() {
    for run in 0..<(2_000 * effort) {
      var dice = SessionDice(seed: UInt64(run))
      let count = 1 + dice.roll(40)
      let paper = BallotPaper.paper(of: count, places: 1 + dice.roll(8))
      let numbers = Array(dice.shuffled(Array(1...count)).prefix(dice.roll(paper.places) + 1))
      var line = dice.pick(["", " "]) ?? ""
      for number in numbers {
        line += "\(number)" + (dice.pick([" ", ", ", ",", " ; ", "\t"]) ?? " ")
      }
      #expect(paper.reading(line) == .good(Ballot(wordIDs(numbers))), "\(run): \(line)")
    }
  }

  @Test("asks for a third of the list, three at least, eight at most, one a word at most")
  func places() {
    let expected = [0: 0, 1: 1, 2: 2, 3: 3, 8: 3, 11: 3, 12: 4, 18: 6, 24: 8, 40: 8]
    for (count, places) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(BallotPaper.places(among: count) == places, "\(count) words")
    }
    let order = FrozenOrder(shuffling: wordIDs(Array(1...18)), seed: 7)
    let (several, three) = (BallotPaper.several(of: order), BallotPaper.three(of: order))
    #expect(several.places == 6 && !several.isRanked && several.words == order.words)
    #expect(three.places == 3 && three.isRanked && three.marking == .numbers)
    #expect(three.mark(of: order.words[17]) == "18")
    let two = FrozenOrder(shuffling: wordIDs([1, 2]), seed: 7)
    #expect(BallotPaper.three(of: two).places == 2)
  }
}
