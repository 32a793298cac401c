import Cells
import Workshop

/// Mends the words of a remark, or takes it out.
struct RemarkCard: LinePart {
  let remark: Remark.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let id = remark
    guard let it = scene.session.persona.remark(id) else { return [] }
    return [
      .text("", it.text) { .traveller(.rename(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.traveller(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let isStory = scene.session.persona.stories.contains { $0.id == remark }
    drawCard(
      titled: scene.say(isStory ? "remark.stories" : "remark.exceptions"), into: &canvas, in: area,
      posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
