import Cells
import Workshop

/// How many customers get to each stage (M48): counts, how they are known, and how many fewer that is
/// than before; never a percentage.
struct StageCounts: ScorePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("stages.reached") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "stages.reached" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard !scene.session.stages.isEmpty else { return nil }
    return EntryLine(scene.fill(scene.playbook.prompt("stages.reached").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.stages.count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let stage = scene.session.stages[row]
    let values = Known.allCases
    let next = (values.firstIndex(of: stage.reachedKnown) ?? 0) + step
    guard values.indices.contains(next) else { return [] }
    return [.edit(.stage(.reachedKnown(stage.id, values[next])))]
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.open(.stage(scene.session.stages[row].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .stage(let id) = route else { return nil }
    return scene.session.stages.firstIndex { $0.id == id }
  }

  /// A number counts for the stage in focus, and the next stage has its turn.
  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let count = Stage.count(in: text) else {
      return [.refuse(scene.say("reached.number"))]
    }
    posture.focus = min(scene.session.stages.count - 1, row + 1)
    return [.edit(.stage(.reached(scene.session.stages[row].id, count)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let stage = scene.session.stages[row]
    guard stage.reached != nil else { return [.refuse(scene.say("refuse.takeOut"))] }
    return [.edit(.stage(.reached(stage.id, nil)))]
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let stage = edit.stage(in: scene.session) else { return }
    posture.focus = scene.session.stages.firstIndex { $0.id == stage } ?? posture.focus
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    scene.withoutStages(command)
  }

  /// Where the counts end.
  private func middle(_ area: Area) -> Int { area.columns * 38 / 71 }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(scene.session.stages.map(\.name), to: middle(area) - 15)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.stages.count
    return texts(area, scene).scroll(
      rows: max(1, area.rows - 1), focus: posture.row(of: count) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let stages = scene.session.stages
    guard !stages.isEmpty else {
      canvas.write(
        scene.say("stages.none.first"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(area.rows - 1), first: scroll?.first ?? 0,
      focus: posture.row(of: stages.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for index in stages.indices { draw(index, texts, in: list, into: &canvas, area, scene) }
  }

  private func draw(
    _ index: Int, _ texts: WrappedTexts, in list: RowList, into canvas: inout Canvas,
    _ area: Area, _ scene: Scene
  ) {
    let stage = scene.session.stages[index]
    let middle = middle(area)
    let isFocused = list.isFocused(index)
    list.write("\(index + 1)", column: index < 9 ? 5 : 4, index: index, as: .muted, into: &canvas)
    list.write(texts.lines[index], column: 8, index: index, into: &canvas)
    let count = stage.reached.map(String.init) ?? "–"
    list.write(count, column: middle - count.count, index: index, as: .strong, into: &canvas)
    let known = stage.reachedKnown.rawValue
    let isSaid = stage.reached != nil
    if isSaid || isFocused {
      list.write(
        isFocused ? "◂ \(known) ▸" : known, column: isFocused ? middle + 2 : middle + 4,
        index: index, as: .muted, into: &canvas)
    }
    let change = scene.session.fewer(at: index).map { fewer in
      scene.say(
        fewer < 0 ? "reached.more" : "reached.fewer", ["count": String(fewer.magnitude)])
    }
    list.write(change ?? "", column: middle + 16, index: index, as: .muted, into: &canvas)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !scene.session.stages.isEmpty else { return .withoutMoments }
    return [
      .rows("part"), .across("who told us"), .typing("a number"),
      .enter(posture.field.isEmpty ? "open" : "keep"), .tab("on"), .menu,
    ]
  }
}
