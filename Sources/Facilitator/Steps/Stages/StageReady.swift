import Cells
import Workshop

/// What is so when they are ready to leave each stage, and so enter the next (M46): a line each.
struct StageReady: LinePart {
  var kind: Kind { .score }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("stages.ready") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "stages.ready" }

  func lines(in scene: Scene) -> [Line] {
    scene.session.stages.map { stage in
      .text(stage.name.cut(to: 20), stage.ready) { .stage(.line(stage.id, .ready, $0)) }
    }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let stage = edit.stage(in: scene.session) else { return }
    posture.focus = scene.session.stages.firstIndex { $0.id == stage } ?? posture.focus
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard !scene.session.stages.isEmpty else {
      canvas.write(
        scene.say("stages.none.first"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    drawLines(into: &canvas, in: area, value: area.columns * 30 / 71, posture, scene)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    scene.withoutStages(command)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !scene.session.stages.isEmpty else { return .withoutMoments }
    return [.rows("part"), .typing(), .enter("next part"), .tab("on"), .menu]
  }
}

extension Scene {
  /// Why a command does nothing while there are no stages; nil where there are some, or where it walks.
  func withoutStages(_ command: Command) -> String? {
    guard session.stages.isEmpty, !command.walks, !command.isEverywhere else { return nil }
    return say("stages.none.first")
  }
}
