import Cells
import Testing

@Suite("Whatever is drawn on a sheet")
struct CanvasAnyTests {
  @Test("Nothing leaves the sheet, nothing is half, at any size and place")
  func anything() {
    var dice = Dice(seed: 2026)
    for round in 0..<Dice.rounds(600) {
      let size = Size(
        columns: dice.pick([0, 1, 2, 3, 10, 71, 80, 500]), rows: dice.pick([0, 1, 2, 5, 20, 200]))
      let alphabet = dice.pick([Alphabet.unicode, .unicode, .ascii])
      var canvas = Canvas(size: size, alphabet: alphabet)
      for _ in 0..<dice.roll(1...12) { draw(on: &canvas, &dice) }
      if let fault = fault(of: canvas) {
        Issue.record("seed \(dice.seed), round \(round): \(fault)")
        return
      }
    }
  }

  @Test("The sheets a person draws on: from nothing to 500 by 200", arguments: [0, 1, 7, 71, 500])
  func sizes(columns: Int) {
    for rows in [0, 1, 2, 20, 200] {
      let size = Size(columns: columns, rows: rows)
      let canvas = Canvas.drawn(columns, rows) { canvas in
        canvas.fill(Area(size), with: "·")
        canvas.frame(Area(size), title: "日本語 and more than fits in any of them")
        canvas.rule(row: rows / 2, from: 0, columns: columns)
        canvas.big("PROUD", at: Point(column: columns / 2, row: rows / 2))
        canvas.digits("12:40", at: Point(column: -3, row: -2))
      }
      #expect(fault(of: canvas) == nil)
    }
  }

  func draw(on canvas: inout Canvas, _ dice: inout Dice) {
    let wild = [Int.min, -70, -2, -1, 0, 1, 2, 3, 9, 70, 499, Int.max]
    let point = Point(column: dice.pick(wild), row: dice.pick(wild))
    let near = Point(column: dice.roll(-3...canvas.size.columns), row: dice.roll(0...9))
    let area = Area(
      column: dice.pick(wild), row: dice.pick(wild), columns: dice.pick(wild),
      rows: dice.pick(wild))
    let role = dice.pick(Role.allCases)
    switch dice.roll(0...9) {
    case 0: canvas.fill(area, with: dice.text(upTo: 2).first ?? "x", as: role)
    case 1: canvas.paint(area, as: role)
    case 2: canvas.frame(area, title: dice.text(upTo: 9), as: role)
    case 3: canvas.rule(row: dice.pick(wild), from: dice.pick(wild), columns: dice.pick(wild))
    case 4: canvas.rule(column: dice.pick(wild), from: dice.pick(wild), rows: dice.pick(wild))
    case 5: canvas.big(dice.text(upTo: 9), at: point, as: role)
    case 6: canvas.digits(dice.text(upTo: 9), at: point, as: role)
    case 7: canvas.write(dice.text(upTo: 90), at: point, as: role, within: dice.pick(wild))
    default: canvas.write(dice.text(upTo: 90), at: near, as: role, within: dice.pick(wild))
    }
  }

  /// What is wrong with a sheet, if anything.
  func fault(of canvas: Canvas) -> String? {
    let (columns, rows) = (canvas.size.columns, canvas.size.rows)
    guard canvas.cells.count == columns * rows else { return "the sheet changed its size" }
    for (index, cell) in canvas.cells.enumerated() where cell != .blank {
      let isLast = index % columns == columns - 1
      if cell.isContinuation {
        guard index % columns > 0, canvas.cells[index - 1].glyph.columns == 2 else {
          return "a right half stands alone at \(index)"
        }
        continue
      }
      let width = cell.glyph.columns
      guard width == 1 || (width == 2 && !isLast && canvas.cells[index + 1].isContinuation) else {
        return "\(cell.glyph.unicodeScalars.map(\.value)) is \(width) wide at \(index)"
      }
      guard String(cell.glyph).cleaned == String(cell.glyph), cell.glyph.unicodeScalars.count <= 5
      else { return "\(cell.glyph.unicodeScalars.map(\.value)) is not clean" }
      guard canvas.alphabet == .unicode || cell.glyph.isASCII else { return "not ASCII" }
    }
    return nil
  }
}
