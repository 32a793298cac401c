import Cells
import Workshop

/// What the words mean (M24, M25): those of the playbook, each taken over with Enter, and one's own.
struct TermList: WritePart {
  /// One line: a word, its meaning, and the term where it is taken over.
  private struct Row {
    var word: String
    var meaning: String
    var term: Term?
  }

  private func rows(_ scene: Scene) -> [Row] {
    let terms = scene.session.charter.terms
    let offered = scene.playbook.glossary.map { definition in
      let term = terms.first { $0.word.isSame(as: definition.word) }
      return Row(
        word: term?.word ?? definition.word,
        meaning: term?.meaning ?? scene.fill(definition.meaning), term: term)
    }
    let known = offered.compactMap(\.term?.id)
    return offered
      + terms.filter { !known.contains($0.id) }
      .map { Row(word: $0.word, meaning: $0.meaning, term: $0) }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("traveller.terms") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "traveller.terms" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("traveller.terms").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(scene).count }

  /// What stands before a colon is the word, what stands behind it the meaning.
  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let terms = texts.map { text in
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      return Edit.term(
        .add(word: parts.first ?? "", meaning: parts.count > 1 ? parts[1] : "", after: nil))
    }
    return [terms.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    let row = rows(scene)[index]
    return row.term.map { [.open(.term($0.id))] } ?? [take(row)]
  }

  private func take(_ row: Row) -> Outcome {
    .edit(.term(.add(word: row.word, meaning: row.meaning, after: nil)))
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    rows(scene)[index].term.map { [.edit(.term(.remove($0.id)))] }
      ?? [.refuse(scene.say("refuse.takeOut"))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .term(let id) = route else { return nil }
    return rows(scene).firstIndex { $0.term?.id == id }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    command == .mark && posture.focus == nil ? scene.say("refuse.mark") : nil
  }

  /// Space takes a word over or lets it go; a new word stands at the end, and the line stays free.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let rows = rows(scene)
    if command == .mark, let focus = posture.row(of: rows.count) {
      guard let term = rows[focus].term else { return [take(rows[focus])] }
      return [.edit(.term(.remove(term.id)))]
    }
    let writes = command == .enter && !posture.field.isEmpty
    let outcomes = performWriting(command, &posture, in: scene)
    if writes, outcomes.adds { posture.focus = nil }
    return outcomes
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    let left = left(area)
    return WrappedTexts(
      rows(scene).map { row in
        let meaning = row.meaning.isEmpty ? scene.say("term.open") : row.meaning
        let (word, means) = (
          row.word.rows(within: left - 8), meaning.rows(within: area.columns - left - 3)
        )
        return word.count > means.count
          ? means + Array(repeating: "", count: word.count - means.count) : means
      })
  }

  /// Where the meanings begin.
  private func left(_ area: Area) -> Int { area.columns < 71 ? 24 : 28 }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = texts(area, scene)
    return texts.scroll(
      rows: max(1, area.rows - 1),
      focus: posture.row(of: texts.lines.count) ?? texts.lines.count - 1, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(area.rows - 1), first: scroll?.first ?? 0,
      focus: posture.row(of: texts.lines.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, row) in rows(scene).enumerated() {
      let role: Role = row.term == nil ? .muted : .ink
      list.write(row.term == nil ? "○" : "●", column: 4, index: index, as: .mark, into: &canvas)
      list.write(
        row.word.rows(within: left(area) - 8), column: 6, index: index, as: role, into: &canvas)
      list.write(texts.lines[index], column: left(area), index: index, as: role, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = rows(scene)
    guard let focus = posture.row(of: rows.count), posture.field.isEmpty else {
      return [.rows("choose"), .typing("a word"), .enter("add"), .tab("on"), .menu]
    }
    let isTaken = rows[focus].term != nil
    return [
      .rows("choose"), .enter(isTaken ? "open" : "take over"), .space("tick"), .tab("on"), .menu,
    ]
  }
}
