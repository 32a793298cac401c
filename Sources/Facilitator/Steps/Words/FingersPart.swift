import Cells
import Workshop

/// Whether everybody can live with the three: six counts of fingers, asked twice at most; where the room
/// is too small for fingers, a yes or a no.
struct FingersPart: ScorePart {
  private enum Row: Equatable {
    case fingers(Int)
    case aloud
    case change
    case again
  }

  private func isAloud(_ scene: Scene) -> Bool {
    scene.session.impression.electorate.consentsAloud
  }

  /// Which round of fingers stands there, from 0.
  private func round(_ posture: Posture, _ scene: Scene) -> Int {
    min(posture.column, Consent.most - 1)
  }

  private func rows(_ posture: Posture, _ scene: Scene) -> [Row] {
    let consent = scene.session.impression.consent
    if isAloud(scene) {
      return [.aloud] + (consent.aloud == false ? [.change] : [])
    }
    var rows = Fingers.range.reversed().map { Row.fingers($0) }
    if case .askAgain = consent.standing, round(posture, scene) == 0 {
      rows += [.change, .again]
    } else if !consent.change.isEmpty {
      rows.append(.change)
    }
    return rows
  }

  private func fingers(_ posture: Posture, _ scene: Scene) -> Fingers {
    let rounds = scene.session.impression.consent.rounds
    let round = round(posture, scene)
    return rounds.indices.contains(round) ? rounds[round] : Fingers()
  }

  func opening(in scene: Scene) -> Posture {
    Posture(focus: 0, column: max(0, scene.session.impression.consent.rounds.count - 1))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.fingers" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let said =
      isAloud(scene)
      ? scene.say("fingers.aloud")
      : round(posture, scene) == 0
        ? scene.fill(scene.playbook.prompt("words.fingers").instruction)
        : scene.say("fingers.second")
    return Heading(scene.question("words.fingers"), instruction: said)
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    let rows = rows(posture, scene)
    switch posture.row(of: rows.count).map({ rows[$0] }) {
    case .fingers?: return EntryLine(scene.fill(scene.playbook.prompt("words.fingers").line))
    case .change?: return EntryLine(scene.say("fingers.change"))
    default: return nil
    }
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { rows(posture, scene).count }

  func change(_ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch rows(posture, scene)[row] {
    case .fingers(let number):
      let now = fingers(posture, scene)
      return keep(now.with(now[number] + step, showing: number), posture, scene)
    case .aloud:
      let values: [Bool?] = [nil, true, false]
      let now = values.firstIndex { $0 == scene.session.impression.consent.aloud } ?? 0
      guard values.indices.contains(now + step) else { return [] }
      return [.edit(.ballot(.aloud(values[now + step])))]
    case .change, .again: return []
    }
  }

  private func keep(_ fingers: Fingers, _ posture: Posture, _ scene: Scene) -> [Outcome] {
    [.edit(.ballot(.fingers(round: round(posture, scene), fingers)))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    switch rows(posture, scene)[row] {
    case .fingers(let number):
      guard let count = Int(text), (0...999).contains(count) else {
        return [.refuse(scene.say("vote.number"))]
      }
      posture.focus = min(Fingers.range.count - 1, row + 1)
      return keep(fingers(posture, scene).with(count, showing: number), posture, scene)
    case .change: return [.edit(.ballot(.change(text)))]
    case .aloud, .again: return []
    }
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    guard rows(posture, scene)[row] == .again else { return nil }
    posture.column = 1
    posture.focus = 0
    return []
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, scene)
    let focus = posture.row(of: rows.count)
    let scroll = Scroll(
      count: rows.count, visible: max(1, area.rows - 2), focus: focus ?? 0, from: 0)
    let list = RowList(area: area.top(max(1, area.rows - 2)), first: scroll.first, focus: focus)
    list.drawFocus(into: &canvas)
    for (index, row) in rows.enumerated() {
      draw(row, index, list, into: &canvas, area, posture, scene)
    }
    canvas.write(
      standing(scene), at: area.point(4, min(area.rows - 1, rows.count + 1)), as: .title)
  }

  private func draw(
    _ row: Row, _ index: Int, _ list: RowList, into canvas: inout Canvas, _ area: Area,
    _ posture: Posture, _ scene: Scene
  ) {
    let value = area.columns * 47 / 71
    let said: String
    switch row {
    case .fingers(let number):
      list.write(scene.say("fingers.\(number)"), column: 4, index: index, into: &canvas)
      said = String(fingers(posture, scene)[number])
    case .aloud:
      list.write(scene.say("fingers.everyone"), column: 4, index: index, into: &canvas)
      let answer = scene.session.impression.consent.aloud.map { $0 ? "yes" : "no" } ?? "none"
      said = scene.say("words.answer.\(answer)")
    case .change:
      let change = scene.session.impression.consent.change
      list.write(
        change.isEmpty ? scene.say("fingers.change.none") : change, column: 4, index: index,
        as: change.isEmpty ? .muted : .ink, into: &canvas)
      return
    case .again:
      list.write(scene.say("fingers.again"), column: 4, index: index, into: &canvas)
      return
    }
    let isFocused = list.isFocused(index)
    list.write(
      isFocused ? "◂ \(said) ▸" : said, column: isFocused ? value - 2 : value, index: index,
      as: .ink, into: &canvas)
  }

  private func standing(_ scene: Scene) -> String {
    switch scene.session.impression.consent.standing {
    case .open: ""
    case .everyone: scene.say("fingers.all")
    case .askAgain(let low): scene.say("fingers.low", one: "fingers.low.one", counting: low)
    case .notEveryone(let low):
      isAloud(scene)
        ? scene.say("fingers.notAll")
        : scene.say("fingers.stay", one: "fingers.stay.one", counting: low)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = rows(posture, scene)
    let row = posture.row(of: rows.count).map { rows[$0] }
    let choosing = rows.count > 1 ? [Hint.rows("row")] : []
    return switch row {
    case .fingers?:
      choosing + [.across("people"), .typing("the number"), .enter("keep"), .tab("on"), .menu]
    case .aloud?: choosing + [.across("yes or no"), .tab("on"), .menu]
    case .again?: choosing + [.enter("ask once more"), .tab("on"), .menu]
    case .change?, nil: choosing + [.typing("the change"), .enter("keep"), .tab("on"), .menu]
    }
  }
}
