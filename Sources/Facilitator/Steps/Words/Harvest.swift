import Cells
import Workshop

/// The words as they are read from shuffled slips (M115), in order, without counts; in the second wave
/// the starter words stand above them (M116).
struct Harvest: WritePart {
  let isSecondWave: Bool

  private var key: String { isSecondWave ? "words.starters" : "words.harvest" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading(key) }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard let row = posture.row(of: words(scene).count) else {
      return EntryLine(scene.fill(scene.playbook.prompt(key).line))
    }
    return EntryLine(scene.say("write.afterWord", ["word": words(scene)[row].text]))
  }

  private func words(_ scene: Scene) -> [Word] { scene.session.impression.words }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count }

  /// Commas part words; a word that is there already is said and not added again.
  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    var known = words(scene).map { $0.text.lowercased() }
    var new: [String] = []
    var doubled: [String] = []
    for text in texts.flatMap({ $0.split(separator: ",") }).map({ String($0).trimmed })
    where !text.isEmpty {
      if known.contains(text.lowercased()) {
        doubled.append(text)
      } else {
        known.append(text.lowercased())
        new.append(text)
      }
    }
    let said = doubled.first.map { [Outcome.refuse(scene.say("words.there", ["word": $0]))] } ?? []
    guard !new.isEmpty else { return said }
    let place = after.map { words(scene)[$0].id }
    let starters = scene.playbook.starters.map { $0.lowercased() }
    let edits = (place == nil ? new : new.reversed()).map { text in
      Edit.word(
        .add(
          text: text, source: starters.contains(text.lowercased()) ? .starter : .team,
          after: place))
    }
    return [edits.asOne] + said
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.word(words(scene)[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .word(let id) = route else { return nil }
    return words(scene).firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.word(.remove(words(scene)[index].id)))]
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let outcomes = performWriting(command, &posture, in: scene)
    let showed = isSecondWave && command == .next && !scene.session.impression.startersShown
    return showed ? [.edit(.word(.startersShown))] + outcomes : outcomes
  }

  private func columns(_ posture: Posture, _ area: Area, _ scene: Scene) -> WordColumns {
    let words = words(scene).map(\.text)
    let above = isSecondWave ? 5 : 0
    return WordColumns(
      words: words,
      area: Area(
        column: area.column, row: area.row + above, columns: area.columns,
        rows: max(1, area.rows - above - 3)),
      focus: posture.row(of: words.count))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    columns(posture, area, scene).scroll(from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    if isSecondWave { drawStarters(into: &canvas, in: area, scene) }
    let columns = columns(posture, area, scene)
    columns.draw(into: &canvas, first: posture.first)
    let count = words(scene).count
    let below = columns.area.row + min(columns.rows, columns.area.rows) + 1
    canvas.write(
      scene.say(
        count == 0 ? "words.count.none" : count == 1 ? "words.count.one" : "words.count",
        ["count": String(count)]),
      at: Point(column: area.text, row: min(max(area.row + 8, below), area.maxRow - 1)),
      as: .muted)
  }

  private func drawStarters(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    canvas.write(
      scene.say("words.starters"), at: Point(column: area.text, row: area.row), as: .muted)
    WordColumns(
      words: scene.playbook.starters,
      area: Area(column: area.column, row: area.row + 1, columns: area.columns, rows: 3),
      focus: nil
    ).draw(into: &canvas, first: 0, role: { _ in .accent })
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let tab = isSecondWave ? "on" : scene.say("words.allIn")
    return [
      .rows("choose"), enterHint(posture), .tab(tab), .menu,
    ]
  }
}
