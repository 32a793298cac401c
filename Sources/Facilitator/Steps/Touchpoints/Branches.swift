import Cells
import Workshop

/// The ways that can be taken at a decision, and where each leads (M57).
struct Branches: TextListPart {
  let touchpoint: Touchpoint.ID

  private func all(_ scene: Scene) -> [Branch] {
    scene.session.touchpoint(touchpoint)?.decision.branches ?? []
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let moment = scene.session.touchpoint(touchpoint)
    let decider = moment?.decision.decider
    return Heading(
      scene.say("branches.question"),
      instruction: "\(scene.session.number(of: touchpoint) ?? 0)  \(moment?.title ?? "")",
      figure: decider.map { "\($0.glyph) \(scene.say("decider.\($0.rawValue)"))" } ?? "")
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("branches.line"), ghost: scene.say("branches.ghost"))
  }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    [texts.map { Edit.decision(.add(text: $0, touchpoint: touchpoint)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.branch(all(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.decision(.remove(all(scene)[index].id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .branch(let id) = route else { return nil }
    return all(scene).firstIndex { $0.id == id }
  }

  func texts(in scene: Scene) -> [String] { all(scene).map { scene.words(for: $0) } }
}

/// One way: what is chosen, where it leads, and to which moment.
struct BranchCard: LinePart {
  let branch: Branch.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.branch(branch) else { return [] }
    let id = branch
    let moments = scene.session.touchpoints
    let words = { (place: Int) in
      place == 0 ? scene.say("branch.nowhere") : "\(place)  \(moments[place - 1].title)"
    }
    return [
      .text("", it.text) { .decision(.rename(id, $0)) },
      .text(scene.say("branch.leads"), it.leads) { .decision(.leads(id, $0)) },
      .choice(
        scene.say("branch.to"), [nil] + moments.map(\.id), saying: words,
        chosen: .some(it.to)
      ) { .decision(.to(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.decision(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("branch.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension Scene {
  /// "no → I wait for a call (10)": what is chosen, and where it leads.
  func words(for branch: Branch) -> String {
    let number = branch.to.flatMap { session.number(of: $0) }.map { "(\($0))" }
    let target = [branch.leads, number ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return target.isEmpty ? branch.text : "\(branch.text) → \(target)"
  }
}
