import Cells
import Workshop

/// What a stage's customer needs (M43), a line each.
struct NeedsCard: LinePart {
  let stage: Stage.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let needs = scene.session.stage(stage)?.needs ?? []
    let out = needs.map { need in
      (
        word: scene.say("needs.takeOut", ["need": need.text.cut(to: 14)]),
        outcomes: [Outcome.edit(.need(.remove(need.id)))] + (needs.count == 1 ? [.back] : [])
      )
    }
    return needs.map { need in .text("", need.text) { .need(.rename(need.id, $0)) } }
      + [Line(scene.say("needs.without"), .actions(out))]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("needs.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
