import Cells
import Workshop

/// Which three to five moments colour the whole (M11), and why, in a line each.
struct Stars: ScorePart {
  var hasSide: Bool { true }

  private func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    posture.row(of: count(posture, in: scene)).flatMap { scene.session.touchpoint(at: $0) }
  }

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

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.touchpointCount }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { scene.session.touchpoint(at: row).map { scene.star($0, as: step > 0) } ?? [] }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    scene.session.touchpoint(at: row).map { scene.star($0) } ?? []
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    scene.session.touchpoint(at: row).map { [.open(.feeling($0.id))] }
  }

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

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard scene.session.touchpointCount == 0, !command.walks, !command.isEverywhere else {
      return nil
    }
    return scene.say("feelings.none.says")
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .feeling(let id) = route else { return nil }
    return scene.session.number(of: id).map { $0 - 1 }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .feeling(let edit) = edit else { return }
    posture.focus = row(of: .feeling(edit.id), in: scene) ?? posture.focus
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    focused(posture, scene).map { .feeling($0.id) }
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
    guard scene.session.touchpointCount > 0 else {
      return [Hint("Shift-Tab", "back", .previous), .tab("on"), .menu]
    }
    guard posture.field.isEmpty else {
      return [.rows("moment"), .across("cursor"), .enter("keep it"), .tab("on"), .menu]
    }
    return [.rows("moment"), .across("★"), .typing("why"), .enter("open"), .tab("on"), .menu]
  }
}
