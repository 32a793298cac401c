import Cells
import Workshop

/// Which outline is nearest to the story (M40)? Five sets and none, with a preview.
struct StageSetChoice: ChoosePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("stages.set") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "stages.set" }

  func opening(in scene: Scene) -> Posture {
    let chosen = scene.playbook.stageSets.firstIndex { $0.id == scene.session.stageSet }
    return Posture(focus: chosen ?? 0)
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    scene.playbook.stageSets.map(\.name) + [scene.say("stages.none")]
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let sets = scene.playbook.stageSets
    guard sets.indices.contains(row) else {
      // Stages that hold something stay; the bare ones go.
      let isEmpty = scene.session.stages.isEmpty
      return (isEmpty ? [] : [.edit(.stage(.adopt(set: "", names: [])))]) + [.walk(.onward)]
    }
    if sets[row].id == scene.session.stageSet { return [.walk(.onward)] }
    return [
      .edit(
        .stage(
          .adopt(set: sets[row].id, names: sets[row].stages, bands: bands(of: sets[row], scene)))),
      .walk(.onward),
    ]
  }

  /// The bands that the set brings; those that the last one brought go with it while they are untouched.
  private func bands(of set: StageSet, _ scene: Scene) -> [String] {
    let before = scene.playbook.stageSet(scene.session.stageSet)?.bands ?? []
    guard set.bands.isEmpty, !before.isEmpty, scene.session.stages.map(\.band) == before else {
      return set.bands
    }
    return before.map { _ in "" }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, in: scene)
    let focus = posture.row(of: rows.count) ?? 0
    let middle = area.columns < 71 ? 32 : 36
    let list = RowList(area: area, focus: focus)
    list.drawFocus(into: &canvas, columns: middle - 4)
    for (index, name) in rows.enumerated() {
      list.write(name, column: 4, index: index, within: middle - 5, into: &canvas)
    }
    drawPreview(of: focus, into: &canvas, in: area, at: middle, scene)
    canvas.write(
      scene.say(scene.session.stages.isEmpty ? "stages.yours" : "stages.keep"),
      at: Point(column: area.text, row: min(area.row + 11, area.maxRow)), as: .muted)
  }

  private func drawPreview(
    of row: Int, into canvas: inout Canvas, in area: Area, at column: Int, _ scene: Scene
  ) {
    let sets = scene.playbook.stageSets
    let room = max(0, area.columns - column - 1)
    var line = area.row
    let says: String
    if sets.indices.contains(row) {
      for (index, stage) in sets[row].stages.enumerated() {
        // In a narrow window the names go before their numbers.
        let indent = area.columns < 71 ? 0 : 3
        canvas.write(
          "\(index + 1)", at: Point(column: area.column + column, row: line), as: .muted,
          within: indent)
        canvas.write(
          stage.cut(to: room - indent, ending: canvas.ellipsis),
          at: Point(column: area.column + column + indent, row: line))
        line += 1
      }
      line += 1
      says = scene.fill(sets[row].says)
    } else {
      says = scene.say("stages.none.says")
    }
    for words in says.wrapped(to: min(33, room)) where line < area.maxRow {
      canvas.write(words, at: Point(column: area.column + column, row: line), as: .muted)
      line += 1
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .menu]
  }
}
