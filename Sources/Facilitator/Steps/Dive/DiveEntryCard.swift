import Cells
import Workshop

/// Mends one phrase or one cause of a deep dive, or takes it out.
struct DiveEntryCard: LinePart {
  let touchpoint: Touchpoint.ID
  let list: DiveList
  let place: Int

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let texts = scene.session.touchpoint(touchpoint)?.dive[list] ?? []
    // It is empty while it is written anew.
    let text = texts.indices.contains(place) ? texts[place] : ""
    let takeOut = Edit.dive(.entry(touchpoint, list, at: place, ""))
    return [
      .text("", text) { .dive(.entry(touchpoint, list, at: place, $0)) },
      Line(
        scene.say("card.with"), .actions([(scene.say("card.takeOut"), [.edit(takeOut), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let title = scene.say(list == .whys ? "dive.because" : "phrases.card")
    drawCard(titled: title, into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
