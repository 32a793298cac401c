import Cells
import Workshop

extension LinePart {
  /// Draws a box with a title and its lines in it; it scrolls where there are more lines than rows.
  func drawCard(
    titled title: String, into canvas: inout Canvas, in area: Area, _ posture: Posture,
    _ scene: Scene
  ) {
    let (lines, posture) = loaded(posture, scene)
    let box = area.top(max(12, lines.count + 3))
    canvas.frame(box)
    // Words, so they stand in the face of words; the frame's is for lines.
    let shown = title.cut(to: box.columns - 5, ending: canvas.ellipsis)
    canvas.write(" \(shown) ", at: box.point(1, 0), as: .muted)
    let inside = box.inset(columns: 1, rows: 1)
    let headed = lines.first?.label.isEmpty == true && lines.count < inside.rows
    let focus = posture.isAside ? nil : posture.row(of: lines.count) ?? 0
    let scroll = Scroll(
      count: lines.count, visible: max(1, inside.rows), focus: focus ?? 0, from: 0)
    for (index, line) in lines.enumerated() {
      let row = inside.row + index - scroll.first + (headed && index > 0 ? 1 : 0)
      guard row >= inside.row, row < inside.maxRow else { continue }
      LineDrawing(
        line: line, isFocused: index == focus, label: box.column + 5, value: box.column + 20,
        right: box.maxColumn - 2, bar: box.column + 3
      ).draw(into: &canvas, row: row, posture, scene)
    }
    if scroll.first > 0 {
      canvas.write("▴", at: Point(column: box.maxColumn - 1, row: inside.row), as: .muted)
    }
    if scroll.first + inside.rows < lines.count {
      canvas.write(
        "▾", at: Point(column: box.maxColumn - 1, row: inside.maxRow - 1), as: .muted)
    }
  }

  /// Draws lines without a box, labels at the text column and values at `value`; they scroll where there
  /// are more lines than rows.
  func drawLines(
    into canvas: inout Canvas, in area: Area, value: Int, _ posture: Posture, _ scene: Scene
  ) {
    let (lines, posture) = loaded(posture, scene)
    let focus = posture.row(of: lines.count) ?? 0
    let scroll = Scroll(
      count: lines.count, visible: max(1, area.rows), focus: focus, from: posture.first)
    let margin = scroll.hasMoreAbove || scroll.hasMoreBelow ? 3 : 1
    for index in scroll.range {
      LineDrawing(
        line: lines[index], isFocused: index == focus, label: area.text,
        value: area.column + value, right: area.maxColumn - margin, bar: area.column + 2
      ).draw(
        into: &canvas, row: area.row + index - scroll.first, posture, scene)
    }
    RowList(area: area).drawMore(scroll, into: &canvas)
  }

  /// The lines, and the posture with the text of the one in focus in its field.
  private func loaded(_ posture: Posture, _ scene: Scene) -> (lines: [Line], posture: Posture) {
    let lines = lines(in: scene)
    var posture = posture
    load(&posture, from: lines)
    return (lines, posture)
  }
}

/// One line of a card on the canvas: label, value, and when in focus `▸`, the bar and the cursor.
struct LineDrawing {
  let line: Line
  let isFocused: Bool
  let label: Int
  let value: Int
  let right: Int
  let bar: Int

  func draw(into canvas: inout Canvas, row: Int, _ posture: Posture, _ scene: Scene) {
    if isFocused {
      canvas.paint(
        Area(column: bar, row: row, columns: max(0, right - bar), rows: 1), as: .selection)
      canvas.write("▸", at: Point(column: bar, row: row), as: .selection)
      canvas.cursor = Point(column: bar, row: row)
    }
    canvas.write(
      line.label, at: Point(column: label, row: row), as: isFocused ? .selection : .muted,
      within: max(0, value - label - 1))
    let start = line.label.isEmpty ? label : value
    let room = max(0, right - start)
    switch line.value {
    case .text(let text, let ghost, _):
      let end = drawText(
        text, ghost: ghost, at: Point(column: start, row: row), room - line.sign.columns * 2,
        into: &canvas, posture)
      canvas.write(
        line.sign, at: Point(column: end + 1, row: row), as: isFocused ? .selection : .muted)
    case .choice(let choices, let chosen, let unsaid, _):
      let word = chosen.map(choices.word) ?? unsaid
      if isFocused {
        canvas.write("◂ ", at: Point(column: start - 2, row: row), as: .selection)
        canvas.write(word + " ▸", at: Point(column: start, row: row), as: .selection, within: room)
      } else {
        canvas.write(
          word, at: Point(column: start, row: row), as: chosen == nil ? .muted : .ink,
          within: room)
      }
    case .actions(let actions): draw(actions.map(\.word), row: row, start, into: &canvas, posture)
    }
  }

  /// Draws the text, or in focus the part of it that is being written; gives the column behind it.
  private func drawText(
    _ text: String, ghost: String, at point: Point, _ room: Int, into canvas: inout Canvas,
    _ posture: Posture
  ) -> Int {
    guard isFocused else {
      let shown = (text.isEmpty ? ghost : text).cut(to: room, ending: canvas.ellipsis)
      canvas.write(
        shown, at: point,
        as: text.isEmpty ? .muted : line.label.isEmpty ? .strong : .ink, within: room)
      return point.column + shown.columns
    }
    let window = posture.field.window(columns: room)
    canvas.write(window.text, at: point, as: .selection, within: room)
    canvas.cursor = Point(column: point.column + window.caret, row: point.row)
    return point.column + min(room, window.text.columns)
  }

  /// The actions beside each other; the chosen one between `◂ ▸`, and in sight where there are too many
  /// for the row.
  private func draw(
    _ words: [String], row: Int, _ start: Int, into canvas: inout Canvas, _ posture: Posture
  ) {
    guard !words.isEmpty else { return }
    let role: Role = isFocused ? .selection : .ink
    let chosen = isFocused ? min(max(0, posture.column), words.count - 1) : 0
    let shown = words.enumerated().map { index, word in
      isFocused && index == chosen ? "◂ \(word) ▸" : word
    }
    let column = isFocused && chosen == 0 ? start - 2 : start
    let room = max(0, right - column)
    let ellipsis = canvas.ellipsis
    // The row begins where it holds the chosen one, and ends behind the last that it holds.
    let rows = (0...chosen).lazy.flatMap { first in
      (chosen..<shown.count).reversed().lazy.map { last in
        let lead = first == 0 ? [] : [ellipsis]
        let rest = last + 1 == shown.count ? [] : [ellipsis]
        return (lead + shown[first...last] + rest).joined(separator: " · ")
      }
    }
    let fitting = rows.first { $0.columns <= room } ?? shown[chosen]
    canvas.write(
      fitting.cut(to: room, ending: ellipsis), at: Point(column: column, row: row),
      as: role, within: room)
  }
}
