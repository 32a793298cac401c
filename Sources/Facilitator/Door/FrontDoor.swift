import Cells
import Workshop

/// The front door: goes on with one session, starts one, practises, or leaves.
///
/// Of the sessions on the shelf it names the latest only: a list on a wall would show one client's name
/// to another.
struct FrontDoor: ChoosePart {
  var chrome: Chrome { .bare }

  private enum Row: String {
    case resume, team, alone, practise, others, leave
  }

  private func choices(_ scene: Scene) -> [Row] {
    let rows: [Row] = [.team, .alone, .practise, .others, .leave]
    return scene.shelved.isEmpty ? rows : [.resume] + rows
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    choices(scene).map { words($0, scene) }
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { choices(scene).count }

  private func words(_ row: Row, _ scene: Scene) -> String {
    let title = scene.shelved.first?.title ?? ""
    return scene.say("door.\(row.rawValue)", ["title": title])
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch choices(scene)[row] {
    case .resume: scene.shelved.first.map { [.ask(.open(path: $0.path))] } ?? []
    case .team: [.open(.plans)]
    case .alone: [.ask(.begin(.alone, plan: "solo"))]
    case .practise: [.ask(.practise)]
    case .others: [.ask(.list), .open(.others)]
    case .leave: [.ask(.quit)]
    }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .next, .previous: scene.say("door.tab")
    case .mark, .takeOut: scene.say("refuse.choose")
    default: nil
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let top = area.row + (area.rows >= 24 ? 2 : 1)
    canvas.big("TOUCHLINE", at: Point(column: area.text, row: top))
    canvas.write(scene.say("door.says"), at: Point(column: area.text, row: top + 5), as: .muted)
    let choices = choices(scene)
    let list = RowList(
      area: Area(column: area.column, row: top + 7, columns: area.columns, rows: choices.count),
      focus: posture.row(of: choices.count))
    list.drawFocus(into: &canvas)
    for (index, row) in choices.enumerated() {
      list.write(words(row, scene), column: 4, index: index, into: &canvas)
    }
    guard let row = list.focus else { return }
    let explained = top + 14
    guard scene.refusal.isEmpty else {
      scene.drawRefusal(into: &canvas, in: area, from: explained)
      return
    }
    canvas.write(
      explanation(of: choices[row], scene)
        .sentences(within: area.textColumns, ending: canvas.ellipsis),
      at: Point(column: area.text, row: explained), as: .muted)
    if scene.size.rows > 26 {
      canvas.write(
        scene.say("door.window", ["count": String(scene.size.rows)])
          .sentences(within: area.textColumns, ending: canvas.ellipsis),
        at: Point(column: area.text, row: explained + 1), as: .notice)
    }
  }

  private func explanation(of row: Row, _ scene: Scene) -> String {
    guard row == .resume, let shelved = scene.shelved.first else {
      return scene.say("door.\(row.rawValue).says", ["folder": scene.folder])
    }
    return scene.say(
      "door.resume.says",
      [
        "step": scene.playbook.step(shelved.step)?.name ?? scene.say("door.resume.start"),
        "when": when(shelved.stopped, scene),
      ])
  }

  private func when(_ stopped: String, _ scene: Scene) -> String {
    guard let then = Moment(timestamp: stopped) else { return scene.say("door.resume.once") }
    let day = then.date.said(from: scene.moment.date)
    let plain = day == "today" || day == "yesterday"
    return scene.say(
      plain ? "door.resume.day" : "door.resume.weekday",
      ["day": day, "time": then.clockTime])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("open"), Hint("?", "help")]
  }
}

extension Scene {
  /// Draws why a session could not be opened: in full, over as many rows as it takes.
  func drawRefusal(into canvas: inout Canvas, in area: Area, from row: Int) {
    for (offset, line) in refusal.wrapped(to: area.textColumns).prefix(3).enumerated() {
      canvas.write(line, at: Point(column: area.text, row: row + offset), as: .notice)
    }
  }
}
