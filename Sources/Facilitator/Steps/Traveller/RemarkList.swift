import Cells
import Workshop

/// What really happened to somebody like them (M32), or whom they do not describe (M33).
struct RemarkList: WritePart {
  let about: RemarkKind

  private var key: String {
    switch about {
    case .stories: "traveller.stories"
    case .exceptions: "traveller.exceptions"
    }
  }

  private func all(_ scene: Scene) -> [Remark] {
    switch about {
    case .stories: scene.session.persona.stories
    case .exceptions: scene.session.persona.exceptions
    }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading(key) }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    let line = scene.fill(scene.playbook.prompt(key).line)
    guard let row = posture.row(of: all(scene).count) else { return EntryLine(line) }
    return EntryLine(scene.say("line.after", ["count": String(row + 1)]))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { all(scene).count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { all(scene)[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.traveller(.add(about, text: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.remark(all(scene)[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .remark(let id) = route else { return nil }
    return all(scene).firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.traveller(.remove(all(scene)[index].id)))]
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(all(scene).map(\.text), to: area.columns - 9)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = all(scene).count
    return texts(area, scene).scroll(
      rows: max(1, area.rows - 1), focus: posture.row(of: count) ?? count - 1,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(area.rows - 1), first: scroll?.first ?? 0,
      focus: posture.row(of: texts.lines.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, lines) in texts.lines.enumerated() {
      list.write("\(index + 1)", column: index < 9 ? 4 : 3, index: index, as: .muted, into: &canvas)
      list.write(lines, column: 7, index: index, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = all(scene).isEmpty ? [] : [Hint.rows("choose")]
    return rows + [.typing("to add"), enterHint(posture), .tab("on"), .menu]
  }
}
