import Cells
import Workshop

/// Who told us (M20, M77, M81–M83): ←→ say how each moment is known, Space what feedback says of it,
/// and what is typed is what a customer said, word for word.
struct WhoToldUs: MomentPart {
  /// Space goes through these.
  private static let marks: [Mark?] = [nil, .look, .right, .varies]

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard scene.session.touchpointCount > 0 else { return Heading(scene.say("feelings.none")) }
    return scene.heading("evidence.who", figure: scene.guesses)
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "evidence.who" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard focused(posture, scene) != nil else { return nil }
    return EntryLine(
      scene.fill(scene.playbook.prompt("evidence.who").line), ghost: scene.say("evidence.ghost"))
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row),
      let known = Known.allCases.neighbour(of: moment.known, by: step)
    else { return [] }
    return [.edit(.touchpoint(.known(moment.id, known)))]
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row) else { return [] }
    let next = WhoToldUs.marks.neighbour(of: moment.evidence.mark, by: 1)
    return [.edit(.evidence(.mark(moment.id, next ?? nil)))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let id = scene.session.touchpoint(at: row)?.id else { return [] }
    return [.edit(.evidence(.adding(text, to: id, on: scene.moment.date)))]
  }

  /// The source that was said last.
  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let last = scene.session.touchpoint(at: row)?.evidence.sources.last else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.evidence(.remove(last.id)))]
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    scene.session.touchpoint(at: row).map { [.open(.evidence($0.id))] }
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    focused(posture, scene).map { .evidence($0.id) }
  }

  /// The list, and below it a row of what was said of the moment in focus.
  private func list(_ area: Area, _ scene: Scene) -> MomentList {
    MomentList(scene, in: area.top(max(1, area.rows - 2)))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    list(area, scene).scroll(
      to: posture.row(of: count(posture, in: scene)) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: count(posture, in: scene)),
      let moment = scene.session.touchpoint(at: focus)
    else {
      canvas.write(
        scene.say("feelings.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    // In a narrow window the words of a mark go before any of the moments' own.
    let isNarrow = area.columns < 71
    let known = isNarrow ? area.columns - 13 : area.columns * 49 / 71
    let mark = isNarrow ? area.columns - 2 : area.columns * 60 / 71
    list(area, scene).draw(
      into: &canvas, focus: focus, from: posture.first, titlesTo: known - 2
    ) { it, index, list, canvas in
      let words = it.known.rawValue
      let isFocused = list.isFocused(index)
      list.write(
        isFocused ? "◂ \(words) ▸" : words, column: isFocused ? known - 2 : known, index: index,
        as: it.known == .guess ? .muted : .ink, into: &canvas)
      guard let feedback = it.evidence.mark else { return }
      list.write(
        isNarrow ? feedback.sign : feedback.words, column: mark, index: index, as: .mark,
        into: &canvas)
    }
    canvas.write(
      scene.latest(of: moment, columns: area.columns - 7, ellipsis: canvas.ellipsis),
      at: Point(column: area.column + 6, row: area.maxRow - 1))
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard scene.session.touchpointCount > 0 else { return .withoutMoments }
    guard posture.field.isEmpty else {
      return [.rows("moment"), .across("cursor"), .enter("keep it"), .tab("on"), .menu]
    }
    return [
      .rows("moment"), .across("who told us"), .typing("a quote"), .space("mark"), .menu,
    ]
  }
}
