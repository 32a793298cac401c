import Cells
import Workshop

/// The story read aloud (M7, M21, M43): from where it begins to where it ends, needs, feelings and
/// waits, one line per Enter.
struct Story: ShowPart {
  private func passages(_ scene: Scene) -> [MapFigure.Passage] {
    MapFigure(scene.session).story(in: scene.speech)
  }

  func steps(in scene: Scene) -> Int { passages(scene).count }

  func opening(in scene: Scene) -> Posture { Posture(focus: 1, shown: 1) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading("touchpoints.story")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "touchpoints.story" }

  /// What has been told so far, line by line, each with the number of its passage.
  private func lines(_ posture: Posture, _ columns: Int, _ scene: Scene) -> [(StoryLine, Int)] {
    passages(scene).prefix(max(1, posture.shown)).enumerated().flatMap { index, passage in
      StoryLine.lines(of: passage, columns: columns).map { ($0, index) }
    }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let lines = lines(posture, area.textColumns, scene)
    let wanted = (posture.focus ?? posture.shown) - 1
    let focus = lines.lastIndex { $0.1 <= wanted } ?? 0
    return Scroll(
      count: lines.count, visible: max(1, area.rows + 1), focus: focus, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = lines(posture, area.textColumns, scene)
    guard !lines.isEmpty else {
      canvas.write(scene.say("story.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let first = scroll(posture, in: area, scene)?.first ?? 0
    let wanted = (posture.focus ?? posture.shown) - 1
    let marked = lines.firstIndex { $0.1 == wanted }
    for (offset, line) in lines.dropFirst(first).prefix(area.rows + 1).enumerated() {
      let row = area.row + offset
      if first + offset == marked {
        canvas.write("▸", at: Point(column: area.column + 2, row: row), as: .accent)
        canvas.cursor = Point(column: area.column + 2, row: row)
      }
      line.0.draw(into: &canvas, at: Point(column: area.text, row: row))
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let enter = Hint.enter(posture.shown < steps(in: scene) ? "next line" : "on")
    return (posture.shown > 1 ? [.rows("scroll")] : []) + [enter, .tab("on"), .menu]
  }
}

/// One row of the story: words, and behind them in their own look what the moment felt like.
private struct StoryLine {
  var words: String
  let role: Role
  let indent: Int
  var feeling = ""

  /// A passage in rows of at most so many columns; its feeling stands behind its words, or below
  /// them where there is no room.
  static func lines(of passage: MapFigure.Passage, columns: Int) -> [StoryLine] {
    let (role, indent): (Role, Int) =
      switch passage.kind {
      case .edge: (.muted, 0)
      case .stage: (.strong, 0)
      case .need: (.muted, 2)
      case .moment: (.ink, 2)
      case .wait: (.muted, 4)
      }
    let room = max(10, columns - indent)
    let timing = passage.timing.isEmpty ? "" : "  (\(passage.timing))"
    var lines = (passage.words + timing).wrapped(to: room)
      .map { StoryLine(words: $0, role: role, indent: indent) }
    guard !passage.feeling.isEmpty, let last = lines.last else { return lines }
    let feeling = passage.feeling.wrapped(to: room)
    if feeling.count == 1, last.words.columns + 2 + passage.feeling.columns <= room {
      lines[lines.count - 1].feeling = "  " + passage.feeling
    } else {
      lines += feeling.map { StoryLine(words: "", role: role, indent: indent, feeling: $0) }
    }
    return lines
  }

  func draw(into canvas: inout Canvas, at point: Point) {
    let start = point.column + indent
    let end = start + canvas.write(words, at: Point(column: start, row: point.row), as: role)
    canvas.write(feeling, at: Point(column: end, row: point.row), as: .accent)
  }
}
