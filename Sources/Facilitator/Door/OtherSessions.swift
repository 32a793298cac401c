import Cells
import Workshop

/// Other sessions, files and looks: what the front door keeps behind a row.
struct OtherSessions: ChoosePart {
  func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    [scene.say("others.looks")] + scene.shelved.map(\.title)
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard row > 0 else { return [.open(.looks)] }
    return [.ask(.open(path: scene.shelved[row - 1].path))]
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(
      scene.say("others.question"),
      instruction: scene.say("others.folder", ["folder": scene.folder]))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = rows(posture, in: scene).count
    return Scroll(
      count: count, visible: max(1, area.rows), focus: posture.row(of: count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, in: scene)
    let list = RowList(
      area: area, first: scroll(posture, in: area, scene)?.first ?? 0,
      focus: posture.row(of: rows.count))
    list.drawFocus(into: &canvas)
    for (index, words) in rows.enumerated() {
      let when = index == 0 ? "" : whenStopped(scene.shelved[index - 1], scene)
      list.write(
        words, column: 4, index: index, within: area.textColumns - when.columns - 2,
        into: &canvas)
      list.write(
        when, column: area.columns - 2 - when.columns, index: index, as: .muted, into: &canvas)
    }
    if !scene.refusal.isEmpty {
      let last = Area(
        column: area.column, row: area.maxRow - 3, columns: area.columns, rows: 4)
      canvas.fill(last)
      scene.drawRefusal(into: &canvas, in: area, from: area.maxRow - 2)
    }
    if scene.shelved.isEmpty {
      canvas.write(
        scene.say("others.none"), at: Point(column: area.text, row: area.row + 2), as: .muted)
    }
  }

  private func whenStopped(_ shelved: Shelved, _ scene: Scene) -> String {
    Moment(timestamp: shelved.stopped)?.date.said(from: scene.moment.date) ?? ""
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("open"), .back]
  }
}
