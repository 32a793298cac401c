import Cells

/// The keys of the kind of screen that lies below, from the same card that the program obeys.
struct KeyCard: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("keys.title"), instruction: scene.say("keys.says"))
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .up: posture.focus = max(0, (posture.focus ?? 0) - 1)
    case .down: posture.focus = min(lines(scene).count - 1, (posture.focus ?? 0) + 1)
    case .enter, .next, .previous: return [.back]
    default: break
    }
    return []
  }

  private func lines(_ scene: Scene) -> [(key: String, words: String)] {
    let kind = scene.stop?.makePart().kind ?? .choose
    let own = Keymap.standard.rows.compactMap { row in
      row.words(on: kind).map { (key: row.label, words: $0) }
    }
    return own + Keymap.standard.everywhere.map { (key: $0.label, words: $0.words) }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    Scroll(
      count: lines(scene).count, visible: max(1, area.rows + 1), focus: posture.focus ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let first = scroll(posture, in: area, scene)?.first ?? 0
    for (offset, line) in lines(scene).dropFirst(first).prefix(area.rows + 1).enumerated() {
      let row = area.row + offset
      canvas.write(line.key, at: Point(column: area.text, row: row), as: .key)
      canvas.write(
        line.words.cut(to: max(0, area.columns - 22), ending: canvas.ellipsis),
        at: Point(column: area.column + 21, row: row), as: .ink)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("scroll"), .enter("back"), .back]
  }
}
