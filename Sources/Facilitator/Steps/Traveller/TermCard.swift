import Cells
import Workshop

/// A word's card: the word, what is meant by it, take out.
struct TermCard: LinePart {
  let term: Term.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func opening(in scene: Scene) -> Posture { Posture(focus: 1) }

  func lines(in scene: Scene) -> [Line] {
    let id = term
    guard let it = scene.session.charter.terms.first(where: { $0.id == id }) else { return [] }
    return [
      .text("", it.word) { .term(.rename(id, $0)) },
      .text(scene.say("term.means"), it.meaning) { .term(.meaning(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.term(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("term.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
