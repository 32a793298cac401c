import Cells
import Workshop

/// The lows alone (M10, M99): what irritates in each of them; and in the end what they would talk
/// about on the way out (M103).
///
/// Two questions in one part, as on the board of the touchpoints: Tab leads to the second. What is
/// typed answers the question that is asked: it irritates, or it is talked about.
struct Lows: ScorePart {
  private let wayOut = WayOut()

  var hasSide: Bool { true }

  private func isWayOut(_ posture: Posture) -> Bool { posture.column > 0 }

  private func isUnfelt(_ scene: Scene) -> Bool {
    !scene.session.hasMoment { $0.feeling.score != nil }
  }

  /// What is said where there are no lows: kindly, for it may well be so.
  private func withoutLows(_ scene: Scene) -> String {
    scene.say(isUnfelt(scene) ? "feelings.unfelt.says" : "feelings.noLows.says")
  }

  private func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    posture.row(of: scene.session.lowCount).map { scene.session.lows[$0] }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    if isWayOut(posture) { return wayOut.heading(posture, in: scene) }
    let count = scene.session.lowCount
    guard let row = posture.row(of: count) else {
      return Heading(scene.say(isUnfelt(scene) ? "feelings.unfelt" : "feelings.noLows"))
    }
    return Heading(
      scene.say(
        "feelings.irritates", ["moment": scene.session.lows[row].title.cut(to: 90)]),
      figure: scene.say("feelings.low", ["index": String(row + 1), "count": String(count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? {
    isWayOut(posture) ? wayOut.promptKey(posture, in: scene) : "feelings.lows"
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    if isWayOut(posture) { return wayOut.line(posture, in: scene) }
    guard scene.session.lowCount > 0 else { return nil }
    return EntryLine(scene.fill(scene.playbook.prompt("feelings.lows").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.lowCount }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .next where !isWayOut(posture):
      posture.column = 1
      posture.focus = nil
      return []
    case .previous where isWayOut(posture):
      posture.column = 0
      posture.focus = 0
      return []
    default:
      return isWayOut(posture)
        ? wayOut.perform(command, &posture, in: scene)
        : performScoring(command, &posture, in: scene)
    }
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [] }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    scene.star(scene.session.lows[row])
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.open(.low(scene.session.lows[row].id))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    [.edit(.irritation(.add(text: text, touchpoint: scene.session.lows[row].id)))]
  }

  /// The irritation that was said last.
  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let last = scene.session.lows[row].irritations.last else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.irritation(.remove(last.id)))]
  }

  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    isWayOut(posture)
      ? wayOut.type(text, &posture, in: scene) : typeScoring(text, &posture, in: scene)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if isWayOut(posture) { return wayOut.refusal(of: command, posture, in: scene) }
    guard !command.walks, !command.isEverywhere else { return nil }
    if scene.session.lowCount == 0 { return withoutLows(scene) }
    return command == .left || command == .right ? scene.say("close.enterOpens") : nil
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    switch route {
    case .low(let id): scene.session.lows.firstIndex { $0.id == id }
    case .recollection(let id): scene.session.recollections.firstIndex { $0.id == id }
    default: nil
    }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    if case .recollection = edit {
      if posture.column == 0 { posture.focus = nil }
      posture.column = 1
    } else if let id = edit.touchpoint(in: scene.session) {
      posture.column = 0
      posture.focus = row(of: .low(id), in: scene) ?? posture.focus ?? 0
    }
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    isWayOut(posture)
      ? wayOut.beside(posture, in: scene) : focused(posture, scene).map { .low($0.id) }
  }

  /// The list, and below it two rows of what is known of the low in focus.
  private func list(_ area: Area, _ scene: Scene) -> MomentList {
    MomentList(scene, in: area.top(max(1, area.rows - 3))) { $0.isLow }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    if isWayOut(posture) { return wayOut.scroll(posture, in: area, scene) }
    return list(area, scene).scroll(
      to: posture.row(of: scene.session.lowCount) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    if isWayOut(posture) { return wayOut.draw(into: &canvas, in: area, posture, scene) }
    guard let focus = posture.row(of: scene.session.lowCount) else {
      canvas.write(
        withoutLows(scene), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    list(area, scene).draw(into: &canvas, focus: focus, from: posture.first) { low in
      low.irritations.isEmpty
        ? scene.say("feelings.nothingNamed")
        : scene.say("feelings.named", ["count": String(low.irritations.count)])
    }
    for (offset, words) in scene.details(of: scene.session.lows[focus]).enumerated() {
      canvas.write(
        words.cut(to: area.textColumns, ending: canvas.ellipsis),
        at: Point(column: area.text, row: area.maxRow - 2 + offset),
        as: offset == 0 ? .ink : .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    if isWayOut(posture) { return wayOut.hints(posture, in: scene) }
    let next = Hint.tab("next question")
    guard scene.session.lowCount > 0 else { return [next, .menu] }
    guard posture.field.isEmpty else {
      return [.rows("low"), .across("cursor"), .enter("add"), next, .menu]
    }
    return [.rows("low"), .typing(), .enter("open"), next, .menu]
  }
}
