import Cells
import Workshop

/// What comes after a moment and depends on it (M47): the rest of its stage, and the stage after.
struct Dependents: ScorePart {
  let touchpoint: Touchpoint.ID

  private func all(_ scene: Scene) -> [Touchpoint] { scene.session.moments(after: touchpoint) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    return Heading(
      scene.question("dive.after"),
      instruction: "\(scene.session.number(of: touchpoint) ?? 0)  \(title)")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "dive.after" }

  func count(_ posture: Posture, in scene: Scene) -> Int { all(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [] }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.open(.feeling(all(scene)[row].id))]
  }

  private func list(_ area: Area, _ scene: Scene) -> MomentList {
    let ids = Set(all(scene).map(\.id))
    return MomentList(scene, in: area) { ids.contains($0.id) }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    list(area, scene).scroll(to: posture.row(of: all(scene).count) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: all(scene).count) else {
      canvas.write(
        scene.say("dive.nothingAfter"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    list(area, scene).draw(into: &canvas, focus: focus, from: posture.first) { $0.feeling.word }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("moment"), .enter("open"), .back]
  }
}
