import Cells
import Workshop

/// What becomes of the words that one person had found before a team began: closed until the team has
/// its own three, or read out like slips.
struct LeadersWords: ChoosePart {
  private func unread(_ scene: Scene) -> Int { scene.session.impression.unread.count }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.leader" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.leader") }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    guard unread(scene) > 0 else { return [scene.say("leader.on")] }
    return [
      scene.say("leader.closed"),
      scene.say("leader.read", one: "leader.read.one", counting: unread(scene)),
    ]
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard row == 1 else { return [.walk(.onward)] }
    if scene.isVoting { return [.refuse(scene.say("words.typing"))] }
    // Once it is taken back, a hasty Enter keeps them closed.
    posture.focus = 0
    return [.edit(.solo(.readOut)), .walk(.onward)]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawRows(from: 1, into: &canvas, in: area, posture, scene)
    let said =
      unread(scene) == 0 ? "leader.areRead" : posture.focus == 1 ? "leader.reads" : "leader.closes"
    for (row, line) in scene.say(said).wrapped(to: min(60, area.textColumns)).enumerated() {
      canvas.write(line, at: area.point(4, 5 + row), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    unread(scene) == 0
      ? [.enter("on"), .tab("on"), .menu] : [.rows("choose"), .enter("take it"), .tab("on"), .menu]
  }
}

/// What one person had found, beside what the team has found since: only after the team's result.
struct WordsBefore: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  private func isOpen(_ scene: Scene) -> Bool { !scene.session.impression.chosen.isEmpty }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.before" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.before") }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let impression = scene.session.impression
    guard let before = impression.before, isOpen(scene) else {
      canvas.write(scene.say("before.closed"), at: area.point(4, 0), as: .muted)
      return
    }
    let choices = TwoChoices(
      first: before.chosen.isEmpty ? scene.say("before.none") : scene.dotted(before.chosen),
      now: scene.dotted(impression.chosen),
      cameBack: before.chosen.isEmpty ? nil : impression.cameBack)
    choices.draw(into: &canvas, in: area, scene)
    let others = before.standing.map(\.id).filter { !before.chosen.contains($0) }
    guard !others.isEmpty else { return }
    canvas.write(scene.say("before.others"), at: area.point(4, 5), as: .muted)
    for (row, line) in others.map(scene.text).dotted(to: area.textColumns).enumerated()
    where 6 + row < area.rows {
      canvas.write(line, at: area.point(4, 6 + row), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { [.enter("on"), .tab("on"), .menu] }
}
