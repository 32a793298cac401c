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
    case .down: posture.focus = min(last(scene), (posture.focus ?? 0) + 1)
    case .enter, .next, .previous: return [.back]
    default: break
    }
    return []
  }

  /// The rows of the card, wrapped; the key stands beside the first line of its words.
  private func lines(_ scene: Scene) -> [(key: String, words: String)] {
    let kind = scene.stop?.makePart().kind ?? .choose
    let own = Keymap.standard.rows.compactMap { row in
      row.words(on: kind).map { (key: row.label, words: $0) }
    }
    let everywhere = Keymap.standard.everywhere.map { (key: $0.label, words: $0.words) }
    return (own + everywhere).flatMap { row in
      row.words.wrapped(to: max(20, Frame(scene.size).page.columns - 23)).enumerated().map {
        (key: $0 == 0 ? row.key : "", words: $1)
      }
    }
  }

  /// The furthest first row: every ↓ moves what is seen.
  private func last(_ scene: Scene) -> Int {
    max(0, lines(scene).count - Frame(scene.size).content.rows - 1)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let first = min(posture.focus ?? 0, last(scene))
    return Scroll(
      count: lines(scene).count, visible: max(1, area.rows + 1), focus: first, from: first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let scroll = scroll(posture, in: area, scene)
    let first = scroll?.first ?? 0
    if scroll?.hasMoreBelow == true {
      canvas.write("▾", at: Point(column: area.maxColumn - 2, row: area.maxRow), as: .muted)
    }
    if first > 0 {
      canvas.write("▴", at: Point(column: area.maxColumn - 2, row: area.row), as: .muted)
    }
    for (offset, line) in lines(scene).dropFirst(first).prefix(area.rows + 1).enumerated() {
      let row = area.row + offset
      canvas.write(line.key, at: Point(column: area.text, row: row), as: .key)
      canvas.write(
        line.words, at: Point(column: area.column + 21, row: row),
        within: max(0, area.columns - 23))
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    last(scene) > 0 ? [.rows("scroll"), .back] : [.back]
  }
}
