import CNcurses
public import Cells
import Glibc

extension CursesTerminal {
  /// Draws the rows that changed into the window of ncurses, which sends the cells that changed.
  public mutating func show(_ canvas: Canvas, in theme: Theme) {
    if theme != shownTheme {
      styles = styles(of: theme)
      shownTheme = theme
      shownCanvas = nil
    }
    if shownCanvas?.size != canvas.size {
      shownCanvas = nil
      werase(window)
      wrefresh(window)
    }
    let limit = size
    // Then every cell is sent: not each terminal clears in the colours that it was given before.
    if shownCanvas == nil, depth != .attributes { wredrawln(window, 0, Int32(limit.rows)) }
    drawChanges(of: canvas, within: limit)
    shownCanvas = canvas
    if let cursor = canvas.cursor, cursor.column >= 0, cursor.row >= 0,
      cursor.column < limit.columns, cursor.row < limit.rows
    {
      curs_set(1)
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
      wmove(window, 0, 0)
    }
    wrefresh(window)
  }

  /// Draws what changed; where one of several rows only moved, each goes out by itself.
  ///
  /// ncurses, which then never sees rows move together, does not scroll parts of the screen: not every
  /// terminal scrolls as it says, and eyes take it for a jump.
  private borrowing func drawChanges(of canvas: Canvas, within limit: Size) {
    let columns = min(canvas.size.columns, limit.columns)
    let changes = (0..<min(canvas.size.rows, limit.rows)).compactMap { row in
      change(in: row, of: canvas).map { (row: row, columns: $0.clamped(to: 0..<columns)) }
    }
    let goesRowByRow = changes.count > 2 && hasMoved(changes.map(\.row), of: canvas)
    if goesRowByRow { curs_set(0) }
    for change in changes {
      draw(change.columns, in: change.row, of: canvas, columns: columns)
      if goesRowByRow { wrefresh(window) }
    }
  }

  /// The columns of a row that do not show what the window does.
  private borrowing func change(in row: Int, of canvas: Canvas) -> Range<Int>? {
    guard let shownCanvas else { return 0..<canvas.size.columns }
    return canvas.change(in: row, since: shownCanvas)
  }

  /// Whether one of the rows shows what another of them showed before.
  private borrowing func hasMoved(_ rows: [Int], of canvas: Canvas) -> Bool {
    guard let shownCanvas else { return false }
    return rows.contains { row in
      rows.contains { $0 != row && canvas.hasRow(row, like: $0, of: shownCanvas) }
    }
  }

  /// Puts what changed in a row into the window: first its text at once, then the blanks at its end,
  /// of which a highlight has a row full.
  private borrowing func draw(
    _ change: Range<Int>, in row: Int, of canvas: Canvas, columns: Int
  ) {
    let start = row * canvas.size.columns
    let blanks = canvas.blanks(
      atEndOf: start + change.lowerBound..<start + change.upperBound)
    let end = change.upperBound - blanks
    draw(text: change.lowerBound..<end, in: row, of: canvas, columns: columns)
    guard blanks > 0 else { return }
    var blank = styles[canvas.spots[start + end].role.place].blank
    mvwhline_set(window, Int32(row), Int32(end), &blank, Int32(blanks))
  }

  private borrowing func draw(
    text run: Range<Int>, in row: Int, of canvas: Canvas, columns: Int
  ) {
    guard !run.isEmpty else { return }
    let (spots, styles) = (canvas.spots, styles)
    let start = row * canvas.size.columns
    let last = start + canvas.size.columns - 1
    // The last character may need a second place that has not changed.
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: run.count + 1) { wide in
      var count = 0
      for place in start + run.lowerBound..<start + run.upperBound {
        let base = spots[place].base
        guard !spots[place].isContinuation else { continue }
        let style = styles[spots[place].role.place]
        wide[count] = style.blank
        wide[count].chars.0 = Self.wide(base)
        count += 1
        if !canvas.marks.isEmpty, let marks = canvas.marks[place] {
          wide[count - 1] = Self.marked(base, with: marks, in: style)
        }
        guard !base.isASCII else { continue }
        let width = place < last && spots[place + 1].isContinuation ? 2 : 1
        if wcwidth(Self.wide(base)) != width || place + width > start + columns {
          // The system's tables know another width, which would shift the rest of the row, or there is no
          // room for it in the window.
          wide[count - 1] = style.blank
          wide[count - 1].chars.0 = Self.wide("?")
          wide[count] = style.blank
          count += min(width, start + columns - place) - 1
        }
      }
      mvwadd_wchnstr(window, Int32(row), Int32(run.lowerBound), wide.baseAddress, Int32(count))
    }
  }

  /// A base and as many of its marks as the system knows for marks.
  private static func marked(
    _ base: Unicode.Scalar, with marks: [Unicode.Scalar], in style: Style
  ) -> cchar_t {
    let marks = marks.map(wide).filter { wcwidth($0) == 0 }
    var character = cchar_t()
    touchline_set(&character, [wide(base)] + marks + [0], style.attributes, style.pair)
    return character
  }

  private static func wide(_ scalar: Unicode.Scalar) -> wchar_t {
    wchar_t(bitPattern: scalar.value)
  }
}
