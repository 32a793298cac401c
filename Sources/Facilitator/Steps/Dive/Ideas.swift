import Cells
import Workshop

/// What would add value to a moment (M12), apart from the facts; a low's ideas are kept, and folded away
/// until its feeling has been said (M107).
struct Ideas: TextListPart {
  let touchpoint: Touchpoint.ID

  private func all(_ scene: Scene) -> [Idea] {
    scene.session.touchpoint(touchpoint)?.openIdeas ?? []
  }

  private func isFolded(_ scene: Scene) -> Bool {
    scene.session.touchpoint(touchpoint)?.foldsIdeas ?? false
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    return Heading(
      scene.question("dive.ideas"),
      instruction: "\(scene.session.number(of: touchpoint) ?? 0)  \(title)")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "dive.ideas" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("dive.ideas").line))
  }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { all(scene)[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [
      ordered.map { Edit.idea(.add(text: $0, touchpoint: touchpoint, after: place)) }.asOne
    ]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.idea(all(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.idea(.remove(all(scene)[index].id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .idea(let id) = route else { return nil }
    return all(scene).firstIndex { $0.id == id }
  }

  func texts(in scene: Scene) -> [String] {
    all(scene).map { idea in idea.text + (idea.stance.map { " (\($0.rawValue))" } ?? "") }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard isFolded(scene) else { return drawTexts(into: &canvas, in: area, posture, scene) }
    let count = scene.session.touchpoint(touchpoint)?.ideas.count ?? 0
    let kept = count == 0 ? [] : [scene.say("ideas.kept", ["count": String(count)])]
    for (row, text) in (kept + [scene.say("ideas.later")]).enumerated() {
      canvas.write(text, at: Point(column: area.text, row: area.row + row), as: .muted)
    }
  }
}

/// One idea: whether it mends what has happened, or keeps it from happening (M66).
struct IdeaCard: LinePart {
  let idea: Idea.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.idea(idea) else { return [] }
    let id = idea
    return [
      .text("", it.text) { .idea(.rename(id, $0)) },
      .choice(scene.say("idea.stance"), scene.stances, chosen: .some(it.stance)) {
        .idea(.stance(id, $0))
      },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.idea(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("idea.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension Scene {
  /// Reactive, proactive, or not said.
  var stances: [(Stance?, String)] {
    [(nil, say("line.unsaid"))] + Stance.allCases.map { ($0, say("stance.\($0.rawValue)")) }
  }
}
