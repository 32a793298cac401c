import Cells
import Workshop

/// A journey's card: its name, whose it is (M35), and whether it is a first, straightforward one (M28).
struct JourneyCard: LinePart {
  let journey: Journey.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let journey = scene.session.journey(journey) else { return [] }
    let id = journey.id
    return [
      .text("", journey.name) { .journey(.rename(id, $0)) },
      .choice(
        scene.say("journey.about"),
        Subject.allCases.map { ($0, scene.say("subject.\($0.rawValue)")) },
        chosen: journey.subject
      ) { .journey(.subject(id, $0)) },
      .choice(
        scene.say("journey.baseline"),
        [(false, scene.say("line.no")), (true, scene.say("journey.isBaseline"))],
        chosen: journey.baseline
      ) { .journey(.baseline(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.journey(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("journey.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension LinePart {
  /// The hints of every card.
  var cardHints: [Hint] {
    [.rows("line"), .across("change"), .typing("to write"), .enter("done"), .back]
  }
}
