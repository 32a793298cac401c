import Cells
import Workshop

/// Which journeys could we map? Names, typed or pasted.
struct JourneyNames: WritePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("journey.names") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "journey.names" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    let word = scene.fill(scene.playbook.prompt("journey.names").line)
    guard let row = posture.row(of: scene.session.journeys.count) else {
      return EntryLine(word, ghost: scene.say("journey.ghost"))
    }
    return EntryLine(
      scene.say("line.after", ["count": String(row + 1)]), ghost: scene.say("journey.ghost"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.journeys.count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { scene.session.journeys[$0].id }
    // Each stands after the same one, so the last typed is added first.
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.journey(.add(name: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.journey(scene.session.journeys[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .journey(let id) = route else { return nil }
    return scene.session.journeys.firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.journey(.remove(scene.session.journeys[index].id)))]
  }

  /// What stands at the right of a journey: whose it is, and whether it is a first map.
  private func note(on journey: Journey, _ scene: Scene) -> String {
    [
      journey.subject == .customer ? "" : journey.subject.rawValue,
      journey.baseline ? scene.say("journey.baselineMark") : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(
      scene.session.journeys.map { journey in
        let note = note(on: journey, scene)
        return journey.name.rows(
          within: area.columns - 10 - (note.isEmpty ? 0 : note.columns + 2))
      })
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.journeys.count
    return texts(area, scene).scroll(
      rows: max(1, area.rows), focus: posture.row(of: count) ?? count - 1, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let journeys = scene.session.journeys
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: journeys.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, journey) in journeys.enumerated() {
      list.write("\(index + 1)", column: index < 9 ? 5 : 4, index: index, as: .muted, into: &canvas)
      let note = note(on: journey, scene)
      list.write(texts.lines[index], column: 8, index: index, into: &canvas)
      list.write(
        note, column: area.columns - 2 - note.columns, index: index, as: .muted, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .typing("to add"), enterHint(posture), .tab("on"), .menu]
  }
}
