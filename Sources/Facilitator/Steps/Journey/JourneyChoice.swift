import Cells
import Workshop

/// Which one do we map? Sorted once, on entering; the reason is kept in words and numbers.
struct JourneyChoice: ChoosePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("journey.choose") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "journey.choose" }

  func opening(in scene: Scene) -> Posture {
    let ranked = scene.session.rankedJourneys
    return Posture(focus: ranked.firstIndex { $0.id == scene.session.choice?.journey } ?? 0)
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    scene.session.rankedJourneys.map(\.name)
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let journey = scene.session.rankedJourneys[row]
    let reason = scene.session.reason(for: journey.id)
    return [
      .edit(
        .journey(
          .choose(
            journey.id, reason: reason.words, criterion: reason.criterion, score: reason.score))),
      .walk(.onward),
    ]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .mark, .takeOut: scene.say("refuse.choose")
    case .enter where scene.session.journeys.isEmpty: scene.say("journey.none")
    default: nil
    }
  }

  private func visible(_ area: Area) -> Int { max(1, area.rows - 5) }

  private func table(_ scene: Scene) -> JourneyTable {
    JourneyTable(scene: scene, journeys: scene.session.rankedJourneys, live: nil)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.journeys.count
    return table(scene).texts(area).scroll(
      rows: visible(area), focus: posture.row(of: count) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let ranked = scene.session.rankedJourneys
    guard let focus = posture.row(of: ranked.count) else {
      canvas.write(
        scene.say("journey.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let table = table(scene)
    table.draw(
      into: &canvas, in: area.top(visible(area) + 2), focus: focus,
      first: scroll(posture, in: area, scene)?.first ?? 0)
    let row = min(
      area.row + max(8, min(table.texts(area).rows, visible(area)) + 4), area.maxRow - 1)
    let label = scene.say("journey.reason")
    canvas.write(label, at: Point(column: area.text, row: row), as: .muted)
    canvas.write(
      scene.session.reason(for: ranked[focus].id).words,
      at: Point(column: area.text + label.columns + 2, row: row))
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [
      .rows("choose"), .enter("map this one"), Hint("Shift-Tab", "scores", .previous), .menu,
    ]
  }
}
