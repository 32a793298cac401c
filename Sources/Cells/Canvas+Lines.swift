extension Canvas {
  /// Draws a frame with rounded corners on the border of an area, which has to be two columns and
  /// two rows at least; the title stands in the upper edge: `╭ 9 ───╮`.
  ///
  /// Where it meets a line that a frame or rule has drawn, the two join.
  public mutating func frame(_ area: Area, title: String = "", as role: Role = .border) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let left = area.column
    let right = area.maxColumn.subtracting(1)
    let top = area.row
    let bottom = area.maxRow.subtracting(1)
    for row in [top, bottom] where row >= 0 && row < size.rows {
      for column in Self.overlap(left.adding(1), right, size.columns) {
        draw(.across, at: Point(column: column, row: row), as: role)
      }
    }
    for column in [left, right] where column >= 0 && column < size.columns {
      for row in Self.overlap(top.adding(1), bottom, size.rows) {
        draw(.upright, at: Point(column: column, row: row), as: role)
      }
    }
    draw([.right, .down], at: Point(column: left, row: top), as: role)
    draw([.down, .left], at: Point(column: right, row: top), as: role)
    draw([.up, .right], at: Point(column: left, row: bottom), as: role)
    draw([.up, .left], at: Point(column: right, row: bottom), as: role)
    // Two corners, two blanks and a piece of line always stay.
    guard !title.isEmpty, area.columns >= 6 else { return }
    let shown = title.cut(to: area.columns - 5)
    write(" \(shown) ", at: Point(column: left.adding(1), row: top), as: role)
  }

  /// Draws a line across; where it meets or ends on a line of a frame or rule, the two join.
  public mutating func rule(row: Int, from column: Int, columns: Int, as role: Role = .border) {
    let last = column.adding(max(0, columns)).subtracting(1)
    guard columns > 0, row >= 0, row < size.rows else { return }
    for place in Self.overlap(column, last.adding(1), size.columns) {
      var line: Line = .across
      if place == column { line.remove(.left) }
      if place == last { line.remove(.right) }
      draw(line.isEmpty ? .across : line, at: Point(column: place, row: row), as: role)
    }
  }

  /// Draws a line down; where it meets or ends on a line of a frame or rule, the two join.
  public mutating func rule(column: Int, from row: Int, rows: Int, as role: Role = .border) {
    let last = row.adding(max(0, rows)).subtracting(1)
    guard rows > 0, column >= 0, column < size.columns else { return }
    for place in Self.overlap(row, last.adding(1), size.rows) {
      var line: Line = .upright
      if place == row { line.remove(.up) }
      if place == last { line.remove(.down) }
      draw(line.isEmpty ? .upright : line, at: Point(column: column, row: place), as: role)
    }
  }

  /// Adds the arms of a line to a cell; a place outside the sheet is passed over.
  private mutating func draw(_ line: Line, at point: Point, as role: Role) {
    guard let index = index(of: point) else { return }
    if lines.isEmpty { lines = Array(repeating: [], count: cells.count) }
    let joined = lines[index].union(line)
    clear(index..<index + 1)
    lines[index] = joined
    let scalar = joined.glyph.unicodeScalars.first ?? " "
    cells[index] = Cell(
      glyph: drawn(Glyph(character: joined.glyph, base: scalar, columns: 1)), role: role)
  }
}
