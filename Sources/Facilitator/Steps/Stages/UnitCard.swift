import Cells
import Workshop

/// A department's card: its name, whether somebody of it is here, take out.
struct UnitCard: LinePart {
  let unit: Unit.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let id = unit
    guard let it = scene.session.charter.units.first(where: { $0.id == id }) else { return [] }
    return [
      .text("", it.name) { .unit(.rename(id, $0)) },
      .choice(
        scene.say("room.state"),
        [(false, scene.say("room.here")), (true, scene.say("room.missing"))], chosen: it.missing
      ) { .unit(.missing(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.unit(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("room.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
