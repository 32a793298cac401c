import Cells
import Workshop

/// What would the customer call each part of the journey (M40, M41, M51)? A list, and beside it the
/// relationship timeline.
struct StageBoard: WritePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading("stages.board")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "stages.board" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    let ghost = scene.say("stages.ghost")
    guard let row = posture.row(of: scene.session.stages.count) else {
      return EntryLine(scene.say("stages.line"), ghost: ghost)
    }
    let after = scene.playbook.prompt("stages.board").line
    return EntryLine(scene.fill(after, ["count": String(row + 1)]), ghost: ghost)
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.stages.count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { scene.session.stages[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.stage(.add(name: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.stage(scene.session.stages[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .stage(let id) = route else { return nil }
    return scene.session.stages.firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.stage(.remove(scene.session.stages[index].id)))]
  }

  /// What came back is in sight.
  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .stage(let change) = edit, let stage = edit.stage(in: scene.session) else { return }
    switch change {
    case .adopt, .add: return
    default: posture.focus = scene.session.stages.firstIndex { $0.id == stage } ?? posture.focus
    }
  }

  /// Columns of the list; the timeline beside it goes before anything typed is cut.
  private func room(_ area: Area, _ scene: Scene) -> Int {
    let beside = area.columns * 46 / 71 - 1
    let persona = scene.session.persona
    let typed = scene.session.stages.map(\.name) + [persona.begins, persona.ends]
    let showsTimeline =
      !scene.session.agenda.hidesTimeline && area.columns >= 70
      && typed.allSatisfy { $0.columns <= beside - 8 }
    return showsTimeline ? beside : area.columns - 1
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(scene.session.stages.map(\.name), to: room(area, scene) - 8)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.stages.count
    return texts(area, scene).scroll(
      rows: max(1, area.rows - 2), focus: posture.row(of: count) ?? count - 1,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let stages = scene.session.stages
    let persona = scene.session.persona
    let room = room(area, scene)
    let texts = texts(area, scene)
    let first = scroll(posture, in: area, scene)?.first ?? 0
    let rows = Area(
      column: area.column, row: area.row + 1, columns: area.columns, rows: max(0, area.rows - 2))
    let list = RowList(
      area: rows, first: first, focus: posture.row(of: stages.count), tops: texts.tops)
    list.drawFocus(into: &canvas, columns: room - 2)
    canvas.write(
      (first > 0 ? "▴" : persona.begins).cut(to: room - 8, ending: canvas.ellipsis),
      at: Point(column: area.column + 8, row: area.row), as: .muted)
    for index in stages.indices {
      list.write("\(index + 1)", column: index < 9 ? 5 : 4, index: index, as: .muted, into: &canvas)
      list.write(texts.lines[index], column: 8, index: index, into: &canvas)
    }
    let shown = min(rows.rows, texts.rows - first)
    canvas.write(
      (first + shown < texts.rows ? "▾" : persona.ends)
        .cut(to: room - 8, ending: canvas.ellipsis),
      at: Point(column: area.column + 8, row: rows.row + shown), as: .muted)
    if room < area.columns - 1 { drawTimeline(into: &canvas, in: area, at: room + 1, scene) }
  }

  private func drawTimeline(
    into canvas: inout Canvas, in area: Area, at column: Int, _ scene: Scene
  ) {
    let timeline = scene.playbook.timeline
    let rows = [scene.fill(timeline.heading)] + timeline.rows
    for (offset, words) in rows.prefix(area.rows).enumerated() {
      canvas.write(
        words, at: Point(column: area.column + column, row: area.row + offset), as: .muted,
        within: max(0, area.columns - column - 1))
    }
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let count = scene.session.stages.count
    guard count > 0 else { return nil }
    if scene.session.nothingAfterPurchase { return scene.say("stages.nothingAfter") }
    return scene.say(
      count == 1 ? "stages.countOne" : "stages.count", ["count": count.inWords])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .typing("to add"), enterHint(posture), .tab("on"), .menu]
  }
}
