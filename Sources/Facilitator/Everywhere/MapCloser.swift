import Cells
import Workshop

/// The map from close: every stage with its needs and touchpoints and all that was said of them,
/// and the three words at the bottom.
///
/// ↑↓ go through it, ←→ and Tab to the next stage, Enter comes closer: to a touchpoint's card, or to
/// the stage's board.
struct MapCloser: ShowPart {
  /// What one came closer to; nil is where the workshop stands.
  let target: MapFigure.Target?

  var chrome: Chrome { .bare }

  func steps(in scene: Scene) -> Int { 0 }

  func opening(in scene: Scene) -> Posture {
    let targets = MapFigure(scene.session).targets
    let target = target ?? scene.stop?.stage.map { .stage($0) }
    return Posture(focus: target.flatMap { targets.firstIndex(of: $0) } ?? 0)
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    route.target(in: scene.session).flatMap { target in
      MapFigure(scene.session).targets.firstIndex(of: target)
    }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard scene.session.stages.isEmpty, command == .enter || command == .next else { return nil }
    return scene.say("map.empty")
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let targets = MapFigure(scene.session).targets
    guard let focus = posture.row(of: targets.count) else { return [] }
    switch command {
    case .up: posture.focus = max(0, focus - 1)
    case .down: posture.focus = min(targets.count - 1, focus + 1)
    case .right, .next:
      guard let next = targets[(focus + 1)...].firstIndex(where: \.isStage) else {
        return [.say(scene.say("map.edge"))]
      }
      posture.focus = next
    case .left, .previous: posture.focus = targets[..<focus].lastIndex(where: \.isStage) ?? 0
    case .enter: return closer(to: targets[focus], in: scene)
    default: break
    }
    return []
  }

  /// A moment's card shows what it feels like once anything was felt.
  private func closer(to target: MapFigure.Target, in scene: Scene) -> [Outcome] {
    switch target {
    case .stage(let id): [.go(Stop("touchpoints", "board", stage: id))]
    case .touchpoint(let id):
      [.open(MapFigure(scene.session).showsFeelings ? .feeling(id) : .touchpoint(id))]
    }
  }

  /// The rows of the map; a column stays free before the marks that there is more.
  private func rows(_ columns: Int, _ scene: Scene) -> [MapFigure.Row] {
    MapFigure(scene.session).rows(
      columns: columns - 1, in: scene.speech, measuredBy: .cells)
  }

  /// The rows between the heading and the whisper, in a window of this size.
  private func window(_ page: Area, _ scene: Scene) -> Area {
    let blank = page.rows >= 20 ? 1 : 0
    let top = 1 + blank + lead(scene).count + blank
    return Area(
      column: page.column, row: page.row + top, columns: page.columns,
      rows: max(0, page.rows - top - 3))
  }

  /// Whose eyes we look through; in a window with more rows also where the story begins and ends.
  private func lead(_ scene: Scene) -> [String] {
    let lead = MapFigure(scene.session).lead(in: scene.speech)
    return Array(lead.prefix(scene.size.rows >= 24 ? 3 : 1))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let page = Frame(scene.size).page
    return scroll(rows(page.textColumns, scene), window(page, scene), posture, scene)
  }

  private func scroll(
    _ rows: [MapFigure.Row], _ window: Area, _ posture: Posture, _ scene: Scene
  ) -> Scroll {
    let target = focus(posture, scene)
    let visible = max(1, window.rows)
    guard let first = rows.firstIndex(where: { $0.target == target && target != nil }),
      let last = rows.lastIndex(where: { $0.target == target })
    else { return Scroll(count: rows.count, visible: visible, focus: 0, from: posture.first) }
    // All that belongs to the focus is in sight, its first row at any rate.
    let whole = Scroll(count: rows.count, visible: visible, focus: last, from: posture.first)
    return Scroll(count: rows.count, visible: visible, focus: first, from: whole.first)
  }

