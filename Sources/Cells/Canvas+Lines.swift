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
    for row in [top, bottom] { draw(.across, row: row, from: left.adding(1), to: right, as: role) }
    for row in Self.overlap(top.adding(1), bottom, size.rows) {
      for column in [left, right] { draw(.upright, column: column, row: row, as: role) }
    }
    draw([.right, .down], column: left, row: top, as: role)
    draw([.down, .left], column: right, row: top, as: role)
    draw([.up, .right], column: left, row: bottom, as: role)
    draw([.up, .left], column: right, row: bottom, as: role)
    // Two corners, two blanks and a piece of line always stay.
    guard !title.isEmpty, area.columns >= 6 else { return }
    let shown = title.cut(to: area.columns - 5)
    write(" \(shown) ", at: Point(column: left.adding(1), row: top), as: role)
  }

  /// Draws a line across; where it meets or ends on a line of a frame or rule, the two join.
  public mutating func rule(row: Int, from column: Int, columns: Int, as role: Role = .border) {
    guard columns > 0 else { return }
    let last = column.adding(columns).subtracting(1)
    guard last > column else { return draw(.across, column: column, row: row, as: role) }
    draw(.right, column: column, row: row, as: role)
    draw(.across, row: row, from: column.adding(1), to: last, as: role)
    draw(.left, column: last, row: row, as: role)
  }

  /// Draws a line down; where it meets or ends on a line of a frame or rule, the two join.
  public mutating func rule(column: Int, from row: Int, rows: Int, as role: Role = .border) {
    guard rows > 0 else { return }
    let last = row.adding(rows).subtracting(1)
    for place in Self.overlap(row, last.adding(1), size.rows) {
      var line: Line = .upright
      if place == row { line.remove(.up) }
      if place == last { line.remove(.down) }
      draw(line.isEmpty ? .upright : line, column: column, row: place, as: role)
    }
  }

  /// Adds the arms of a line to one cell.
  private mutating func draw(_ line: Line, column: Int, row: Int, as role: Role) {
    draw(line, row: row, from: column, to: column.adding(1), as: role)
  }

  /// Adds the arms of a line to the cells of a row up to a column; what is outside is passed over.
  private mutating func draw(
    _ line: Line, row: Int, from column: Int, to limit: Int, as role: Role
  ) {
    let columns = Self.overlap(column, limit, size.columns)
    guard row >= 0, row < size.rows, !columns.isEmpty else { return }
    let start = row * size.columns
    let run = start + columns.lowerBound..<start + columns.upperBound
    clear(run)
    for index in run {
      let joined = spots[index].line.union(line)
      spots[index] = Spot(joined, drawnAs: drawn(joined.glyph), as: role)
    }
  }
}
