import Cells
import Workshop

/// The starter words on the wall (M116), after everybody has written: people may add slips.
struct StarterWords: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.starters") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.starters" }

  /// That they were shown is kept on going on.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let outcomes = performShowing(command, &posture, in: scene)
    let goesOn = command == .enter || command == .next
    guard goesOn, !scene.session.impression.startersShown else { return outcomes }
    return [.edit(.word(.startersShown))] + outcomes
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    canvas.write(
      scene.say("words.starters"), at: Point(column: area.text, row: area.row), as: .muted)
    WordColumns(
      words: scene.playbook.starters,
      area: Area(
        column: area.column, row: area.row + 2, columns: area.columns, rows: max(1, area.rows - 2)),
      focus: nil
    ).draw(into: &canvas, first: 0, role: { _ in .accent })
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter("go on"), .tab("on"), .menu]
  }
}
