import CNcurses
public import Cells
import Glibc

extension CursesTerminal {
  /// Draws the rows that changed into the window of ncurses, which sends the cells that changed.
  public mutating func show(_ canvas: Canvas, in theme: Theme) {
    if theme != shownTheme {
      styles = Role.allCases.map { style(of: $0, in: theme) }
      shownTheme = theme
      shownCanvas = nil
    }
    if shownCanvas?.size != canvas.size {
      shownCanvas = nil
      werase(window)
    }
    let limit = size
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

  /// Draws the rows that changed; where one of them only moved, each goes out by itself.
  ///
  /// ncurses, which then never sees rows move together, does not scroll parts of the screen: not every
  /// terminal scrolls as it says, and eyes take it for a jump.
  private borrowing func drawChanges(of canvas: Canvas, within limit: Size) {
    let columns = min(canvas.size.columns, limit.columns)
    let changed = (0..<min(canvas.size.rows, limit.rows)).filter { hasChanged($0, of: canvas) }
    let goesRowByRow = changed.count > 2 && hasMoved(changed, of: canvas)
    if goesRowByRow { curs_set(0) }
    for row in changed {
      draw(row, of: canvas, columns: columns)
      if goesRowByRow { wrefresh(window) }
    }
  }

  /// Whether one of the rows shows what another of them showed before.
  private borrowing func hasMoved(_ rows: [Int], of canvas: Canvas) -> Bool {
    guard let shownCanvas else { return false }
    let columns = canvas.size.columns
    return rows.contains { row in
      let now = canvas.cells[row * columns..<(row + 1) * columns]
      return rows.contains { other in
        other != row && now == shownCanvas.cells[other * columns..<(other + 1) * columns]
      }
    }
  }

  private borrowing func hasChanged(_ row: Int, of canvas: Canvas) -> Bool {
    guard let shownCanvas else { return true }
    let cells = row * canvas.size.columns..<(row + 1) * canvas.size.columns
    return canvas.cells[cells] != shownCanvas.cells[cells]
  }

  private borrowing func draw(_ row: Int, of canvas: Canvas, columns: Int) {
    for column in 0..<columns {
      guard let cell = canvas[Point(column: column, row: row)],
        !cell.isContinuation
      else { continue }
      let style = styles[Int(cell.role.rawValue)]
      let text = Self.scalars(of: cell.glyph, columns: columns - column)
      draw(text ?? [0x3f, 0], in: style, row: row, column: column)
      if text == nil, column + 1 < columns, cell.glyph.columns == 2 {
        draw([0x20, 0], in: style, row: row, column: column + 1)
      }
    }
  }

  private borrowing func draw(_ text: [wchar_t], in style: Style, row: Int, column: Int) {
    var wide = cchar_t()
    touchline_set(&wide, text, style.attributes, style.pair)
    // The corner at the bottom right is written although ncurses says it failed to go past it.
    mvwadd_wch(window, Int32(row), Int32(column), &wide)
  }

  /// What ncurses takes for a glyph, ended by a zero: a base and at most four marks.
  ///
  /// Nil for a sign whose width the system's tables do not know as we do, which would shift the rest of the
  /// row, and for one that has no room in the window: a question mark stands for both.
  private static func scalars(of glyph: Character, columns: Int) -> [wchar_t]? {
    if let byte = glyph.asciiValue {
      return [(0x20..<0x7f).contains(byte) ? wchar_t(byte) : 0x20, 0]
    }
    let all = glyph.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let width = wcwidth(all[0])
    guard width > 0, width == glyph.columns, width <= columns else { return nil }
    return all[..<1] + all[1...].filter { wcwidth($0) == 0 }.prefix(4) + [0]
  }
}
