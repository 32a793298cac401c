import Cells

extension EntryLine {
  /// Draws `  ▸ see › what is typed`, and puts the cursor there when something is being typed or the
  /// line itself is in focus.
  func draw(into canvas: inout Canvas, row: Int, page: Area, _ posture: Posture) {
    let isFocused = posture.focus == nil
    if isFocused, !prompt.isEmpty {
      canvas.write("▸", at: Point(column: page.column + 2, row: row), as: .accent)
    }
    var column = page.column + (prompt.isEmpty ? 1 : 4)
    let most = max(4, page.columns / 3)
    let lead = prompt.isEmpty ? "› " : prompt.cut(to: most, ending: canvas.ellipsis) + " › "
    column += canvas.write(lead, at: Point(column: column, row: row), as: .accent)
    let room = max(0, page.maxColumn - 1 - column)
    if posture.field.isEmpty {
      canvas.write(ghost, at: Point(column: column, row: row), as: .muted, within: room)
      if isFocused { canvas.cursor = Point(column: column, row: row) }
      return
    }
    let window = posture.field.window(columns: room)
    canvas.write(window.text, at: Point(column: column, row: row), as: .ink, within: room)
    canvas.cursor = Point(column: column + window.caret, row: row)
  }
}
