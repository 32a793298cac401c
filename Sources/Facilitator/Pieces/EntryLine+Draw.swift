import Cells

extension EntryLine {
  /// Draws `  ▸ see › what is typed`, and puts the cursor there when something is being typed or the
  /// line itself is in focus.
  func draw(into canvas: inout Canvas, row: Int, page: Area, _ posture: Posture) {
    let area = drawPrompt(into: &canvas, row: row, page: page, posture)
    drawText(into: &canvas, in: area, posture)
  }

  /// Draws `  ▸ see › ` and gives back the rest of the row, for what is typed.
  func drawPrompt(
    into canvas: inout Canvas, row: Int, page: Area, _ posture: Posture
  ) -> Area {
    if posture.focus == nil, !prompt.isEmpty {
      canvas.write("▸", at: Point(column: page.column + 2, row: row), as: .accent)
    }
    var column = page.column + (prompt.isEmpty ? 1 : 4)
    let most = max(4, page.columns / 3)
    let lead = prompt.isEmpty ? "› " : prompt.cut(to: most, ending: canvas.ellipsis) + " › "
    column += canvas.write(lead, at: Point(column: column, row: row), as: .accent)
    return Area(column: column, row: row, columns: max(0, page.maxColumn - 1 - column), rows: 1)
  }

  /// Draws what is typed, or the words that stand there while nothing is.
  func drawText(into canvas: inout Canvas, in area: Area, _ posture: Posture) {
    guard posture.field.isEmpty else { return posture.field.draw(into: &canvas, in: area) }
    let start = Point(column: area.column, row: area.row)
    canvas.write(ghost, at: start, as: .muted, within: area.columns)
    if posture.focus == nil { canvas.cursor = start }
  }
}

extension Field {
  /// Draws as much of the text as goes into one row, and puts the cursor at its caret.
  func draw(into canvas: inout Canvas, in area: Area) {
    let window = window(columns: area.columns)
    canvas.write(
      window.text, at: Point(column: area.column, row: area.row), as: .ink, within: area.columns)
    canvas.cursor = Point(column: area.column + window.caret, row: area.row)
  }
}
