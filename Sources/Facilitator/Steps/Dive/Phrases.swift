import Cells
import Workshop

/// What may be said to a customer in this moment (M109): words that the playbook offers, to be ticked and
/// mended, and words of one's own.
struct Phrases: ScorePart {
  let touchpoint: Touchpoint.ID

  /// One phrase, and its place among those that are kept; nil where it is only offered.
  private struct Row {
    var text: String
    var place: Int?
    var isOffered: Bool
  }

  private func kept(_ scene: Scene) -> [String] {
    scene.session.touchpoint(touchpoint)?.dive.phrases ?? []
  }

  private func rows(_ scene: Scene) -> [Row] {
    let kept = kept(scene)
    let offered = scene.playbook.empathy.map { scene.fill($0) }
    return offered.map { Row(text: $0, place: kept.firstIndex(of: $0), isOffered: true) }
      + kept.enumerated().filter { !$0.element.isEmpty && !offered.contains($0.element) }
      .map { Row(text: $0.element, place: $0.offset, isOffered: false) }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("dive.phrases") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "dive.phrases" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("dive.phrases").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let row = rows(scene)[row]
    return step > 0 ? (row.place == nil ? add(row.text, scene) : []) : takeOut(row, scene)
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let row = rows(scene)[row]
    return row.place == nil ? add(row.text, scene) : takeOut(row, scene)
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    let row = rows(scene)[row]
    return row.place.map { [.open(.diveEntry(touchpoint, .phrases, $0))] } ?? add(row.text, scene)
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { add(text, scene) }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    takeOut(rows(scene)[row], scene)
  }

  private func add(_ text: String, _ scene: Scene) -> [Outcome] {
    guard !kept(scene).contains(text) else {
      return [.refuse(scene.say("phrases.there"))]
    }
    return [.edit(.dive(.entry(touchpoint, .phrases, at: kept(scene).count, text)))]
  }

  private func takeOut(_ row: Row, _ scene: Scene) -> [Outcome] {
    guard let place = row.place else { return [] }
    return [.edit(.dive(.entry(touchpoint, .phrases, at: place, "")))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .diveEntry(_, .phrases, let place) = route else { return nil }
    return rows(scene).firstIndex { $0.place == place }
  }

  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(rows(scene).map(\.text), to: area.columns - 9)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = texts(area, scene)
    return texts.scroll(
      rows: max(1, area.rows), focus: posture.row(of: texts.lines.count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let (rows, texts) = (rows(scene), texts(area, scene))
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: rows.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, row) in rows.enumerated() {
      list.write(row.place == nil ? "○" : "●", column: 4, index: index, as: .mark, into: &canvas)
      list.write(
        texts.lines[index], column: 6, index: index, as: row.place == nil ? .muted : .ink,
        into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard posture.field.isEmpty else { return [.rows("choose"), .enter("add"), .back] }
    let isKept = posture.row(of: rows(scene).count).map { rows(scene)[$0].place != nil } ?? false
    let enter = Hint.enter(isKept ? "mend it" : "take it")
    return [.rows("choose"), .typing(), enter, .space("tick"), .back]
  }
}
