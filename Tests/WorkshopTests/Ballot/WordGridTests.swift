import Testing

@testable import Workshop

@Suite("The three words against the map")
struct WordGridTests {
  private func touchpoint(_ number: Int) -> Touchpoint.ID { Touchpoint.ID(rawValue: number) }

  private func link(_ number: Int, _ place: Int, _ bearing: Bearing) -> WordLink {
    WordLink(word: word(number), touchpoint: touchpoint(place), bearing: bearing)
  }

  @Test("are carried, broken, or met with silence")
  func grid() {
    let grid = WordGrid(
      words: wordIDs([3, 1, 2]), touchpoints: [5, 6, 7].map(touchpoint),
      links: [
        link(1, 7, .breaks), link(3, 5, .carries), link(3, 7, .breaks), link(1, 5, .carries),
        link(1, 5, .breaks), link(9, 5, .carries), link(1, 99, .carries), link(2, 6, .silent),
      ])
    #expect(grid[touchpoint(5), word(3)] == .carries)
    #expect(grid[touchpoint(5), word(1)] == .breaks, "the last answer is meant")
    #expect(grid[touchpoint(6), word(3)] == .silent)
    #expect(grid[touchpoint(99), word(1)] == .silent && grid[touchpoint(5), word(9)] == .silent)
    #expect(
      grid.contradictions == [link(1, 5, .breaks), link(3, 7, .breaks), link(1, 7, .breaks)])
    #expect(grid.uncarried == wordIDs([1, 2]))
    #expect(
      grid.count(of: .breaks, for: word(1)) == 2 && grid.count(of: .silent, for: word(2)) == 3)
    #expect(grid.count(of: .breaks, for: word(9)) == 0)
  }

  @Test("are all uncarried where nothing is mapped")
  func empty() {
    let grid = WordGrid(words: wordIDs([1, 2, 3]), touchpoints: [], links: [])
    #expect(grid.uncarried == wordIDs([1, 2, 3]) && grid.contradictions == [])
  }
}

@Suite("The ledger of customers asked")
struct LedgerTests {
  private func entry(_ id: Int, _ month: Int, _ day: Int, _ used: [Int]) throws -> LedgerEntry {
    LedgerEntry(
      id: LedgerEntry.ID(rawValue: id),
      date: try #require(CivilDate(year: 2027, month: month, day: day)), used: wordIDs(used),
      said: used.isEmpty ? "slow" : "")
  }

  @Test("counts who used at least one of the three, over time")
  func months() throws {
    let ledger = Ledger([
      try entry(4, 3, 2, [1]), try entry(2, 1, 31, [1, 2]), try entry(1, 1, 31, []),
      try entry(3, 1, 5, [2]), try entry(5, 3, 1, []),
    ])
    #expect(ledger.entries.map(\.id.rawValue) == [3, 1, 2, 5, 4])
    #expect(ledger.asked == 5 && ledger.used == 3)
    #expect(ledger.count(of: word(1)) == 2 && ledger.count(of: word(3)) == 0)
    #expect(ledger.months.map(\.first.month) == [1, 3])
    #expect(ledger.months.map(\.asked) == [3, 2] && ledger.months.map(\.used) == [2, 1])
    #expect(Ledger([]).months == [] && Ledger([]).asked == 0)
  }
}
