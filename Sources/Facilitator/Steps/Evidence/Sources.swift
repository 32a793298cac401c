import Cells
import Workshop

/// All sources of one moment (M77): what customers said, or what was counted, a row or more each.
struct Sources: WritePart {
  let touchpoint: Touchpoint.ID

  private func all(_ scene: Scene) -> [Source] {
    scene.session.touchpoint(touchpoint)?.evidence.sources ?? []
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    return Heading(
      scene.say("evidence.whoSays", ["moment": title.cut(to: 90)]),
      instruction: scene.say("evidence.says"))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "evidence.who" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(
      scene.fill(scene.playbook.prompt("evidence.who").line), ghost: scene.say("evidence.ghost"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { all(scene).count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { all(scene)[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    let edits = ordered.map {
      Edit.evidence(.adding($0, to: touchpoint, after: place, on: scene.moment.date))
    }
    return [edits.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.source(all(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.evidence(.remove(all(scene)[index].id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .source(let id) = route else { return nil }
    return all(scene).firstIndex { $0.id == id }
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(
      all(scene).map { $0.sentence(in: scene.speech, on: scene.moment.date) },
      to: area.textColumns - 2)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    scroll(texts(area, scene), posture, in: area)
  }

  private func scroll(_ texts: WrappedTexts, _ posture: Posture, in area: Area) -> Scroll {
    let last = max(0, texts.lines.count - 1)
    return texts.scroll(
      rows: max(1, area.rows), focus: posture.row(of: texts.lines.count) ?? last,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = texts(area, scene)
    let scroll = scroll(texts, posture, in: area)
    let list = RowList(
      area: area, first: scroll.first, focus: posture.row(of: texts.lines.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, lines) in texts.lines.enumerated() {
      list.write(lines, column: 4, index: index, into: &canvas)
    }
    guard texts.lines.isEmpty else { return }
    canvas.write(
      scene.say("evidence.nobody"), at: Point(column: area.text, row: area.row), as: .muted)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = all(scene).isEmpty ? [] : [Hint.rows("choose")]
    return rows + [.typing("a quote"), enterHint(posture), .back]
  }
}
