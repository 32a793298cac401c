import Cells
import Workshop

/// What each word needs to come true.
///
/// Does our culture carry it, may staff show it (M118), what does somebody do, and who sees to it?
struct WordsSupport: ScorePart {
  private enum Ask: CaseIterable {
    case culture
    case staff
    case behaviour
    case owner

    /// Whether it is answered with yes, no or unknown; else with words.
    var isAnswered: Bool { self == .culture || self == .staff }
  }

  private func rows(_ scene: Scene) -> [(word: Word, ask: Ask)] {
    scene.session.chosenWords.flatMap { word in Ask.allCases.map { (word, $0) } }
  }

  private func answer(_ row: (word: Word, ask: Ask), _ scene: Scene) -> Answer? {
    let support = scene.session.support(of: row.word.id)
    return row.ask == .culture ? support?.culture : support?.staff
  }

  private func text(_ row: (word: Word, ask: Ask), _ scene: Scene) -> String {
    let support = scene.session.support(of: row.word.id)
    return (row.ask == .behaviour ? support?.behaviour : support?.owner) ?? ""
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.support") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.support" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    let rows = rows(scene)
    guard let row = posture.row(of: rows.count) else { return nil }
    return switch rows[row].ask {
    case .culture, .staff: EntryLine(scene.say("words.evidence"))
    case .behaviour: EntryLine(scene.say("words.behaviour"))
    case .owner: EntryLine(scene.say("words.owner"))
    }
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let values: [Answer?] = [nil, .yes, .no, .unknown]
    let place = rows(scene)[row]
    guard place.ask.isAnswered else { return [] }
    let now = values.firstIndex(of: answer(place, scene)) ?? 0
    guard values.indices.contains(now + step) else { return [] }
    let next = values[now + step]
    let id = place.word.id
    return [.edit(.word(place.ask == .culture ? .culture(id, next) : .staff(id, next)))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let id = rows(scene)[row].word.id
    let edit: WordEdit =
      switch rows(scene)[row].ask {
      case .culture, .staff: .evidence(id, text)
      case .behaviour: .behaviour(id, text)
      case .owner: .owner(id, text)
      }
    return [.edit(.word(edit))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let place = rows(scene)[row]
    guard !place.ask.isAnswered, !text(place, scene).isEmpty else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    let id = place.word.id
    return [.edit(.word(place.ask == .behaviour ? .behaviour(id, "") : .owner(id, "")))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    return refusal(of: command, ifEmpty: rows(scene).isEmpty, "words.result.none", in: scene)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: rows(scene).count, visible: area.rows - 3)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(scene)
    guard let focus = posture.row(of: rows.count),
      let scroll = scroll(posture, in: area, scene)
    else {
      canvas.write(
        scene.say("words.result.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let list = RowList(area: area.top(scroll.visible), first: scroll.first, focus: focus)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for index in rows.indices { draw(rows[index], index, list, into: &canvas, area, scene) }
    let evidence = scene.session.support(of: rows[focus].word.id)?.evidence ?? ""
    guard !evidence.isEmpty else { return }
    let lines = "\(rows[focus].word.text): \(evidence)".rows(within: area.textColumns)
    let first = min(rows.count, scroll.visible) + 1
    for (offset, line) in lines.enumerated() where first + offset < area.rows {
      canvas.write(line, at: area.point(4, first + offset), as: .muted)
    }
  }

  private func draw(
    _ row: (word: Word, ask: Ask), _ index: Int, _ list: RowList, into canvas: inout Canvas,
    _ area: Area, _ scene: Scene
  ) {
    let label = area.columns < 71 ? 19 : 22
    // A word has the four rows of its questions.
    let word = row.word.text.rows(within: label - 5)
    let place = Ask.allCases.firstIndex(of: row.ask) ?? 0
    let isFirst = list.row(of: index - 1) == nil && place > 0
    let part = isFirst ? word[0] : place < word.count ? word[place] : ""
    list.write(part, column: 4, index: index, as: .strong, within: label - 5, into: &canvas)
    let isFocused = list.isFocused(index)
    guard row.ask.isAnswered else {
      let text = text(row, scene)
      let said =
        text.isEmpty
        ? scene.say(row.ask == .behaviour ? "words.behaviour.none" : "words.owner.none") : text
      list.write(said, column: label, index: index, as: text.isEmpty ? .muted : .ink, into: &canvas)
      return
    }
    let value = area.columns * 54 / 71
    list.write(
      scene.say(row.ask == .culture ? "words.support.culture" : "words.support.staff"),
      column: label, index: index, as: .muted, within: value - label - 3, into: &canvas)
    let answer = answer(row, scene)
    let said = scene.say("words.answer.\(answer?.rawValue ?? "none")")
    list.write(
      isFocused ? "◂ \(said) ▸" : said, column: isFocused ? value - 2 : value, index: index,
      as: answer == nil ? .muted : .ink, into: &canvas)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = rows(scene)
    guard let row = posture.row(of: rows.count) else {
      return [Hint("Shift-Tab", "the choice", .previous), .tab("on"), .menu]
    }
    let across = rows[row].ask.isAnswered ? [Hint.across("change")] : []
    return [.rows("line")] + across + [.typing(), .enter("keep"), .tab("on"), .menu]
  }
}
