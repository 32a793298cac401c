import Notation
import Testing

@testable import Workshop

@Suite("Secrecy of a vote")
struct SecrecyTests {
  private func page(_ value: some Encodable) throws -> String {
    try NodeEncoder.node(value).page(width: 100)
  }

  @Test("slips and open rounds cannot be written at all")
  func uncodable() {
    let round: Any = OpenRound(.paper(of: 3))
    let hands: Any = OpenHands(.paper(of: 3), voters: 5)
    let ballot: Any = Ballot([word(1)])
    #expect(!(round is any Encodable) && !(hands is any Encodable) && !(ballot is any Encodable))
  }

  @Test("every order of the slips leaves the same bytes")
  func order() throws {
    let lines = ["1 2 3", "4 5 6", "2 6 4", "1 6 5"]
    let paper = BallotPaper.paper(of: 7)
    let written = try page(paper.closed(lines))
    for first in lines.indices {
      for second in lines.indices where second != first {
        let others = lines.indices.filter { $0 != first && $0 != second }
        let order = [lines[first], lines[second]] + others.map { lines[$0] }
        #expect(try page(paper.closed(order)) == written, "\(order)")
      }
    }
  }

  @Test("other slips with the same counts leave the same tally")
  func slips() throws {
    // Who named 1 named 2 in the one box and 3 in the other.
    let paper = BallotPaper.paper(of: 4)
    let one = try page(paper.closed(["1 2", "4 3"]).tally)
    #expect(try page(paper.closed(["1 3", "4 2"]).tally) == one)
    #expect(one == (try page(paper.closed(["4 2", "1 3"]).tally)))
  }

  @Test("what is kept holds counts and the numbers of words, and nothing else")
  func members() throws {
    let closed = BallotPaper.paper(of: 3).closed(["1 2 3", "2 1"])
    let written = try page(closed)
    #expect(
      written == """
        {
          "places": 3,
          "ranked": true,
          "tally": {
            "slips": 2,
            "setAside": 0,
            "counts": [
              { "word": 1, "slips": 2, "points": 5 },
              { "word": 2, "slips": 2, "points": 5 },
              { "word": 3, "slips": 1, "points": 1 }
            ]
          },
          "coverage": {
            "fewest": { "words": [1, 2, 3], "slips": 0 },
            "possible": [
              { "words": [1, 2, 3], "slips": 0 }
            ]
          }
        }

        """)
  }

  @Test("the last slip can be taken back unseen, again and again, while the round is open")
  func takeBack() {
    let paper = BallotPaper.paper(of: 4)
    var round = OpenRound(paper, inTheBox: 3)
    round.takeBack()
    #expect(round.typed == 0 && !round.isComplete)
    round.seal(paper.slip("1 2"))
    let after = round
    round.seal(paper.slip("3 4"))
    round.setAside()
    #expect(round.typed == 3 && round.isComplete)
    #expect(round.closed.tally.setAside == 1 && round.closed.tally.slips == 2)
    round.takeBack()
    round.takeBack()
    #expect(round == after)
    #expect(round.closed.tally == paper.closed(["1 2"]).tally)
    round.inTheBox = nil
    #expect(!round.isComplete)
  }

  @Test("a slip that is counted and taken back leaves no trace in a tally")
  func tallies() {
    for run in 0..<(500 * effort) {
      var dice = SessionDice(seed: UInt64(run))
      let election = dice.election()
      let paper = election.paper(ids: Array(1...election.count))
      let before = election.round().closed.tally
      var tally = before
      let slip = paper.slip(
        dice.shuffled(Array(1...election.count)).prefix(election.places).map { "\($0)" }
          .joined(separator: " "))
      tally.add(slip, on: paper)
      #expect(tally.slips == before.slips + 1, "\(run)")
      tally.takeBack(slip, on: paper)
      #expect(tally == before, "\(run)")
    }
  }
}
