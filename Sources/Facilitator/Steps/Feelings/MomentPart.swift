import Workshop

/// A part with a row for each moment of the journey, in its order, that opens the moment's card.
protocol MomentPart: ScorePart {}

extension MomentPart {
  var hasSide: Bool { true }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.touchpointCount }

  /// The moment in focus; nil where there is none yet.
  func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    posture.row(of: scene.session.touchpointCount).flatMap { scene.session.touchpoint(at: $0) }
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    scene.session.touchpoint(at: row).map { scene.star($0) } ?? []
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    scene.session.touchpoint(at: row).map { [.open(.feeling($0.id))] }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard scene.session.touchpointCount == 0, !command.walks, !command.isEverywhere else {
      return nil
    }
    return scene.say("feelings.none.says")
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    route.touchpoint(in: scene.session).flatMap { scene.session.number(of: $0) }.map { $0 - 1 }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let id = edit.touchpoint(in: scene.session) else { return }
    posture.focus = row(of: .touchpoint(id), in: scene) ?? posture.focus
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    focused(posture, scene).map { .feeling($0.id) }
  }
}

extension [Hint] {
  /// Where there are no moments yet, one can only go on or back.
  static let withoutMoments = [Hint("Shift-Tab", "back", .previous), .tab("on"), .menu]
}
