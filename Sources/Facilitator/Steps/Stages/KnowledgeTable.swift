import Cells
import Workshop

/// Who knows which part of the journey, and who is missing (M5): a department a row, a stage a column.
///
/// The first column says whether somebody of it is here; Space ticks in the column in focus.
struct KnowledgeTable: WritePart {
  private func units(_ scene: Scene) -> [Unit] { scene.session.charter.units }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("stages.room") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "stages.room" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard let row = posture.row(of: units(scene).count) else {
      return EntryLine(scene.fill(scene.playbook.prompt("stages.room").line))
    }
    return EntryLine(scene.say("line.after", ["count": String(row + 1)]))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { units(scene).count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { units(scene)[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.unit(.add(name: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.unit(units(scene)[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .unit(let id) = route else { return nil }
    return units(scene).firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.unit(.remove(units(scene)[index].id)))]
  }

  /// The column in focus: 0 says who is here, the others are the stages.
  private func column(_ posture: Posture, _ scene: Scene) -> Int {
    min(max(0, posture.column), scene.session.stages.count)
  }

  func neighbour(_ step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    posture.column = min(max(0, column(posture, scene) + step), scene.session.stages.count)
    return []
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    let isOnRow = posture.row(of: units(scene).count) != nil
    return command == .mark && !isOnRow ? scene.say("refuse.mark") : nil
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard command == .mark, let row = posture.row(of: units(scene).count) else {
      return performWriting(command, &posture, in: scene)
    }
    let unit = units(scene)[row]
    let column = column(posture, scene)
    guard column > 0 else { return [.edit(.unit(.missing(unit.id, !unit.missing)))] }
    let stage = scene.session.stages[column - 1].id
    return [.edit(.unit(.knows(unit.id, stage, !unit.stages.contains(stage))))]
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .unit(let change) = edit else { return }
    switch change {
    case .knows(let id, let stage, _):
      posture.focus = units(scene).firstIndex { $0.id == id } ?? posture.focus
      posture.column = (scene.session.stages.firstIndex { $0.id == stage } ?? -1) + 1
    case .missing(let id, _):
      posture.focus = units(scene).firstIndex { $0.id == id } ?? posture.focus
      posture.column = 0
    case .add, .rename, .remove: break
    }
  }

  private func grid(_ area: Area, _ posture: Posture, _ scene: Scene) -> KnowledgeGrid {
    KnowledgeGrid(scene, in: area, column: column(posture, scene))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = units(scene).count
    return grid(area, posture, scene).scroll(
      to: posture.row(of: count) ?? count - 1, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard !units(scene).isEmpty else {
      canvas.write(
        scene.say("room.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    grid(area, posture, scene).draw(
      into: &canvas, focus: posture.row(of: units(scene).count), from: posture.first)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !units(scene).isEmpty else {
      return [.typing("a department"), .enter("add"), .tab("on"), .menu]
    }
    guard posture.row(of: units(scene).count) != nil, posture.field.isEmpty else {
      return [.rows("choose"), .typing("a department"), .enter("add"), .tab("on"), .menu]
    }
    let across = scene.session.stages.isEmpty ? [] : [Hint.across("part")]
    return [.rows("choose")] + across + [.enter("open"), .space("tick"), .tab("on"), .menu]
  }
}
