import Cells
import Workshop

/// The one area to improve first: what must change after a deep dive, a parked thought, or what is typed.
struct ImproveFirst: WritePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let now = scene.session.closing.improve
    return Heading(
      scene.say("improve.question"),
      instruction: now.isEmpty
        ? scene.say("improve.says") : scene.say("improve.now", ["thought": now]))
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("improve.line"))
  }

  /// What is offered, and for a change from a deep dive who does it by when.
  private func offers(_ scene: Scene) -> [(text: String, dive: Dive?)] {
    scene.session.changedMoments.map { ($0.dive.change, $0.dive) }
      + scene.session.parked.filter { !$0.letGo }.map { ($0.text, nil) }
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { offers(scene).count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    [.edit(.closing(.improve(texts[0]))), .back]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    let offer = offers(scene)[index]
    var edits: [Edit] = [.closing(.improve(offer.text))]
    if let dive = offer.dive, !dive.owner.isEmpty, scene.session.closing.owner.isEmpty {
      edits += [.closing(.owner(dive.owner)), .closing(.due(dive.due))]
    }
    return [edits.asOne, .back]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.refuse(scene.say("refuse.takeOut"))]
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(offers(scene).map(\.text), to: area.textColumns - 2)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = texts(area, scene)
    return texts.scroll(
      rows: max(1, area.rows), focus: posture.row(of: texts.lines.count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: texts.lines.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, words) in texts.lines.enumerated() {
      list.write(words, column: 4, index: index, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .typing(), .enter(posture.focus == nil ? "keep it" : "take it"), .back]
  }
}
