import Cells
import Workshop

/// Another program has changed the file while it lacked changes of ours: mine, theirs, or both.
///
/// Nothing is overwritten, whatever is chosen, and the first row leaves both as they are.
struct OutsideChoice: ChoosePart {
  private static let choices = ["later", "mine", "theirs", "both"]

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    Self.choices.map { scene.say("outside.\($0)") }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch row {
    case 1: [.back, .ask(.resolve(.mine))]
    case 2: [.back, .ask(.resolve(.theirs))]
    case 3: [.back, .ask(.resolve(.both))]
    default: [.back]
    }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .enter where posture.focus == 2 && scene.outside?.theirs == nil:
      scene.say("outside.unreadable")
    case .mark, .takeOut: scene.say("refuse.choose")
    default: nil
    }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("outside.question"), instruction: scene.say("outside.says"))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, in: scene)
    let focus = posture.row(of: rows.count) ?? 0
    let list = RowList(area: area.top(rows.count), focus: focus)
    list.drawFocus(into: &canvas)
    let start = 4 + (rows.map(\.columns).max() ?? 0) + 3
    let counts =
      ["", holds(scene.session, from: start, in: area, scene)]
      + [
        scene.outside?.theirs.map { holds($0, from: start, in: area, scene) }
          ?? scene.say("outside.unread"), "",
      ]
    for (index, words) in rows.enumerated() {
      list.write(words, column: 4, index: index, into: &canvas)
      list.write(counts[index], column: start, index: index, as: .muted, into: &canvas)
    }
    let below = [scene.say("outside.\(Self.choices[focus]).says"), ""] + files(scene)
    let lines = below.flatMap { $0.rows(within: area.textColumns) }
    for (offset, line) in lines.prefix(max(0, area.rows - rows.count - 1)).enumerated() {
      canvas.write(
        line, at: Point(column: area.text, row: area.row + rows.count + 1 + offset), as: .muted)
    }
  }

  /// What a session holds, in the columns from `start` on.
  private func holds(
    _ session: Session, from start: Int, in area: Area, _ scene: Scene
  ) -> String {
    let figure = MapFigure(session)
    let whole = figure.counts(in: scene.speech)
    return whole.columns <= area.columns - 1 - start
      ? whole : figure.counts(in: scene.speech, withGuesses: false)
  }

  /// Where the two lie.
  private func files(_ scene: Scene) -> [String] {
    guard let outside = scene.outside else { return [] }
    let file = scene.say("outside.file", ["path": outside.path])
    return [file] + (outside.aside.map { [scene.say("outside.beside", ["path": $0])] } ?? [])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}
