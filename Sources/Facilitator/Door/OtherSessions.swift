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

  /// When each was last open; the first row is no session.
  private func times(_ scene: Scene) -> [String] {
    [""] + scene.shelved.map { whenStopped($0, scene) }
  }

  private func texts(_ posture: Posture, _ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(
      zip(rows(posture, in: scene), times(scene)).map { title, time in
        title.rows(within: area.textColumns - time.columns - 2)
      })
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = texts(posture, area, scene)
    return texts.scroll(
      rows: max(1, area.rows), focus: posture.row(of: texts.lines.count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = texts(posture, area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: texts.lines.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, time) in times(scene).enumerated() {
      list.write(texts.lines[index], column: 4, index: index, into: &canvas)
      list.write(
        time, column: area.columns - 2 - time.columns, index: index, as: .muted, into: &canvas)
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
    guard let then = Moment(timestamp: shelved.stopped) else { return "" }
    let day = then.date.said(from: scene.moment.date)
    // Of several from one day the hour tells which is which.
    let isToday = then.date == scene.moment.date
    return isToday ? scene.say("door.resume.day", ["day": day, "time": then.clockTime]) : day
  }

  /// A file that cannot be read is missed in the list by whoever made it.
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    switch scene.unread {
    case 0: nil
    case 1: scene.say("others.unreadOne")
    default: scene.say("others.unread", ["count": scene.unread.inWords])
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("open"), .back]
  }
}
