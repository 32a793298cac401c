import Cells

/// Words in columns that fill downwards, as many as the longest word allows.
struct WordColumns {
  let words: [String]
  let area: Area
  let focus: Int?
  /// Columns of cells between the beginnings of two words.
  let width: Int
  let columns: Int

  /// At most `most` columns, so that a short list reads from the top.
  init(words: [String], area: Area, focus: Int?, most: Int = .max) {
    self.words = words
    self.area = area
    self.focus = focus
    let longest = words.map(\.columns).max() ?? 0
    func columns(apart blanks: Int) -> (width: Int, count: Int) {
      let width = min(max(8, area.columns - 4), longest + blanks)
      return (width, max(1, (area.columns - 3) / max(1, width)))
    }
    // Two blanks between words, so that they read apart, unless that costs a column.
    let tight = columns(apart: 1)
    let loose = columns(apart: 2)
    width = loose.count == tight.count ? loose.width : tight.width
    self.columns = min(most, tight.count)
  }

  /// Rows of the whole list.
  var rows: Int { max(1, (words.count + columns - 1) / columns) }

  /// How many pages it takes to see the whole list, one window after the other.
  var pages: Int { (rows + max(1, area.rows) - 1) / max(1, area.rows) }

  /// The row of what belongs to the list, counted within `area`: below it, and no nearer to the top
  /// than a list that grows would leave it.
  func below(in area: Area) -> Int { min(max(10, rows + 1), area.rows - 1) }

  /// The window that keeps the focus, or else the newest word, in sight.
  func scroll(from first: Int) -> Scroll {
    Scroll(
      count: rows, visible: max(1, area.rows),
      focus: (focus ?? max(0, words.count - 1)) % rows, from: first)
  }

  /// Draws the words; `role` and `mark` say how each looks.
  func draw(
    into canvas: inout Canvas, first: Int, mark: (Int) -> String = { _ in "" },
    role: (Int) -> Role = { _ in .ink }
  ) {
    draw(into: &canvas, scroll(from: first), mark: mark, role: role)
  }

  /// Draws a page of the words, from 0, wherever the focus is; after the last it is the last.
  func draw(into canvas: inout Canvas, page: Int) {
    let visible = max(1, area.rows)
    let first = min(page, pages - 1) * visible
    let focus = min(rows - 1, first + visible - 1)
    draw(
      into: &canvas, Scroll(count: rows, visible: visible, focus: focus, from: first),
      mark: { _ in "" }, role: { _ in .ink })
  }

  private func draw(
    into canvas: inout Canvas, _ scroll: Scroll, mark: (Int) -> String, role: (Int) -> Role
  ) {
    let first = scroll.first
    if scroll.hasMoreAbove {
      canvas.write("▴", at: Point(column: area.maxColumn - 1, row: area.row), as: .muted)
    }
    if scroll.hasMoreBelow {
      canvas.write("▾", at: Point(column: area.maxColumn - 1, row: area.maxRow - 1), as: .muted)
    }
    for (index, word) in words.enumerated() {
      let row = index % rows - first
      guard row >= 0, row < area.rows else { continue }
      let point = Point(
        column: area.column + 4 + (index / rows) * width, row: area.row + row)
      let isFocused = index == focus
      if isFocused {
        canvas.paint(
          Area(
            column: point.column - 2, row: point.row,
            columns: min(width + 1, area.maxColumn + 1 - point.column), rows: 1),
          as: .selection)
        canvas.write("▸", at: Point(column: point.column - 2, row: point.row), as: .selection)
        canvas.cursor = Point(column: point.column - 2, row: point.row)
      }
      let text = mark(index) + word
      canvas.write(
        text.cut(to: width, ending: canvas.ellipsis), at: point,
        as: isFocused ? .selection : role(index), within: width)
    }
  }
}
