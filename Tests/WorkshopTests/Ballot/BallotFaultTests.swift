import Notation
import Testing

@testable import Workshop

@Suite("What a document says about a vote")
struct BallotFaultTests {
  private let known = Set(wordIDs(Array(1...9)))

  private func faults(_ look: (inout Inspection) -> Void) -> [String] {
    var inspection = Inspection(issued: 9)
    look(&inspection)
    return inspection.faults.map(\.sentence)
  }

  @Test("is in order where votes were held")
  func good() throws {
    let order = FrozenOrder(shuffling: wordIDs(Array(1...9)), seed: 4)
    let closed = BallotPaper.three(of: order).closed(["1 2 3", "3 4 5", "9"])
    var pairs = PairRound(of: wordIDs([1, 2, 3, 4]), seed: 3)
    while let next = pairs.next { pairs = pairs.answering(next.right) }
    var consent = Consent()
    consent.rounds = [Fingers().with(3, showing: 5), Fingers()]
    var electorate = Electorate()
    electorate.voters = 9
    #expect(
      faults { inspection in
        inspection.inspect(electorate)
        inspection.inspect(order, known: known)
        inspection.inspect(closed, known: known)
        inspection.inspect([HandCount(word: word(1), hands: 4)], under: "hands", known: known)
        inspection.inspect(consent)
        inspection.inspect(pairs, known: known)
      } == [])
    #expect(try read(closed) == closed && read(pairs) == pairs && read(consent) == consent)
    #expect(try read(electorate) == electorate && read(WordPair(word(3), word(1))).one == word(1))
  }

  private func read<Value: Codable>(_ value: Value) throws -> Value {
    try NodeDecoder.decode(Value.self, from: NodeEncoder.node(value))
  }

  @Test("is a fault where a vote cannot have gone so")
  func bad() {
    let order = FrozenOrder(shuffling: wordIDs([1, 2, 3]), seed: 4)
    let closed = BallotPaper.paper(of: 5).closed(["1 2 3", "3 4 5"])

    var turned = order
    turned.words.reverse()
    #expect(faults { $0.inspect(turned, known: known) }.count == 1)
    let strange = FrozenOrder(shuffling: wordIDs([1, 99]), seed: 4)
    #expect(
      faults { $0.inspect(strange, known: known) } == ["there is no word with the id 99 here"])

    var many = closed
    many.tally.counts[0].slips = 3
    many.tally.counts[1].points = 4
    many.tally.counts[2].word = word(1)
    many.tally.setAside = -1
    many.places = .max
    #expect(
      faults { $0.inspect(many, known: known) } == [
        "a slip has 0 to 8 places", "people are counted from 0 to 999",
        "a word is on no more slips than were counted", "a slip gives a word 3 points at most",
        "this word stands here twice", "there is no word with the id 3 here",
        "there is no word with the id 3 here", "there is no word with the id 3 here",
      ])
    var huge = closed
    huge.tally.slips = .max
    huge.tally.counts[0].slips = .max
    huge.coverage?.fewest.slips = -1
    #expect(faults { $0.inspect(huge, known: known) }.count >= 2)
    var left = closed
    left.coverage?.fewest.words = wordIDs([1, 1, 2, 3])
    left.coverage?.possible = Array(repeating: LeftOut(words: [], slips: 0), count: 7)
    #expect(
      faults { $0.inspect(left, known: known) } == [
        "more than three words stand here", "a word stands here twice",
        "more than six outcomes stand here",
      ])
  }

  @Test("is a fault where people were counted as nobody can count them")
  func people() {
    var consent = Consent()
    var fingers = Fingers()
    fingers.counts = [.max, .max, 0, 0]
    consent.rounds = [fingers, fingers, fingers]
    #expect(consent.rounds[0].people == 1_998, "counted without a trap")
    #expect(faults { $0.inspect(consent) }.count == 1 + 3 * 3)
    var electorate = Electorate()
    electorate.voters = 0
    #expect(faults { $0.inspect(electorate) } == ["voters are counted from 1 to 999"])
    var count = HandCount(word: word(77), hands: 2)
    count.hands = 1_000
    #expect(faults { $0.inspect([count], under: "hands", known: known) }.count == 2)
  }

  @Test("is a fault where pairs were answered that nobody asked about")
  func pairs() {
    var round = PairRound(of: wordIDs([1, 2, 3]), seed: 3)
    round.answers = [PairAnswer(chosen: word(1), over: word(1))]
    #expect(faults { $0.inspect(round, known: known) }.count == 1)
    round.words = wordIDs(Array(1...9))
    round.seed = -1
    #expect(faults { $0.inspect(round, known: known) }.count == 3)
  }
}
