import Cells
import Workshop

/// A touchpoint's card (M8, M38): it opens with the cursor at the end of its text, since a typing mistake
/// is the commonest reason to open it; every other line is changed in place and counts at once.
struct TouchpointCard: LinePart {
  let touchpoint: Touchpoint.ID
  /// Whether a line says how it is known, alone: where the evidence has that line on top it does not.
  var showsKnown = true

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.touchpoint(touchpoint),
      let stage = scene.session.stage(of: touchpoint),
      let index = stage.touchpoints.firstIndex(where: { $0.id == touchpoint })
    else { return [] }
    let id = touchpoint
    let count = "\(stage.touchpoints.count)"
    let placeWords = { scene.say("card.place", ["index": "\($0 + 1)", "count": count]) }
    var lines: [Line] = [
      .text("", it.title) { .touchpoint(.rename(id, $0)) },
      .choice(
        scene.say("card.answers"),
        Question.allCases.filter { $0 != .need }.map { ($0, $0.rawValue) }, chosen: it.answers
      ) { .touchpoint(.answers(id, $0)) },
      .choice(
        scene.say("card.it"), Act.allCases.map { ($0, $0.rawValue) }, chosen: it.act
      ) { .touchpoint(.act(id, $0)) },
      .choice(
        scene.say("card.where"), orNone(Channel.allCases, scene), chosen: .some(it.channel)
      ) { .touchpoint(.channel(id, $0)) },
      .choice(
        scene.say("card.startedBy"), orNone(Initiator.allCases, scene), chosen: .some(it.initiator)
      ) { .touchpoint(.initiator(id, $0)) },
    ]
    if scene.manner == .alone, showsKnown {
      lines.append(
        .choice(
          scene.say("card.known"), Known.allCases.map { ($0, $0.rawValue) }, chosen: it.known
        ) { .touchpoint(.known(id, $0)) })
    }
    lines += [
      .choice(
        scene.say("card.stage"), scene.session.stages.map { ($0.id, $0.name) }, chosen: stage.id
      ) { target in
        let end = scene.session.stage(target)?.touchpoints.count ?? 0
        return .touchpoint(.place(id, stage: target, index: end))
      },
      .choice(
        scene.say("card.placeLabel"), Array(stage.touchpoints.indices), saying: placeWords,
        chosen: index
      ) { .touchpoint(.place(id, stage: stage.id, index: $0)) },
      .text(scene.say("card.timing"), it.timing) { .touchpoint(.timing(id, $0)) },
      .text(scene.say("card.note"), it.note) { .touchpoint(.note(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions(actions(isLast: index + 1 == stage.touchpoints.count, scene))),
    ]
    return lines
  }

  /// The values of an enumeration, with `not said` before them.
  private func orNone<Value: RawRepresentable<String>>(
    _ values: [Value], _ scene: Scene
  ) -> [(Value?, String)] {
    [(nil, scene.say("line.unsaid"))] + values.map { ($0, $0.rawValue) }
  }

  private func actions(
    isLast: Bool, _ scene: Scene
  ) -> [(word: String, outcomes: [Outcome])] {
    var actions: [(word: String, outcomes: [Outcome])] = [
      (scene.say("card.park"), [.edit(.touchpoint(.park(touchpoint))), .back])
    ]
    if !isLast {
      actions.append((scene.say("card.join"), [.edit(.touchpoint(.join(touchpoint)))]))
    }
    actions.append((scene.say("card.takeOut"), [.edit(.touchpoint(.remove(touchpoint))), .back]))
    actions.append((scene.say("card.more"), [.open(.more(touchpoint))]))
    return actions
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.badged(touchpoint), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
