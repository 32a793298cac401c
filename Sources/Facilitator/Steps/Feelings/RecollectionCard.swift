import Cells
import Workshop

/// Mends the words of what they would talk about on the way out, or takes them out.
struct RecollectionCard: LinePart {
  let recollection: Recollection.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let id = recollection
    guard let it = scene.session.recollections.first(where: { $0.id == id }) else { return [] }
    return [
      .text("", it.text) { .recollection(.rename(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.recollection(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("feelings.outCard"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
