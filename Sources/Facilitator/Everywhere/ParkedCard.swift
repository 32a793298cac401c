import Cells
import Workshop

/// A parked thought's card: its words, what it is, who takes it, or that it is let go.
struct ParkedCard: LinePart {
  let thought: ParkedThought.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.parkedThought(thought) else { return [] }
    let id = thought
    let kinds = [(ParkedKind?.none, scene.say("line.unsaid"))]
    return [
      .text("", it.text) { .parked(.rename(id, $0)) },
      .choice(
        scene.say("parked.kind"), kinds + ParkedKind.allCases.map { ($0, $0.rawValue) },
        chosen: .some(it.kind)
      ) { .parked(.kind(id, $0)) },
      .text(scene.say("parked.line"), it.owner, ghost: scene.say("parked.nobody")) {
        .parked(.owner(id, $0))
      },
      .choice(
        scene.say("parked.letGo"), [(false, scene.say("line.no")), (true, scene.say("line.yes"))],
        chosen: it.letGo
      ) { .parked(.letGo(id, $0)) },
      Line(scene.say("card.with"), .actions(actions(it, scene))),
    ]
  }

  /// What was a moment can come back onto the map with all that was said of it.
  private func actions(
    _ it: ParkedThought, _ scene: Scene
  ) -> [(word: String, outcomes: [Outcome])] {
    let back = (scene.say("parked.back"), [Outcome.edit(.parked(.bringBack(it.id))), .back])
    let takeOut = (scene.say("card.takeOut"), [Outcome.edit(.parked(.remove(it.id))), .back])
    return it.touchpoint == nil ? [takeOut] : [back, takeOut]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("find.parked"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
