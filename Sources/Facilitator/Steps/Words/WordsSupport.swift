import Cells
import Workshop

/// Does our culture carry each word, and may staff show it (M118)? Yes, no or unknown, and evidence.
struct WordsSupport: ScorePart {
  private enum Ask: CaseIterable {
    case culture
    case staff
  }

  private func rows(_ scene: Scene) -> [(Word, Ask)] {
    scene.session.chosenWords.flatMap { word in Ask.allCases.map { (word, $0) } }
  }

  private func answer(_ row: (Word, Ask), _ scene: Scene) -> Answer? {
    let support = scene.session.support(of: row.0.id)
    return row.1 == .culture ? support?.culture : support?.staff
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.support") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.support" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    rows(scene).isEmpty ? nil : EntryLine(scene.say("words.evidence"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let values: [Answer?] = [nil, .yes, .no, .unknown]
    let place = rows(scene)[row]
    let now = values.firstIndex(of: answer(place, scene)) ?? 0
    guard values.indices.contains(now + step) else { return [] }
    let next = values[now + step]
    return [
      .edit(
        .word(
          place.1 == .culture ? .culture(place.0.id, next) : .staff(place.0.id, next)))
    ]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    [.edit(.word(.evidence(rows(scene)[row].0.id, text)))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    guard rows(scene).isEmpty, !command.walks, !command.isEverywhere else { return nil }
    return scene.say("words.result.none")
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(scene)
    guard let focus = posture.row(of: rows.count) else {
      canvas.write(
        scene.say("words.result.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let list = RowList(area: area, focus: focus)
    list.drawFocus(into: &canvas)
    let value = area.columns * 54 / 71
    let label = area.columns < 71 ? 19 : 22
    for (index, row) in rows.enumerated() {
      // A word has the two rows of its two questions.
      let word = row.0.text.rows(within: label - 5)
      let part = row.1 == .culture ? word[0] : word.dropFirst().joined(separator: " ")
      list.write(part, column: 4, index: index, as: .strong, within: label - 5, into: &canvas)
      list.write(
        scene.say(row.1 == .culture ? "words.support.culture" : "words.support.staff"),
        column: label, index: index, as: .muted, within: value - label - 3, into: &canvas)
      let answer = answer(row, scene)
      let said = scene.say("words.answer.\(answer?.rawValue ?? "none")")
      let isFocused = list.isFocused(index)
      list.write(
        isFocused ? "◂ \(said) ▸" : said, column: isFocused ? value - 2 : value, index: index,
        as: answer == nil ? .muted : .ink, into: &canvas)
    }
    let evidence = scene.session.support(of: rows[focus].0.id)?.evidence ?? ""
    guard !evidence.isEmpty else { return }
    let lines = "\(rows[focus].0.text): \(evidence)".rows(within: area.textColumns)
    for (offset, line) in lines.enumerated() where rows.count + 1 + offset < area.rows {
      canvas.write(line, at: area.point(4, rows.count + 1 + offset), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !rows(scene).isEmpty else {
      return [Hint("Shift-Tab", "the choice", .previous), .tab("on"), .menu]
    }
    return [.rows("line"), .across("change"), .typing(), .enter("keep"), .tab("on"), .menu]
  }
}