  private func focus(_ posture: Posture, _ scene: Scene) -> MapFigure.Target? {
    let targets = MapFigure(scene.session).targets
    return posture.row(of: targets.count).map { targets[$0] }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let figure = MapFigure(scene.session)
    MapHeading(figure: figure).draw(into: &canvas, in: area, scene)
    let window = window(area, scene)
    let rows = rows(window.textColumns, scene)
    let scroll = scroll(rows, window, posture, scene)
    let stuck = stuck(rows, above: scroll.first, posture, scene)
    let top = window.row - area.row - lead(scene).count - (area.rows >= 20 ? 1 : 0)
    for (offset, line) in (stuck.isEmpty ? lead(scene) : stuck).enumerated() {
      canvas.write(
        line.cut(to: area.columns - 5, ending: canvas.ellipsis),
        at: area.point(stuck.isEmpty ? 1 : 4, top + offset),
        as: offset == 0 && !stuck.isEmpty ? .strong : .muted)
    }
    guard !figure.sections.isEmpty else {
      canvas.write(scene.say("map.empty"), at: window.point(4, 0), as: .muted)
      return
    }
    draw(
      rows, scroll, into: &canvas, in: window, focus(posture, scene), hasKeys: !posture.isAside)
  }

  /// The stage of the focus, and what is needed there, when its name has scrolled out of sight.
  private func stuck(
    _ rows: [MapFigure.Row], above first: Int, _ posture: Posture, _ scene: Scene
  ) -> [String] {
    let sections = MapFigure(scene.session).sections
    guard case .touchpoint(let id) = focus(posture, scene),
      let section = sections.first(where: { $0.entries.contains { $0.id == id } }),
      let name = rows.firstIndex(where: { $0.target == .stage(section.id) }), name < first
    else { return [] }
    let needs = section.needs.map(\.text).joined(separator: ", ")
    let lines = [section.name.uppercased(), scene.say("map.needs", ["what": needs])]
    return Array(lines.prefix(min(needs.isEmpty ? 1 : 2, lead(scene).count)))
  }

  private func draw(
    _ rows: [MapFigure.Row], _ scroll: Scroll, into canvas: inout Canvas, in window: Area,
    _ focus: MapFigure.Target?, hasKeys: Bool
  ) {
    // What is in focus may take several rows; the first in sight has the mark.
    var isToBeMarked = hasKeys
    for (offset, row) in rows[scroll.range].enumerated() {
      let line = window.row + offset
      let isFocused = row.target != nil && row.target == focus
      if isFocused {
        canvas.paint(
          Area(column: window.column + 2, row: line, columns: max(0, window.columns - 3), rows: 1),
          as: .selection)
        if isToBeMarked {
          isToBeMarked = false
          canvas.write("▸", at: Point(column: window.column + 2, row: line), as: .selection)
          canvas.cursor = Point(column: window.column + 2, row: line)
        }
      }
      for piece in row.pieces {
        canvas.write(
          piece.text(in: canvas.alphabet),
          at: Point(column: window.text + piece.column, row: line),
          as: isFocused ? .selection : piece.ink.role, within: window.textColumns - piece.column)
      }
    }
    let edge = window.maxColumn - 1
    if scroll.hasMoreAbove {
      canvas.write("▴", at: Point(column: edge, row: window.row), as: .muted)
    }
    if scroll.hasMoreBelow {
      canvas.write("▾", at: Point(column: edge, row: window.maxRow - 1), as: .muted)
    }
  }

  func corner(_ posture: Posture, in scene: Scene) -> String? {
    scene.session.wordsLine(in: scene.speech)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .across("stage"), .enter("closer"), .tab("next stage"), .back]
  }
}

extension Scene {
  /// The playbook's words for these people.
  var speech: Speech { Speech(playbook, for: session) }
}

extension MapFigure.Target {
  fileprivate var isStage: Bool {
    if case .stage = self { return true }
    return false
  }
}
