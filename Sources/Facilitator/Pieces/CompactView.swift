import Cells

/// One question in a window too small for the frame: the question, what is in focus, what is being
/// written, and the way on.
struct CompactView {
  let sheet: Sheet
  let whisper: String?

  func draw(into canvas: inout Canvas, _ scene: Scene) {
    let part = sheet.route.part
    let posture = sheet.posture
    let columns = canvas.size.columns - 1
    let last = canvas.size.rows - 1
    let line = part.line(posture, in: scene)
    let foot = last - (line == nil ? 1 : 2)
    var row = 0
    let question = part.heading(posture, in: scene).question
    for text in question.wrapped(to: columns).prefix(max(1, foot - 1)) where !question.isEmpty {
      canvas.write(text, at: Point(column: 0, row: row), as: .title)
      row += 1
    }
    drawContent(part, posture, from: row, to: foot, into: &canvas, scene)
    if let line, last >= 2 {
      canvas.fill(Area(column: 0, row: last - 1, columns: columns + 1, rows: 1))
      line.draw(
        into: &canvas, row: last - 1,
        page: Area(
          column: line.prompt.isEmpty ? -1 : -2, row: 0, columns: canvas.size.columns + 2,
          rows: canvas.size.rows),
        posture)
      if let cursor = canvas.cursor {
        canvas.cursor = Point(column: min(max(0, cursor.column), columns), row: cursor.row)
      }
    }
    canvas.fill(Area(column: 0, row: last, columns: columns + 1, rows: 1))
    let hints = part.hints(posture, in: scene).suffix(3).map { "\($0.key) \($0.word)" }
    canvas.write(
      (whisper ?? hints.joined(separator: "  ")).cut(to: columns, ending: canvas.ellipsis),
      at: Point(column: 0, row: last), as: .muted)
  }

  /// Where the copy begins: at the text, or at a focus that would otherwise be out of sight.
  private func firstColumn(_ part: any Part, _ cursor: Point?, columns: Int) -> Int {
    let text = part.chrome == .bare || part.kind == .wait ? 1 : 2
    guard let cursor else { return text }
    if part.kind == .choose { return cursor.column > columns / 2 ? cursor.column : text }
    return max(text, cursor.column - columns + 2)
  }

  /// The rows of the whole screen around the focus, cut to what is there.
  private func drawContent(
    _ part: any Part, _ posture: Posture, from row: Int, to foot: Int,
    into canvas: inout Canvas, _ scene: Scene
  ) {
    guard foot > row else { return }
    let width = max(44, canvas.size.columns + 2)
    var whole = Canvas(size: Size(columns: width, rows: 20), alphabet: canvas.alphabet)
    let frame = Frame(whole.size)
    let area: Area
    switch part.chrome {
    case .step: area = frame.content
    case .bare: area = frame.page
    case .poster: area = frame.poster
    case .card: area = Area(column: 1, row: frame.content.row, columns: width - 2, rows: 12)
    }
    part.draw(into: &whole, in: area, posture, scene)
    let focus = whole.cursor?.row ?? area.row
    let shown = foot - row
    let first = max(0, min(focus - shown / 2, whole.size.rows - shown))
    let left = firstColumn(part, whole.cursor, columns: canvas.size.columns)
    canvas.copy(whole, row: max(area.row, first), column: left, to: row, rows: shown)
    if let cursor = whole.cursor, (0..<shown).contains(cursor.row - max(area.row, first)) {
      canvas.cursor = Point(
        column: max(0, min(canvas.size.columns - 1, cursor.column - left)),
        row: row + cursor.row - max(area.row, first))
    }
  }
}

extension Canvas {
  /// Copies rows of another canvas, cut at the right edge.
  mutating func copy(_ other: Canvas, row: Int, column: Int, to target: Int, rows: Int) {
    for offset in 0..<max(0, rows) {
      for across in 0..<max(0, size.columns) {
        guard let cell = other[Point(column: column + across, row: row + offset)] else { break }
        if cell.isContinuation { continue }
        write(
          String(cell.glyph), at: Point(column: across, row: target + offset), as: cell.role)
      }
    }
  }
}
