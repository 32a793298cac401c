import Cells
import Workshop

/// The traveller's card: the name, and she, he or they.
struct TravellerCard: LinePart {
  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func opening(in scene: Scene) -> Posture { Posture(focus: 1) }

  func lines(in scene: Scene) -> [Line] {
    let persona = scene.session.persona
    return [
      .text("", persona.name) { .traveller(.line(.name, $0)) },
      .choice(
        scene.say("traveller.say"), Pronoun.allCases.map { ($0, $0.rawValue) },
        chosen: persona.pronoun ?? .they
      ) { .traveller(.pronoun($0)) },
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("traveller.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
