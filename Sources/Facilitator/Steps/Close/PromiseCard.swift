import Cells
import Workshop

/// Who sees to it, and by when: a promise has a name and a day, or says that it has not.
struct PromiseCard: LinePart {
  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let closing = scene.session.closing
    return [
      .text("", closing.owner, ghost: scene.say("close.owner.none")) { .closing(.owner($0)) },
      day(scene.say("promise.by"), closing.due, in: scene) { .closing(.due($0)) },
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("close.owner"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
