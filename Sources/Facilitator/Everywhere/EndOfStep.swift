import Cells
import Workshop

/// The end of a step: one question for the people, what the map shows, and the way on.
///
/// It keeps a hasty Tab from leaving a step in front of the room; nothing is ever required.
struct EndOfStep: ChoosePart {
  let step: String

  private struct Row {
    var words: String
    var outcomes: [Outcome]
  }

  private func choices(_ scene: Scene) -> [Row] {
    var rows: [Row] = []
    if let next = Itinerary.step(after: step, in: scene) {
      let name = scene.playbook.step(next)?.name ?? next
      rows.append(Row(words: scene.say("end.on", ["step": name]), outcomes: [.visit(next)]))
    }
    if step == "touchpoints",
      let stage = scene.session.stages.first(where: { $0.touchpoints.isEmpty })
    {
      rows.append(
        Row(
          words: scene.say("end.ask", ["stage": stage.name]),
          outcomes: [.go(Stop("touchpoints", "board", stage: stage.id))]))
    }
    rows.append(Row(words: scene.say("end.here"), outcomes: [.walk(.backward)]))
    return rows
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] { choices(scene).map(\.words) }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    choices(scene)[row].outcomes
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let end = scene.playbook.step(step)?.end
    let question = end.map { scene.fill($0.question) } ?? ""
    guard let end, !StepSummary(step: step, scene: scene).isOpen else { return Heading(question) }
    return Heading(question, instruction: scene.fill(end.said))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let choices = choices(scene)
    let summary = StepSummary(step: step, scene: scene)
    let rows = summary.lines.prefix(max(0, area.rows - choices.count - 1))
    for (offset, line) in rows.enumerated() {
      let row = area.row + offset
      canvas.write(line.figure, at: Point(column: area.column + 5, row: row), as: .muted)
      let start = line.figure.isEmpty ? 4 : 9
      let room = line.detail.isEmpty ? area.columns - start - 1 : 34 - start
      canvas.write(
        line.words.cut(to: room, ending: canvas.ellipsis), at: area.point(start, row - area.row))
      canvas.write(
        line.detail.cut(to: max(0, area.columns - 36), ending: canvas.ellipsis),
        at: Point(column: area.column + 35, row: row), as: .muted)
    }
    let top = area.row + max(rows.count + 1, min(8, area.rows - choices.count))
    let list = RowList(
      area: Area(
        column: area.column, row: min(top, area.maxRow - choices.count), columns: area.columns,
        rows: choices.count),
      focus: posture.row(of: choices.count))
    list.drawFocus(into: &canvas)
    for (index, row) in choices.enumerated() {
      list.write(row.words, column: 4, index: index, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}
