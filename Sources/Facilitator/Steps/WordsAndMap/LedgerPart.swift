import Cells
import Workshop

/// Real customers who were asked (M117): what they said, which of the three words were among it, and how
/// many used at least one, over time.
struct LedgerPart: WritePart {
  var hasSide: Bool { false }

  private func entries(_ scene: Scene) -> [LedgerEntry] {
    Ledger(scene.session.impression.ledger).entries
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("ledger.question"), instruction: scene.say("ledger.says"))
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("ledger.line"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { entries(scene).count }

  /// Between commas, one of the three is a word that was used; the rest is what was said.
  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let entries = texts.map { text in
      let heard = Heard(text, words: scene.session.chosenWords)
      return Edit.ledger(.add(scene.moment.date, used: heard.used, said: heard.said))
    }
    return [entries.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.asked(entries(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.ledger(.remove(entries(scene)[index].id)))]
  }

  func emptyLine(in scene: Scene) -> String { scene.say("ledger.empty") }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .asked(let id) = route else { return nil }
    return entries(scene).firstIndex { $0.id == id }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    switch edit {
    case .ledger(.date(let id, _)), .ledger(.used(let id, _)), .ledger(.said(let id, _)),
      .ledger(.remove(let id)):
      posture.focus = row(of: .asked(id), in: scene) ?? posture.focus
    default: break
    }
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(entries(scene).map { scene.said(of: $0) }, to: area.columns - 20)
  }

  private func visible(_ area: Area) -> Int { max(1, area.rows - 4) }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = texts(area, scene)
    let last = max(0, texts.lines.count - 1)
    return texts.scroll(
      rows: visible(area), focus: posture.row(of: texts.lines.count) ?? last, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let entries = entries(scene)
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(visible(area)), first: scroll?.first ?? 0,
      focus: posture.row(of: entries.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, entry) in entries.enumerated() {
      list.write(
        entry.date.said(from: scene.moment.date), column: 4, index: index, as: .muted, within: 13,
        into: &canvas)
      list.write(texts.lines[index], column: 18, index: index, into: &canvas)
    }
    let row = min(visible(area), max(1, texts.rows)) + 1
    for (offset, line) in figures(entries, area, scene).enumerated() where row + offset < area.rows
    {
      canvas.write(line, at: area.point(4, row + offset), as: offset == 0 ? .title : .muted)
    }
  }

  /// How many used one of the three, and the same month by month, the last ones where not all fit.
  private func figures(_ entries: [LedgerEntry], _ area: Area, _ scene: Scene) -> [String] {
    let ledger = Ledger(entries)
    guard ledger.asked > 0 else { return [scene.say("ledger.none")] }
    let whole = scene.say(
      "ledger.count", ["count": String(ledger.used), "total": String(ledger.asked)])
    guard ledger.months.count > 1 else { return [whole] }
    let months = ledger.months.map { month in
      scene.say(
        "ledger.month",
        [
          "date": month.first.monthAndYear, "count": String(month.used),
          "total": String(month.asked),
        ])
    }
    return [whole] + months.dotted(to: area.textColumns).suffix(2)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = entries(scene).isEmpty ? [] : [Hint.rows("choose")]
    return rows + [.typing("what they said"), enterHint(posture), .back]
  }
}

extension Scene {
  /// The words of the three that a customer used, and what they said instead.
  fileprivate func said(of entry: LedgerEntry) -> String {
    let words = entry.used.isEmpty ? [say("ledger.noWord")] : [list(entry.used)]
    return (words + (entry.said.isEmpty ? [] : ["“\(entry.said)”"])).joined(separator: " · ")
  }
}
