import Cells
import Testing

@Suite("Areas and their parts")
struct AreaTests {
  let sheet = Area(Size(columns: 71, rows: 20))

  @Test("A sheet is divided among header, content and hints without a cell left over")
  func divides() {
    let parts = sheet.rows([.exactly(5), .share(1), .exactly(4)])
    #expect(parts.map(\.row) == [0, 5, 16])
    #expect(parts.map(\.rows) == [5, 11, 4])
    let columns = sheet.columns([.share(2), .share(1), .share(1)])
    #expect(columns.map(\.columns) == [35, 18, 18])
    #expect(columns.map(\.column) == [0, 35, 53])
  }

  @Test("Where there is too little room the first ones get it, and none is negative")
  func tooLittleRoom() {
    let parts = Area(column: 0, row: 0, columns: 10, rows: 3).rows([
      .exactly(2), .exactly(2), .share(1), .exactly(5),
    ])
    #expect(parts.map(\.rows) == [2, 1, 0, 0])
    #expect(parts.map(\.row) == [0, 2, 3, 3])
  }

  @Test("Without a share the rest stays free")
  func restStaysFree() {
    #expect(sheet.rows([.exactly(3), .exactly(4)]).map(\.rows) == [3, 4])
    #expect(sheet.rows([]).isEmpty)
    #expect(sheet.columns([.share(0)]).map(\.columns) == [0])
  }

  @Test("Edges are cut off, never below nothing")
  func cutsEdges() {
    #expect(sheet.top(3) == Area(column: 0, row: 0, columns: 71, rows: 3))
    #expect(sheet.bottom(3) == Area(column: 0, row: 17, columns: 71, rows: 3))
    #expect(sheet.left(10) == Area(column: 0, row: 0, columns: 10, rows: 20))
    #expect(sheet.right(10) == Area(column: 61, row: 0, columns: 10, rows: 20))
    #expect(sheet.top(99) == sheet)
    #expect(sheet.bottom(-1).isEmpty)
    #expect(sheet.inset(columns: 2, rows: 1) == Area(column: 2, row: 1, columns: 67, rows: 18))
    #expect(sheet.inset(columns: 40, rows: 40).isEmpty)
    #expect(Size(columns: -3, rows: 4) == Size(columns: 0, rows: 4))
  }

  @Test("It contains its own cells and no others")
  func contains() {
    let area = Area(column: -1, row: 2, columns: 3, rows: 1)
    #expect(area.contains(Point(column: -1, row: 2)))
    #expect(area.contains(Point(column: 1, row: 2)))
    #expect(!area.contains(Point(column: 2, row: 2)))
    #expect(!area.contains(Point(column: 0, row: 3)))
  }

  @Test("Any sizes and spans divide exactly")
  func anyDivision() {
    var dice = Dice(seed: 7)
    for round in 0..<Dice.rounds(2000) {
      let wild = [0, 1, 20, 71, 500, Int.max, Int.min, Int.max - 1, -5]
      let area = Area(
        column: dice.pick(wild), row: dice.pick(wild), columns: dice.pick(wild),
        rows: dice.pick(wild))
      let spans = (0..<dice.roll(0...6)).map { _ -> Span in
        dice.roll(0...1) == 0 ? .exactly(dice.pick(wild)) : .share(dice.pick(wild))
      }
      let lengths = area.columns(spans).map(\.columns)
      let shares = spans.contains { span in
        if case .share(let weight) = span { weight > 0 } else { false }
      }
      let sum = lengths.reduce(0, +)
      #expect(lengths.allSatisfy { $0 >= 0 }, "seed \(dice.seed), round \(round)")
      #expect(
        shares ? sum == area.columns : sum <= area.columns, "seed \(dice.seed), round \(round)")
      _ = area.rows(spans).map { $0.inset(columns: dice.pick(wild), rows: dice.pick(wild)).size }
      _ = [area.top(dice.pick(wild)).maxRow, area.right(dice.pick(wild)).maxColumn]
    }
  }
}
