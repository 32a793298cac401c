import Cells
import Workshop

extension JourneyMap {
  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let layout = MapLayout(area, scene)
    MapHeading(figure: layout.band.figure).draw(into: &canvas, in: area, scene)
    guard let focus = posture.row(of: layout.band.columns.count) else {
      canvas.write(scene.say("map.empty"), at: area.point(4, layout.chosen), as: .muted)
      return
    }
    drawChosen(layout.band.columns[focus], into: &canvas, in: area, layout, scene)
    draw(layout, focus, into: &canvas, in: area, posture)
  }

  /// The chosen moment in full, its word at the right, and what was said about it below.
  private func drawChosen(
    _ column: MapFigure.Column, into canvas: inout Canvas, in area: Area, _ layout: MapLayout,
    _ scene: Scene
  ) {
    let row = layout.chosen
    let about = about(column, layout, scene)
    for (line, words) in zip(layout.about, about) {
      canvas.write(
        words.cut(to: area.columns - 6, ending: canvas.ellipsis), at: area.point(5, line),
        as: .muted)
    }
    guard let entry = column.entry else {
      canvas.write(
        column.name.cut(to: area.columns - 2, ending: canvas.ellipsis), at: area.point(1, row),
        as: .title)
      return
    }
    let unfelt = layout.band.figure.showsFeelings && entry.touchpoint.feeling.score == nil
    let word = entry.word().cut(to: area.columns / 3, ending: canvas.ellipsis)
    let right = word.isEmpty && unfelt ? scene.say("map.unfelt") : word
    canvas.write(
      right, at: area.point(area.columns - 1 - right.columns, row),
      as: word.isEmpty ? .muted : .strong)
    let start = 1 + canvas.write("\(entry.number)", at: area.point(1, row), as: .muted)
    if entry.touchpoint.pivotal { canvas.write("★", at: area.point(start + 1, row), as: .mark) }
    canvas.write(
      entry.touchpoint.title.cut(
        to: area.columns - start - 6 - right.columns, ending: canvas.ellipsis),
      at: area.point(start + 3, row), as: .title)
  }

  /// What was said behind its feeling, its details, and in the last line what is needed in its stage.
  private func about(
    _ column: MapFigure.Column, _ layout: MapLayout, _ scene: Scene
  ) -> [String] {
    let section = layout.band.figure.sections.first { $0.id == column.stage }
    let needs = section?.needs ?? []
    let needed = needs.map(\.text).joined(separator: ", ")
    let last = needs.isEmpty ? [] : [scene.say("map.needs", ["what": needed])]
    var lines = column.entry?.remarks(in: scene.speech) ?? []
    let details = column.entry?.circumstances ?? []
    if !details.isEmpty { lines.append(details.joined(separator: " · ")) }
    lines += section?.remarks(in: scene.speech) ?? []
    return lines.prefix(max(0, layout.about.count - last.count)) + last
  }

  /// The drawn map, the column of the chosen moment in reverse.
  private func draw(
    _ layout: MapLayout, _ focus: Int, into canvas: inout Canvas, in area: Area,
    _ posture: Posture
  ) {
    let band = layout.band
    let first = scroll(band.columns, posture, in: area).first
    let rows = band.rows(from: first, focus: focus)
    let left = area.column + 1
    for (offset, pieces) in rows.enumerated() {
      for piece in pieces {
        let column = left + piece.column
        canvas.write(
          piece.text(in: canvas.alphabet),
          at: Point(column: column, row: area.row + layout.top + offset), as: piece.ink.role,
          within: area.maxColumn - column)
      }
    }
    let span = band.span(at: focus - first)
    let top = area.row + layout.top + 1
    canvas.paint(
      Area(
        column: left + span.lowerBound, row: top,
        columns: min(span.count, area.maxColumn - left - span.lowerBound), rows: rows.count - 1),
      as: .selection)
    canvas.cursor = Point(
      column: left + band.mark(at: focus - first),
      row: area.row + layout.top + band.numberRow)
  }
}

extension MapFigure.Piece {
  /// Its text; without Unicode ★ is `@` on the line and `*!` in a list.
  func text(in alphabet: Alphabet) -> String {
    guard alphabet == .ascii else { return text }
    return switch ink {
    case .feeling(.pivotal): "@"
    case .star: "*!"
    default: text
    }
  }
}

extension MapFigure.Ink {
  /// What it is on a sheet of cells.
  var role: Role {
    switch self {
    case .heading: .strong
    case .plain: .ink
    case .muted: .muted
    case .star: .mark
    case .feeling(let ink): ink.role
    }
  }
}
