import Cells
import Workshop

/// To warm up (M112): everybody recalls a situation of their own, such as a missed plane, and names what
/// they felt; the words are offered where a customer's feeling is named.
struct WarmUps: TextListPart {
  /// Whether it lies over something else.
  var isOpened = false

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("feelings.warm") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "feelings.warm" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("feelings.warm").line))
  }

  func texts(in scene: Scene) -> [String] { scene.session.warmUps.map(\.text) }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { scene.session.warmUps[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.warmUp(.add(text: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.warmUp(scene.session.warmUps[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.warmUp(.remove(scene.session.warmUps[index].id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .warmUp(let id) = route else { return nil }
    return scene.session.warmUps.firstIndex { $0.id == id }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    (scene.session.warmUps.isEmpty ? [] : [.rows("choose")]) + [.typing(), enterHint(posture)]
      + (isOpened ? [.back] : [.tab("on"), .menu])
  }
}

/// Mends one word of the warm-up, or takes it out.
struct WarmUpCard: LinePart {
  let warmUp: WarmUp.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let id = warmUp
    guard let it = scene.session.warmUps.first(where: { $0.id == id }) else { return [] }
    return [
      .text("", it.text) { .warmUp(.rename(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.warmUp(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("warm.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension Scene {
  /// The words of the warm-up, offered where a feeling is to be named; empty where nobody warmed up.
  var feelingWords: String { session.warmUps.map(\.text).joined(separator: " · ") }
}
