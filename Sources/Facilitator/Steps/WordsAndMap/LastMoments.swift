import Cells
import Workshop

/// The last moment of each stage, and of the journey (M114), against the three words, side by side; where
/// a journey starts with a problem, relief is asked for (M119).
struct LastMoments: ShowPart {
  /// Whether it lies over something else.
  var isOpened = false

  func steps(in scene: Scene) -> Int { 0 }

  private func strip(_ area: Area, _ scene: Scene) -> LastStrip { LastStrip(scene, in: area) }

  private func lasts(_ scene: Scene) -> [Touchpoint] {
    scene.session.stages.compactMap(\.touchpoints.last)
  }

  private func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    let lasts = lasts(scene)
    return posture.row(of: lasts.count).map { lasts[$0] }
  }

  func opening(in scene: Scene) -> Posture { Posture(focus: max(0, lasts(scene).count - 1)) }

  /// The moment in focus in full.
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let moment = focused(posture, scene).map {
      "\(scene.session.number(of: $0.id) ?? 0)  \($0.title)"
    }
    return Heading(scene.question("words.last"), instruction: moment)
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.last" }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .up, .down: scene.say("last.look")
    case .enter where lasts(scene).isEmpty: scene.say("feelings.none.says")
    default: nil
    }
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let count = lasts(scene).count
    switch command {
    case .left: posture.focus = max(0, (posture.row(of: count) ?? 0) - 1)
    case .right: posture.focus = min(max(0, count - 1), (posture.row(of: count) ?? 0) + 1)
    case .enter: return focused(posture, scene).map { [.open(.feeling($0.id))] } ?? []
    default: return performShowing(command, &posture, in: scene)
    }
    return []
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .feeling(let id) = route else { return nil }
    return lasts(scene).firstIndex { $0.id == id }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    strip(area, scene).scroll(to: posture.row(of: lasts(scene).count) ?? 0, posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: lasts(scene).count) else {
      canvas.write(
        scene.say("feelings.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    strip(area, scene).draw(into: &canvas, focus: focus, from: posture.first)
  }

  /// What the way out asks for: a feeling at the last moment, and relief after a problem.
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard let last = scene.session.touchpoints.last else { return nil }
    let starts = scene.session.touchpoints.first?.feeling.score ?? 0
    switch last.feeling.score {
    case nil: return scene.say(starts < 0 ? "last.relief" : "last.unfelt")
    case let score? where starts < 0:
      return scene.say(score > 0 ? "last.relieved" : "last.relief")
    default: return nil
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !lasts(scene).isEmpty else { return isOpened ? [.back] : [.tab("on"), .menu] }
    return [.across("stage"), .enter("open")] + (isOpened ? [.back] : [.tab("on"), .menu])
  }
}
