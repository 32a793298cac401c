import Cells
import Workshop

extension WelcomeBack {
  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = PromiseTexts(scene, in: area).what
    let visible = max(1, rows(in: area, scene))
    let first = posture.first
    guard let focus = posture.focus, texts.lines.indices.contains(focus) else {
      return Scroll(count: texts.rows, visible: visible, focus: first, from: first)
    }
    return texts.scroll(rows: visible, focus: focus, from: first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let facts = facts(in: area, scene)
    for (offset, fact) in facts.enumerated() {
      let row = area.row + offset
      canvas.write(fact.label, at: Point(column: area.text, row: row), as: .muted, within: 18)
      canvas.write(fact.words, at: Point(column: area.text + 19, row: row))
    }
    let below = drawPromises(into: &canvas, in: area, below: facts.count + 1, posture, scene)
    drawWays(into: &canvas, in: area, below: below, posture, scene)
  }

  /// The rows that promises can have: what the facts and the ways on leave.
  private func rows(in area: Area, _ scene: Scene) -> Int {
    area.rows - facts(in: area, scene).count - ways(scene).count - 2
  }

  /// What there is to be known again, in rows; of several rows the first has the label.
  private func facts(in area: Area, _ scene: Scene) -> [(label: String, words: String)] {
    let figure = MapFigure(scene.session)
    let stopped = scene.stoppedIn
    let facts = [
      (
        scene.say("back.words"),
        scene.isSecondChoiceDue
          ? scene.say("back.closed")
          : figure.words.isEmpty
            ? scene.say("back.noWords") : figure.words.joined(separator: " · ")
      ),
      (scene.say("back.mapIs"), figure.counts(in: scene.speech)),
      (scene.say("back.stopped"), stopped.isEmpty ? scene.say("door.resume.start") : stopped),
    ]
    return facts.flatMap { label, words in
      words.rows(within: area.columns - 24).enumerated().map { ($0 == 0 ? label : "", $1) }
    }
  }

  /// Draws who promised what and what became of it; gives the row below.
  private func drawPromises(
    into canvas: inout Canvas, in area: Area, below top: Int, _ posture: Posture, _ scene: Scene
  ) -> Int {
    let promises = scene.session.promises
    guard !promises.isEmpty else {
      canvas.write(
        scene.say("back.none"), at: Point(column: area.text, row: area.row + top), as: .muted)
      return top + 1
    }
    let texts = PromiseTexts(scene, in: area)
    let scroll = scroll(posture, in: area, scene)
    let place = Area(
      column: area.column, row: area.row + top, columns: area.columns,
      rows: max(0, min(rows(in: area, scene), texts.what.rows)))
    let focus = posture.focus.flatMap { $0 < promises.count ? $0 : nil }
    let list = RowList(area: place, first: scroll?.first ?? 0, focus: focus, tops: texts.what.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, promise) in promises.enumerated() {
      let isFocused = list.isFocused(index)
      list.write(texts.who[index], column: 4, index: index, within: texts.left - 5, into: &canvas)
      list.write(
        texts.what.lines[index], column: texts.left, index: index,
        as: promise.state == nil ? .ink : .muted, into: &canvas)
      let state = scene.say("back.state.\(promise.state?.rawValue ?? "notYet")")
      let day = promise.due.map { scene.say("back.by", ["date": $0.short]) }
      let open = day ?? scene.say("promise.undated")
      list.write(
        isFocused ? "◂ \(state) ▸" : promise.state == nil ? open : state,
        column: isFocused ? texts.right - 2 : texts.right, index: index, as: .muted, into: &canvas)
    }
    return top + place.rows
  }

  private func drawWays(
    into canvas: inout Canvas, in area: Area, below row: Int, _ posture: Posture, _ scene: Scene
  ) {
    let ways = ways(scene)
    let first = scene.session.promises.count
    let top = min(area.rows - ways.count, row + 2)
    let place = Area(
      column: area.column, row: area.row + max(0, top), columns: area.columns, rows: ways.count)
    let focus = posture.row(of: first + ways.count).flatMap { $0 < first ? nil : $0 - first }
    let list = RowList(area: place, focus: focus)
    list.drawFocus(into: &canvas)
    for (index, way) in ways.enumerated() {
      list.write(way.words, column: 4, index: index, into: &canvas)
    }
  }
}

/// The promises in the columns of a screen: who, what, and at the right what became of it.
private struct PromiseTexts {
  let who: [String]
  let what: WrappedTexts
  /// The columns in which `what` and what became of it begin.
  let left: Int
  let right: Int

  init(_ scene: Scene, in area: Area) {
    let promises = scene.session.promises
    who = promises.map { $0.who.isEmpty ? scene.say("parked.nobody") : $0.who }
    left = 6 + min(18, max(6, who.map(\.columns).max() ?? 0))
    right = area.columns - 19
    let room = right - 3 - left
    what = WrappedTexts(
      promises.map { $0.what.isEmpty ? scene.say("close.notYet") : $0.what }, to: room)
  }
}
