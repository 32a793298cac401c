import Cells
import Workshop

/// The one place to learn: everything that can be done now, in words; typing filters it.
struct Menu: ChoosePart {
  var chrome: Chrome { .bare }

  /// The column of `now`: where one comes in.
  func opening(in scene: Scene) -> Posture { Posture(focus: 0, column: 1) }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine("", ghost: scene.say("menu.filter"))
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    MenuContent(scene, filter: posture.field.text).column(posture.column).map(\.words)
  }

  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if case .character(let character) = text { _ = posture.field.handle(.character(character)) }
    posture.focus = 0
    posture.column = MenuContent(scene, filter: posture.field.text).bestColumn
    return []
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .left, .right, .next, .previous:
      let column = command == .left ? 0 : command == .right ? 1 : 1 - posture.column
      let content = MenuContent(scene, filter: posture.field.text)
      if !content.column(column).isEmpty { posture.column = column }
      return []
    default: return performChoosing(command, &posture, in: scene)
    }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    let items = MenuContent(scene, filter: posture.field.text).column(posture.column)
    switch command {
    case .enter where items.isEmpty: return scene.say("menu.none")
    case .mark, .takeOut: return scene.say("refuse.choose")
    default: return nil
    }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let items = MenuContent(scene, filter: posture.field.text).column(posture.column)
    guard items.indices.contains(row) else { return [] }
    if let refusal = items[row].refusal { return [.refuse(refusal)] }
    return items[row].outcomes
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let content = MenuContent(scene, filter: posture.field.text)
    let time = content.time
    canvas.write(
      scene.session.displayTitle.cut(to: area.columns - 4 - time.columns, ending: canvas.ellipsis),
      at: area.point(1, 0), as: .title)
    canvas.write(time, at: area.point(area.columns - 1 - time.columns, 0), as: .muted)
    guard area.columns >= 60 else {
      // Too narrow for two columns: the one that has the keys.
      let items = content.column(posture.column)
      let head = scene.say(posture.column == 0 ? "menu.plan" : "menu.now")
      canvas.write(head, at: area.point(4, 2), as: .muted)
      draw(
        items, column: posture.column, from: 0, to: area.columns, into: &canvas, area, posture)
      return
    }
    let isWide = area.columns >= 70
    let middle = isWide ? 37 : 26
    canvas.write(scene.say("menu.plan"), at: area.point(4, 2), as: .muted)
    if isWide, scene.manner == .team {
      canvas.write(scene.say("menu.columns"), at: area.point(23, 2), as: .muted)
    }
    canvas.write(scene.say("menu.now"), at: area.point(middle + 4, 2), as: .muted)
    if content.plan.isEmpty, content.now.isEmpty {
      canvas.write(scene.say("menu.none"), at: area.point(4, 3), as: .muted)
    }
    draw(
      content.plan, column: 0, from: 0, to: middle, into: &canvas, area, posture)
    draw(
      content.now, column: 1, from: middle, to: area.columns, into: &canvas, area, posture)
  }

  private func draw(
    _ items: [MenuContent.Item], column: Int, from left: Int, to right: Int,
    into canvas: inout Canvas, _ area: Area, _ posture: Posture
  ) {
    let rows = Area(
      column: area.column + left, row: area.row + 3, columns: max(0, right - left),
      rows: max(0, area.rows - 7))
    let focus = posture.column == column ? posture.row(of: items.count) : nil
    let places = items.indices.map { index in
      index + 2 * items.prefix(index + 1).count { !$0.above.isEmpty }
    }
    let scroll = Scroll(
      count: (places.last ?? 0) + 1, visible: max(1, rows.rows),
      focus: focus.map { places[$0] } ?? 0, from: 0)
    let list = RowList(area: rows, first: scroll.first, focus: focus.map { places[$0] })
    list.drawFocus(into: &canvas)
    if scroll.hasMoreBelow {
      canvas.write("▾", at: Point(column: rows.column + 2, row: rows.maxRow - 1), as: .muted)
    }
    for (item, place) in zip(items, places) {
      if !item.above.isEmpty {
        list.write(item.above, column: 4, index: place - 1, as: .muted, into: &canvas)
      }
      let role: Role = item.refusal == nil ? .ink : .muted
      guard rows.columns > 30 else {
        list.write(item.words, column: 4, index: place, as: role, into: &canvas)
        continue
      }
      let keys = rows.columns - 9
      let room = item.key.isEmpty ? Int.max : keys - 6
      list.write(
        item.words.cut(to: room, ending: canvas.ellipsis), column: 4, index: place, as: role,
        into: &canvas)
      list.write(item.figures, column: 21, index: place, as: .muted, into: &canvas)
      list.write(item.key, column: keys, index: place, as: .muted, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .across("plan or now"), .enter("do it"), .back]
  }
}
