import Cells
import Workshop

/// A stage's card: its name, what is said of it (M39, M42, M46, M48, M50, M122), its place, and join,
/// split or take out.
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
      .text("", stages[index].name) { .stage(.rename(stage, $0)) }
    ] + said(of: stages[index], in: scene) + [
      .choice(scene.say("card.placeLabel"), places, chosen: index) { .stage(.move(stage, to: $0)) },
      Line(scene.say("card.with"), .actions(actions)),
    ]
  }

  /// A line for each text, how many get this far, and how closely it is looked at.
  private func said(of it: Stage, in scene: Scene) -> [Line] {
    func text(_ line: StageLine) -> Line {
      .text(scene.say("stages.\(line.rawValue)"), it[line]) { .stage(.line(stage, line, $0)) }
    }
    // What is no number is refused, as a count below none is.
    let count = Line.text(scene.say("stages.reached"), it.reached.map(String.init) ?? "") {
      .stage(.reached(stage, $0.isEmpty ? nil : Stage.count(in: $0) ?? -1))
    }
    let known = Line.choice(
      scene.say("card.known"), Known.allCases.map { ($0, $0.rawValue) }, chosen: it.reachedKnown
    ) { .stage(.reachedKnown(stage, $0)) }
    let depth = Line.choice(
      scene.say("stages.depth"),
      Depth.allCases.map { ($0, scene.say("stages.depth.\($0.rawValue)")) }, chosen: it.depth
    ) { .stage(.depth(stage, $0)) }
    let counted = it.reached == nil ? [count] : [count, known]
    return [text(.ready), text(.alone), text(.belonging)] + counted + [depth, text(.band)]
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
