import Cells
import Workshop

/// The story read aloud (M7, M21, M43): from where it begins to where it ends, needs and all, one line
/// per Enter.
struct Story: ShowPart {
  private struct Passage {
    var words: String
    var role: Role
    var indent: Int
  }

  private func passages(_ scene: Scene) -> [Passage] {
    let persona = scene.session.persona
    var passages: [Passage] = []
    func add(_ words: String, _ role: Role = .ink, indent: Int = 2) {
      passages.append(Passage(words: words, role: role, indent: indent))
    }
    if !persona.begins.isEmpty {
      add(scene.say("story.begins", ["what": persona.begins]), .muted, indent: 0)
    }
    for stage in scene.session.stages where !stage.touchpoints.isEmpty || !stage.needs.isEmpty {
      add(stage.name, .strong, indent: 0)
      if !stage.needs.isEmpty {
        let needs = stage.needs.map(\.text).joined(separator: ", ")
        add(scene.say("story.need", ["what": needs]), .muted)
      }
      for touchpoint in stage.touchpoints {
        let timing = touchpoint.timing.isEmpty ? "" : "  (\(touchpoint.timing))"
        add(touchpoint.title + timing)
      }
    }
    if !persona.ends.isEmpty {
      add(scene.say("story.ends", ["what": persona.ends]), .muted, indent: 0)
    }
    return passages
  }

  func steps(in scene: Scene) -> Int { passages(scene).count }

  func opening(in scene: Scene) -> Posture { Posture(focus: 1, shown: 1) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading("touchpoints.story")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "touchpoints.story" }

  private func rows(_ posture: Posture, _ columns: Int, _ scene: Scene) -> [(Passage, Int)] {
    passages(scene).prefix(max(1, posture.shown)).enumerated().flatMap { index, passage in
      passage.words.wrapped(to: max(10, columns - passage.indent)).map {
        (Passage(words: $0, role: passage.role, indent: passage.indent), index)
      }
    }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let rows = rows(posture, area.textColumns, scene)
    let wanted = (posture.focus ?? posture.shown) - 1
    let focus = rows.lastIndex { $0.1 <= wanted } ?? 0
    return Scroll(
      count: rows.count, visible: max(1, area.rows + 1), focus: focus, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, area.textColumns, scene)
    guard !rows.isEmpty else {
      canvas.write(scene.say("story.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let first = scroll(posture, in: area, scene)?.first ?? 0
    let wanted = (posture.focus ?? posture.shown) - 1
    let marked = rows.firstIndex { $0.1 == wanted }
    for (offset, row) in rows.dropFirst(first).prefix(area.rows + 1).enumerated() {
      let line = area.row + offset
      if first + offset == marked {
        canvas.write("▸", at: Point(column: area.column + 2, row: line), as: .accent)
        canvas.cursor = Point(column: area.column + 2, row: line)
      }
      canvas.write(
        row.0.words, at: Point(column: area.text + row.0.indent, row: line), as: row.0.role)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let enter = Hint.enter(posture.shown < steps(in: scene) ? "next line" : "on")
    return (posture.shown > 1 ? [.rows("scroll")] : []) + [enter, .tab("on"), .menu]
  }
}
