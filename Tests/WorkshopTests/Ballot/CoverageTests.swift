import Testing

@testable import Workshop

@Suite("Who is left out")
struct CoverageTests {
  @Test("is nobody where every slip names one of the three")
  func nobody() throws {
    // 1 on slips 1 2 4, 2 on 1 2, 3 on 3 4, 4 on 3. Winners 1, 2, 3: all four slips.
    let closed = BallotPaper.paper(of: 4).closed(["1 2", "2 1", "3 4", "1 3"])
    let winners = Verdict(of: closed.tally).winners.map(\.word)
    #expect(winners == wordIDs([1, 2, 3]))
    let coverage = try #require(closed.coverage)
    #expect(coverage.slipsLeftOut(by: winners) == 0)
    #expect(coverage.better(than: winners, of: 4) == nil)
  }

  @Test("is a quarter or more where a majority likes the same three: others are named")
  func quarter() throws {
    // Five slips for 1 2 3, and three that name 4, 5 and 6 alone.
    // 1 2 3 leave three of eight out; 1 with two of the others leaves one out. Of 1 4 5, 1 4 6 and
    // so on all leave one out, all have 5 + 1 + 1 slips; 4, 5 and 6 have three points each; 1 has
    // the most points of 1, 2 and 3; of what is level 4 and 5 stand first.
    let lines = Array(repeating: "1 2 3", count: 5) + ["4", "5", "6"]
    let closed = BallotPaper.paper(of: 6).closed(lines)
    let coverage = try #require(closed.coverage)
    #expect(coverage.slipsLeftOut(by: wordIDs([3, 1, 2])) == 3)
    #expect(coverage.fewest.words == wordIDs([1, 4, 5]) && coverage.fewest.slips == 1)
    #expect(coverage.better(than: wordIDs([1, 2, 3]), of: 8) == coverage.fewest)
    // Two more slips for the majority make it 3 of 13, less than a quarter; one less is 3 of 12.
    let twelve = BallotPaper.paper(of: 6).closed(Array(repeating: "1 2 3", count: 4) + lines)
    #expect(twelve.coverage?.better(than: wordIDs([1, 2, 3]), of: 12) != nil)
    let thirteen = BallotPaper.paper(of: 6).closed(Array(repeating: "1 2 3", count: 5) + lines)
    #expect(thirteen.coverage?.slipsLeftOut(by: wordIDs([1, 2, 3])) == 3)
    #expect(thirteen.coverage?.better(than: wordIDs([1, 2, 3]), of: 13) == nil)
  }

  @Test("is told for every way in which hands can go, up to six")
  func outcomes() throws {
    // 1 and 2 win; 3 and 4 stand last on one slip each: hands between them.
    let paper = BallotPaper.paper(of: 4)
    let closed = paper.closed(["1 2 3", "1 2 4", "1 2", "2 1"])
    let coverage = try #require(closed.coverage)
    #expect(coverage.possible.map(\.words) == [wordIDs([1, 2, 3]), wordIDs([1, 2, 4])])
    #expect(coverage.slipsLeftOut(by: wordIDs([1, 2, 4])) == 0)
    // Others than the count allows, as the room may choose in the end: nobody knows any more.
    #expect(coverage.slipsLeftOut(by: wordIDs([1, 3, 4])) == nil)
    #expect(coverage.better(than: wordIDs([1, 3, 4]), of: 4) == nil)
    // Four words for two places are six ways, five words for two places ten: too many to keep.
    let four = BallotPaper.paper(of: 5).closed(["1 2", "1 3", "1 4", "1 5"])
    #expect(four.coverage?.possible.count == 6)
    let five = BallotPaper.paper(of: 6).closed(["1 2", "1 3", "1 4", "1 5", "1 6"])
    #expect(five.coverage?.possible == [])
  }

  @Test("is asked of short lists and of empty boxes too")
  func small() {
    #expect(BallotPaper.paper(of: 5).closed([]).coverage == nil)
    let one = BallotPaper.paper(of: 1).closed(["1", "1"])
    #expect(one.coverage?.fewest == LeftOut(words: wordIDs([1]), slips: 0))
    // Slips on which nothing counts leave everybody out, whatever wins.
    var blank = OpenRound(.paper(of: 5))
    blank.seal(Ballot([]))
    #expect(blank.closed.coverage?.fewest == LeftOut(words: wordIDs([1, 2, 3]), slips: 1))
    #expect(blank.closed.coverage?.slipsLeftOut(by: []) == 1)
  }

  @Test("is found among the words with the highest counts where a crowd names very many")
  func many() throws {
    // Each of 150 slips names a word of its own, and one of three words that 50 slips name.
    var round = OpenRound(.paper(of: 153))
    for slip in 1...150 { round.seal(Ballot(wordIDs([slip, 151 + slip % 3]))) }
    let coverage = try #require(round.closed.coverage)
    #expect(coverage.fewest == LeftOut(words: wordIDs([151, 152, 153]), slips: 0))
  }
}
