import Cells
import Workshop

/// Which three to five moments colour the whole (M11), and why, in a line each.
struct Stars: MomentPart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard scene.session.touchpointCount > 0 else { return Heading(scene.say("feelings.none")) }
    let count = scene.session.pivotalMoments.count
    return scene.heading(
      "feelings.stars", figure: scene.say("feelings.stars.count", ["count": String(count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "feelings.stars" }

  /// Its ghost is what was said before, or the question why.
  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard let moment = focused(posture, scene) else { return nil }
    let asked = moment.pivotal ? scene.say("feelings.why") : ""
    return EntryLine(
      scene.fill(scene.playbook.prompt("feelings.stars").line),
      ghost: moment.colours.isEmpty ? asked : moment.colours)
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { scene.session.touchpoint(at: row).map { scene.star($0, as: step > 0) } ?? [] }

  /// Whoever says why a moment colours the whole has said that it does.
  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row) else { return [] }
    return scene.star(moment, as: true) + [.edit(.feeling(.colours(moment.id, text)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row), moment.pivotal else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return scene.star(moment, as: false)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    MomentList(scene, in: area).scroll(
      to: posture.row(of: count(posture, in: scene)) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: count(posture, in: scene)) else {
      canvas.write(
        scene.say("feelings.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    MomentList(scene, in: area).draw(into: &canvas, focus: focus, from: posture.first) {
      $0.feeling.word
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard scene.session.touchpointCount > 0 else { return .withoutMoments }
    guard posture.field.isEmpty else {
      return [.rows("moment"), .across("cursor"), .enter("keep it"), .tab("on"), .menu]
    }
    return [.rows("moment"), .across("★"), .typing("why"), .enter("open"), .tab("on"), .menu]
  }
}
