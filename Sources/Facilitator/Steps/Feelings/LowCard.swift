import Cells
import Workshop

/// What is behind a low (M53, M63, M65, M101, M106, M110): a line each, all of it on one card.
struct LowCard: LinePart {
  let touchpoint: Touchpoint.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.touchpoint(touchpoint) else { return [] }
    let id = it.id
    let irritations = it.irritations.map(\.text).joined(separator: " · ")
    let (no, yes) = (scene.say("line.no"), scene.say("line.yes"))
    let unsaid = scene.say("line.unsaid")
    let expected =
      [(Expectation?.none, unsaid)]
      + Expectation.allCases.map { ($0, scene.say("expected.\($0.rawValue)")) }
    let influence =
      [(Influence?.none, scene.say("influence.felt"))]
      + Influence.allCases.map { ($0, scene.say("influence.\($0.rawValue)")) }
    return [
      Line(
        scene.say("low.irritates"),
        .actions([
          (
            irritations.isEmpty ? scene.say("low.nothing") : irritations.cut(to: 34),
            [.open(.irritations(id))]
          )
        ])),
      .choice(
        scene.say("low.promised"),
        [(false, scene.say("low.kept")), (true, scene.say("low.broken"))],
        chosen: it.brokenPromise
      ) { .feeling(.brokenPromise(id, $0)) },
      .choice(
        scene.say("low.handled"), [(false, no), (true, scene.say("low.handledWell"))],
        chosen: it.handledWell
      ) { .feeling(.handledWell(id, $0)) },
      .choice(scene.say("low.expected"), expected, chosen: .some(it.expected)) {
        .feeling(.expected(id, $0))
      },
      .choice(
        scene.say("low.worked"), [(Bool?.none, unsaid), (true, yes), (false, no)],
        chosen: .some(it.worked)
      ) { .feeling(.worked(id, $0)) },
      .choice(
        scene.say("low.robotic"), [(false, no), (true, scene.say("low.isRobotic"))],
        chosen: it.robotic
      ) { .feeling(.robotic(id, $0)) },
      .choice(scene.say("low.influence"), influence, chosen: .some(it.influence)) {
        .feeling(.influence(id, $0))
      },
    ] + feeling(of: it, in: scene) + [dependents(of: id, scene)]
  }

  /// What comes after it and depends on it (M47).
  private func dependents(of id: Touchpoint.ID, _ scene: Scene) -> Line {
    let count = scene.session.moments(after: id).count
    let words = scene.say(count == 1 ? "low.after.one" : "low.after", ["count": String(count)])
    return Line(
      scene.say("low.dependents"),
      .actions([(count == 0 ? scene.say("low.after.none") : words, [.open(.after(id))])]))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    drawCard(
      titled: "\(scene.badged(touchpoint))  \(title)", into: &canvas, in: area, posture, scene)
  }

  /// A robotic answer asks for a human one (M110).
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let isRobotic = scene.session.touchpoint(touchpoint)?.robotic == true
    return scene.say(isRobotic ? "low.human" : "card.counts")
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    posture.focus == 0 ? [.rows("line"), .enter("what irritates"), .back] : cardHints
  }
}

extension Scene {
  /// What was said of a low, in two rows: what irritates; and all that is marked.
  func details(of low: Touchpoint) -> [String] {
    [low.irritations.map(\.text), low.marks(in: speech)].map { $0.joined(separator: " · ") }
  }
}
