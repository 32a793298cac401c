import Cells
import Workshop

/// What irritates about one moment (M99, M100): what customers complain of nearly everywhere, and what
/// people here have seen themselves; ←→ say how much each matters.
struct Irritations: ScorePart {
  let touchpoint: Touchpoint.ID

  /// One line: what irritates, and the irritation where it has been said of this moment.
  private struct Row {
    var text: String
    var irritation: Irritation?
    var isTypical: Bool
  }

  /// How much it may matter; before these stands that it is not here at all.
  private static let weights: [Severity?] = [nil] + Severity.allCases

  private func weight(of row: Row) -> Int {
    guard let irritation = row.irritation else { return 0 }
    return 1 + (Irritations.weights.firstIndex(of: irritation.severity) ?? 0)
  }

  private func rows(_ scene: Scene) -> [Row] {
    let said = scene.session.touchpoint(touchpoint)?.irritations ?? []
    let typical = scene.playbook.irritations
    let known = typical.map { text in
      Row(text: text, irritation: said.first { $0.text.isSame(as: text) }, isTypical: true)
    }
    return known
      + said.filter { it in !typical.contains { it.text.isSame(as: $0) } }
      .map { Row(text: $0.text, irritation: $0, isTypical: false) }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    return Heading(
      scene.say("feelings.irritates", ["moment": title.cut(to: 90)]),
      instruction: scene.say("irritations.says"))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "feelings.lows" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("feelings.lows").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let row = rows(scene)[row]
    let next = weight(of: row) + step
    guard (0...Irritations.weights.count).contains(next) else { return [] }
    guard let irritation = row.irritation else { return add(row.text) }
    if next == 0 { return takeOut(row, scene) }
    return [.edit(.irritation(.severity(irritation.id, Irritations.weights[next - 1])))]
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let row = rows(scene)[row]
    return row.irritation == nil ? add(row.text) : takeOut(row, scene)
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    let row = rows(scene)[row]
    return row.irritation.map { [.open(.irritation($0.id))] } ?? add(row.text)
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { add(text) }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let row = rows(scene)[row]
    return row.irritation.map { [.edit(.irritation(.remove($0.id)))] }
      ?? [.refuse(scene.say("refuse.takeOut"))]
  }

  private func add(_ text: String) -> [Outcome] {
    [.edit(.irritation(.add(text: text, touchpoint: touchpoint)))]
  }

  /// A typical one stays in the list unmarked; one's own would go from under the hand.
  private func takeOut(_ row: Row, _ scene: Scene) -> [Outcome] {
    guard row.isTypical, let irritation = row.irritation else {
      return [.refuse(scene.say("irritations.backspace"))]
    }
    return [.edit(.irritation(.remove(irritation.id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .irritation(let id) = route else { return nil }
    return rows(scene).firstIndex { $0.irritation?.id == id }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: rows(scene).count, visible: area.rows - 2)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(scene)
    let list = RowList(
      area: area.top(max(1, area.rows - 2)), first: scroll(posture, in: area, scene)?.first ?? 0,
      focus: posture.row(of: rows.count))
    list.drawFocus(into: &canvas)
    let middle = area.columns * 46 / 71
    for (index, row) in rows.enumerated() {
      list.write(
        row.irritation == nil ? "○" : "●", column: 4, index: index, as: .mark, into: &canvas)
      list.write(row.text, column: 6, index: index, within: middle - 9, into: &canvas)
      let words = words(for: row, scene)
      let isFocused = list.isFocused(index)
      list.write(
        isFocused ? "◂ \(words) ▸" : words, column: isFocused ? middle - 2 : middle, index: index,
        as: row.irritation == nil ? .muted : .ink, into: &canvas)
    }
    guard let focus = posture.row(of: rows.count), let it = rows[focus].irritation else { return }
    canvas.write(
      details(of: it, scene), at: Point(column: area.text, row: area.maxRow - 1), as: .muted)
  }

  /// What else is on its card.
  private func details(of it: Irritation, _ scene: Scene) -> String {
    let mended = it.changeable.map {
      scene.say("irritation.mended", ["word": scene.say("words.answer.\($0.rawValue)")])
    }
    let surroundings = it.surroundings ? scene.say("irritation.surroundings") : nil
    return [mended, surroundings].compactMap { $0 }.joined(separator: " · ")
  }

  private func words(for row: Row, _ scene: Scene) -> String {
    guard let irritation = row.irritation else { return scene.say("irritations.absent") }
    return irritation.severity?.rawValue ?? scene.say("irritations.here")
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard posture.field.isEmpty else { return [.rows("choose"), .enter("add"), .back] }
    return [.rows("choose"), .across("how much"), .typing(), .enter("open"), .space("tick"), .back]
  }
}

extension String {
  /// Whether it reads the same, however it is written.
  func isSame(as other: String) -> Bool {
    trimmed.lowercased() == other.trimmed.lowercased()
  }
}
