import Cells
import Workshop

/// How long have you got? One of the plans for a team, at the start or in the middle.
struct PlanChoice: ChoosePart {
  /// Whether the plan of the session that is open changes.
  let isChange: Bool

  private func plans(_ scene: Scene) -> [Plan] {
    scene.playbook.plans.filter { $0.manner == .team }
  }

  func opening(in scene: Scene) -> Posture {
    let plans = plans(scene)
    let wanted = isChange && !isHandingOver(scene) ? scene.session.plan : "quick"
    return Posture(focus: plans.firstIndex { $0.id == wanted } ?? 0)
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] { plans(scene).map(\.name) }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let plan = plans(scene)[row]
    guard isChange else { return [.ask(.begin(.team, plan: plan.id))] }
    guard isHandingOver(scene) else { return [.edit(.session(.plan(plan.id))), .back] }
    let edits: [Edit] = [
      .session(.manner(.team)), .session(.plan(plan.id)), .solo(.handOver),
    ]
    return [.edit(.several(edits)), .back] + plan.steps.prefix(1).map { .visit($0.id) }
  }

  /// Whether a session that was begun alone is opened with a team: that begins with its first step.
  private func isHandingOver(_ scene: Scene) -> Bool { isChange && scene.manner == .alone }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("plans.question"), instruction: "")
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let plans = plans(scene)
    let focus = posture.row(of: plans.count) ?? 0
    let list = RowList(area: area.top(plans.count), focus: focus)
    list.drawFocus(into: &canvas)
    let lengths = plans.map(\.length)
    let end = 34
    let longest = plans.map { $0.says.text(for: .team).columns }.max() ?? 0
    for (index, plan) in plans.enumerated() {
      list.write(plan.name, column: 4, index: index, into: &canvas)
      let start = max(5 + plan.name.columns, end - lengths[index].columns)
      list.write(lengths[index], column: start, index: index, into: &canvas)
      guard end + 3 + longest < area.columns else { continue }
      list.write(
        plan.says.text(for: .team), column: end + 3, index: index, as: .muted, into: &canvas)
    }
    drawDetail(of: plans[focus], into: &canvas, below: area.row + plans.count + 2, area, scene)
  }

  private func drawDetail(
    of plan: Plan, into canvas: inout Canvas, below row: Int, _ area: Area, _ scene: Scene
  ) {
    let steps = plan.steps.map { step in
      let name = scene.playbook.step(step.id)?.name ?? step.id
      return name + (step.minutes.map { " \($0)" } ?? "")
    }
    var row = row
    for line in steps.dotted(to: min(64, area.textColumns)) {
      canvas.write(line, at: Point(column: area.text, row: row), as: .muted)
      row += 1
    }
    row += 1
    let last = scene.say(
      isHandingOver(scene) ? "plans.handOver" : isChange ? "plans.change" : "plans.clock")
    for line in [plan.bring.text(for: .team), last] {
      canvas.write(
        line.cut(to: area.textColumns, ending: canvas.ellipsis),
        at: Point(column: area.text, row: row), as: .muted)
      row += 1
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}
