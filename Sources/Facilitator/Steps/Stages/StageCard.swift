import Cells
import Workshop

/// A stage's card: its name, its place, and join, split or take out.
struct StageCard: LinePart {
  let stage: Stage.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    let stages = scene.session.stages
    guard let index = stages.firstIndex(where: { $0.id == stage }) else { return [] }
    var actions: [(word: String, outcomes: [Outcome])] = []
    if index + 1 < stages.count {
      actions.append((scene.say("card.join"), [.edit(.stage(.join(stage)))]))
    }
    if stages[index].touchpoints.count > 1 {
      actions.append((scene.say("card.split"), [.edit(.stage(.split(stage))), .back]))
    }
    actions.append((scene.say("card.takeOut"), [.edit(.stage(.remove(stage))), .back]))
    let places = stages.indices.map { place in
      (place, scene.say("card.place", ["index": "\(place + 1)", "count": "\(stages.count)"]))
    }
    return [
      .text("", stages[index].name) { .stage(.rename(stage, $0)) },
      .choice(scene.say("card.placeLabel"), places, chosen: index) { .stage(.move(stage, to: $0)) },
      Line(scene.say("card.with"), .actions(actions)),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let index = scene.session.stages.firstIndex { $0.id == stage } ?? 0
    drawCard(
      titled: scene.say("stages.card", ["index": "\(index + 1)"]), into: &canvas, in: area,
      posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
