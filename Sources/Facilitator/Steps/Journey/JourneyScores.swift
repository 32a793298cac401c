import Cells
import Workshop

/// One score at a time for every journey (M26, M27): how often, how many complaints, how urgent.
///
/// Rows never re-sort while they are scored.
struct JourneyScores: ScorePart {
  let criterion: Criterion

  private var key: String { "journey.\(criterion.rawValue)" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading(key) }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.journeys.count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let journey = scene.session.journeys[row]
    let score = (journey[criterion] ?? (step > 0 ? 0 : 1)) + step
    guard score <= 5 else { return [] }
    return [.edit(.journey(.score(journey.id, criterion, score < 1 ? nil : score)))]
  }

  func set(
    _ row: Int, to value: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard (1...5).contains(value) else { return [.refuse(scene.say("journey.oneToFive"))] }
    return [.edit(.journey(.score(scene.session.journeys[row].id, criterion, value)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    [.edit(.journey(.score(scene.session.journeys[row].id, criterion, nil)))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard scene.session.journeys.isEmpty, !command.walks, !command.isEverywhere else { return nil }
    return scene.say("journey.none")
  }

  private func visible(_ area: Area) -> Int { max(1, area.rows - 6) }

  private func table(_ scene: Scene) -> JourneyTable {
    JourneyTable(scene: scene, journeys: scene.session.journeys, live: criterion)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.journeys.count
    return table(scene).texts(area).scroll(
      rows: visible(area), focus: posture.row(of: count) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let journeys = scene.session.journeys
    guard !journeys.isEmpty else {
      canvas.write(
        scene.say("journey.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    table(scene).draw(
      into: &canvas, in: area.top(visible(area) + 2), focus: posture.row(of: journeys.count),
      first: scroll(posture, in: area, scene)?.first ?? 0)
    drawLeaders(into: &canvas, in: area, scene)
  }

  /// Who leads so far, in each question that was put already; ties are said.
  private func drawLeaders(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    let asked = Criterion.allCases.prefix { $0 != criterion } + [criterion]
    let shown = asked.suffix(2)
    let rows = min(table(scene).texts(area).rows, visible(area))
    let top = min(area.row + max(8, rows + 4), area.maxRow - shown.count)
    for (offset, criterion) in shown.enumerated() {
      guard let leader = scene.session.leaderSentence(for: criterion) else { continue }
      let label = scene.say("journey.most.\(criterion.rawValue)")
      canvas.write(label, at: Point(column: area.text, row: top + offset), as: .muted)
      canvas.write(
        leader.cut(to: max(0, area.textColumns - 18), ending: canvas.ellipsis),
        at: Point(column: area.text + 18, row: top + offset))
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [
      .rows("journey"), Hint("←→ or 1–5", "score", .right),
      .tab(criterion == .urgent ? "on" : "next question"), .menu,
    ]
  }
}
