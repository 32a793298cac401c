import Cells
import Workshop

/// The last moment of each stage, and of the journey (M114), against the three words, side by side; where
/// a journey starts with a problem, relief is asked for (M119).
///
/// At the end of the journey what would be told a friend is written, word for word (M123).
struct LastMoments: ScorePart {
  /// Whether it lies over something else.
  var isOpened = false

  private func strip(_ area: Area, _ scene: Scene) -> LastStrip { LastStrip(scene, in: area) }

  private func lasts(_ scene: Scene) -> [Touchpoint] {
    scene.session.stages.compactMap { $0.touchpoints.last }
  }

  private func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    let lasts = lasts(scene)
    return posture.row(of: lasts.count).map { lasts[$0] }
  }

  func opening(in scene: Scene) -> Posture { Posture(focus: max(0, lasts(scene).count - 1)) }

  func count(_ posture: Posture, in scene: Scene) -> Int { lasts(scene).count }

  private func isAtEnd(_ posture: Posture, _ scene: Scene) -> Bool {
    let count = lasts(scene).count
    return posture.row(of: count).map { $0 == count - 1 } ?? false
  }

  /// The moment in focus in full.
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let moment = focused(posture, scene).map {
      "\(scene.session.number(of: $0.id) ?? 0)  \($0.title)"
    }
    let question =
      isAtEnd(posture, scene) ? scene.say("friend.question") : scene.question("words.last")
    return Heading(question, instruction: moment)
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    isAtEnd(posture, scene)
      ? EntryLine(scene.say("friend.line"), ghost: scene.session.impression.friend) : nil
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.last" }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .up, .down: scene.say("last.look")
    case .enter where lasts(scene).isEmpty: scene.say("moments.noMoments")
    default: nil
    }
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .left: performScoring(.up, &posture, in: scene)
    case .right: performScoring(.down, &posture, in: scene)
    default: performScoring(command, &posture, in: scene)
    }
  }

  func change(_ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    []
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.open(.feeling(lasts(scene)[row].id))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [.edit(.grid(.friend(text)))] }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    isAtEnd(posture, scene) && !scene.session.impression.friend.isEmpty
      ? [.edit(.grid(.friend("")))] : [.refuse(scene.say("refuse.takeOut"))]
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    if case .grid(.friend) = edit { posture.focus = max(0, lasts(scene).count - 1) }
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
        scene.say("moments.noMoments"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    strip(area, scene).draw(into: &canvas, focus: focus, from: posture.first)
    let friend = scene.session.impression.friend
    guard !friend.isEmpty else { return }
    for (offset, line) in "“\(friend)”".rows(within: area.textColumns).enumerated()
    where 10 + offset < area.rows {
      canvas.write(line, at: area.point(4, 10 + offset), as: .strong)
    }
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
    let way: [Hint] = isOpened ? [.back] : [.tab("on"), .menu]
    guard !lasts(scene).isEmpty else { return way }
    let typing = isAtEnd(posture, scene) ? [Hint.typing("what they say")] : []
    return [.across("stage")] + typing + [.enter(posture.field.isEmpty ? "open" : "keep it")] + way
  }
}
