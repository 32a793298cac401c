import Cells

/// Rows of text with one in focus: `▸` and a reverse bar.
struct RowList {
  var area: Area
  /// The first row shown, from a `Scroll`.
  var first = 0
  var focus: Int?
  /// Where each entry begins, from `WrappedTexts`; empty: every entry is one row.
  var tops: [Int] = []

  /// The row on the canvas of a line of entry `index`, if it is in sight.
  func row(of index: Int, line: Int = 0) -> Int? {
    let row = (tops.indices.contains(index) ? tops[index] : index) + line - first
    return row >= 0 && row < area.rows ? area.row + row : nil
  }

  /// Whether `index` is in focus.
  func isFocused(_ index: Int) -> Bool { index == focus }

  /// Draws the bar and the `▸` of the entry in focus, `columns` wide from the third column on.
  func drawFocus(into canvas: inout Canvas, columns: Int? = nil) {
    guard let focus else { return }
    let height = tops.indices.contains(focus + 1) ? tops[focus + 1] - tops[focus] : 1
    let rows = (0..<height).compactMap { row(of: focus, line: $0) }
    guard let row = rows.first else { return }
    let width = columns ?? (area.columns - 3)
    canvas.paint(
      Area(column: area.column + 2, row: row, columns: max(0, width), rows: rows.count),
      as: .selection)
    canvas.write("▸", at: Point(column: area.column + 2, row: row), as: .selection)
    canvas.cursor = Point(column: area.column + 2, row: row)
  }

  /// Says with `▴` and `▾` at the right that the list goes on above or below.
  func drawMore(_ scroll: Scroll?, into canvas: inout Canvas) {
    if scroll?.hasMoreAbove == true {
      canvas.write("▴", at: Point(column: area.maxColumn - 2, row: area.row), as: .muted)
    }
    if scroll?.hasMoreBelow == true {
      canvas.write("▾", at: Point(column: area.maxColumn - 2, row: area.maxRow - 1), as: .muted)
    }
  }

  /// Writes into a row at a column of the area, in the role or the role of the focus.
  func write(
    _ text: String, column: Int, index: Int, line: Int = 0, as role: Role = .ink,
    within columns: Int = .max, into canvas: inout Canvas
  ) {
    guard let row = row(of: index, line: line), columns > 0 else { return }
    let room = min(columns, max(0, area.columns - 1 - column))
    canvas.write(
      text.cut(to: room, ending: canvas.ellipsis),
      at: Point(column: area.column + column, row: row),
      as: isFocused(index) ? .selection : role, within: room)
  }

  /// Writes the lines of an entry below each other.
  func write(
    _ lines: [String], column: Int, index: Int, as role: Role = .ink, into canvas: inout Canvas
  ) {
    for (line, text) in lines.enumerated() {
      write(text, column: column, index: index, line: line, as: role, into: &canvas)
    }
  }
}

extension Canvas {
  /// Takes a mark out of the picture: what lies below has no focus while a card beside it has.
  mutating func mute(_ mark: Unicode.Scalar) {
    for (index, spot) in spots.enumerated() where spot.base == mark {
      write(" ", at: Point(column: index % size.columns, row: index / size.columns))
    }
  }

  /// What a cut text ends in.
  var ellipsis: String { alphabet == .ascii ? ".." : "…" }
}
