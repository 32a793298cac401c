import Cells
import Workshop

/// Which moments are looked into (M42): the lows and those that colour the whole stand first, and by
/// choice only.
struct DiveChoice: MomentPart {
  private func order(_ scene: Scene) -> [Touchpoint] {
    scene.session.moments { $0.isTelling } + scene.session.moments { !$0.isTelling }
  }

  private func moment(_ row: Int, _ scene: Scene) -> Touchpoint? {
    let order = order(scene)
    return order.indices.contains(row) ? order[row] : nil
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard scene.session.touchpointCount > 0 else { return Heading(scene.say("feelings.none")) }
    let count = scene.session.momentCount { $0.dive.chosen }
    return scene.heading(
      "dive.choose", figure: scene.say("dive.chosen", ["count": String(count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "dive.choose" }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { choose(row, step > 0, scene) }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    choose(row, moment(row, scene)?.dive.chosen == false, scene)
  }

  /// Enter looks into a moment at once.
  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    guard let id = moment(row, scene)?.id else { return nil }
    return choose(row, true, scene) + [.go(Stop("dive", "look", moment: id))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard moment(row, scene)?.dive.chosen == true else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return choose(row, false, scene)
  }

  private func choose(_ row: Int, _ isChosen: Bool, _ scene: Scene) -> [Outcome] {
    guard let moment = moment(row, scene), moment.dive.chosen != isChosen else { return [] }
    return [.edit(.dive(.choose(moment.id, isChosen)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .feeling(let id) = route else { return nil }
    return order(scene).firstIndex { $0.id == id }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .dive(let edit) = edit else { return }
    posture.focus = row(of: .feeling(edit.id), in: scene) ?? posture.focus
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    posture.row(of: scene.session.touchpointCount).flatMap { moment($0, scene) }
      .map { .feeling($0.id) }
  }

  private func list(_ area: Area, _ scene: Scene) -> MomentList {
    MomentList(
      scene, in: area,
      groups: [
        (scene.say("dive.telling"), { $0.isTelling }),
        (scene.say("dive.others"), { !$0.isTelling }),
      ])
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    list(area, scene).scroll(
      to: posture.row(of: count(posture, in: scene)) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: count(posture, in: scene)) else {
      canvas.write(
        scene.say("feelings.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    list(area, scene).draw(
      into: &canvas, focus: focus, from: posture.first, isTicked: { $0.dive.chosen },
      detail: { $0.feeling.word })
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard scene.session.touchpointCount > 0 else { return .withoutMoments }
    return [.rows("moment"), .enter("look into it"), .space("tick"), .tab("on"), .menu]
  }
}
