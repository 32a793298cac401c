import Cells
import Workshop

/// One irritation: how much it matters, whether it could be changed (M105), whether it lies in the
/// surroundings (M102).
struct IrritationCard: LinePart {
  let irritation: Irritation.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.irritation(irritation) else { return [] }
    let id = it.id
    let unsaid = scene.say("line.unsaid")
    return [
      .text("", it.text) { .irritation(.rename(id, $0)) },
      .choice(
        scene.say("irritation.severity"),
        [(Severity?.none, unsaid)] + Severity.allCases.map { ($0, $0.rawValue) },
        chosen: .some(it.severity)
      ) { .irritation(.severity(id, $0)) },
      .choice(
        scene.say("irritation.changeable"),
        [(Answer?.none, unsaid)]
          + Answer.allCases.map { ($0, scene.say("words.answer.\($0.rawValue)")) },
        chosen: .some(it.changeable)
      ) { .irritation(.changeable(id, $0)) },
      .choice(
        scene.say("irritation.surroundings"),
        [(false, scene.say("line.no")), (true, scene.say("irritation.inSurroundings"))],
        chosen: it.surroundings
      ) { .irritation(.surroundings(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.irritation(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("irritation.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
