import Cells
import Workshop

/// What to say now: why we ask, when it is enough; worded so that the room may read it.
struct Guide: ShowPart {
  /// The prompt whose words these are.
  let key: String

  func steps(in scene: Scene) -> Int { 0 }

  func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let stage = scene.stop?.stage.flatMap { scene.session.stage($0)?.name } ?? ""
    return Heading(
      scene.question(key, ["stage": stage]), instruction: "")
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .next, .previous: return [.open(.keys)]
    case .enter: return [.back]
    case .up: posture.focus = max(0, (posture.focus ?? 0) - 1)
    case .down: posture.focus = min(lines(60, scene).count, (posture.focus ?? 0) + 1)
    default: break
    }
    return []
  }

  private func lines(_ columns: Int, _ scene: Scene) -> [(String, Role)] {
    let prompt = scene.playbook.prompt(key)
    let stage = scene.stop?.stage.flatMap { scene.session.stage($0)?.name } ?? ""
    var lines: [(String, Role)] = []
    // Where customers meet the offer changes what is asked.
    let more = scene.session.charter.setting.flatMap { prompt.settings[$0] } ?? []
    for (wordings, role) in [
      (prompt.say + more, Role.ink), (prompt.why, .muted), (prompt.enough, .ink),
      (prompt.aside, .muted),
    ] {
      let paragraphs = wordings.map { scene.fill($0, ["stage": stage]) }.filter { !$0.isEmpty }
      guard !paragraphs.isEmpty else { continue }
      if !lines.isEmpty { lines.append(("", .ink)) }
      if wordings == prompt.aside { lines.append(("", .ink)) }
      lines += paragraphs.flatMap { $0.wrapped(to: columns) }.map { ($0, role) }
    }
    return lines
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = lines(min(60, area.textColumns), scene)
    let rows = area.rows + 1
    let first = max(0, min(posture.focus ?? 0, lines.count - rows))
    for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      canvas.write(line.0, at: Point(column: area.text, row: area.row + offset), as: line.1)
    }
    if lines.count > first + rows {
      canvas.write("▾", at: Point(column: area.column + 2, row: area.row + rows - 1), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.tab("the keys"), .back]
  }
}
