import Cells
import Workshop

/// Whom one could ask (M78, M84): every guess, the lows and what colours the whole first; what is typed
/// is who might know, and ←→ say what became of asking customers.
struct WhomToAsk: ScorePart {
  /// ←→ and Space go through these.
  private static let answers: [Asked?] = [nil] + Asked.allCases

  var hasSide: Bool { true }

  func count(_ posture: Posture, in scene: Scene) -> Int { askableCount(scene) }

  private func askableCount(_ scene: Scene) -> Int {
    scene.session.momentCount { $0.isAskable }
  }

  private func focused(_ posture: Posture, _ scene: Scene) -> Touchpoint? {
    let moments = scene.session.askable
    return posture.row(of: moments.count).map { moments[$0] }
  }

  private func moment(_ row: Int, _ scene: Scene) -> Touchpoint? {
    let moments = scene.session.askable
    return moments.indices.contains(row) ? moments[row] : nil
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    if scene.session.touchpointCount == 0 { return Heading(scene.say("feelings.none")) }
    return askableCount(scene) == 0
      ? Heading(scene.say("evidence.allKnown"), figure: scene.guesses)
      : scene.heading("evidence.ask", figure: scene.guesses)
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "evidence.ask" }

  /// Its ghost is who was named before.
  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    focused(posture, scene).map {
      EntryLine(
        scene.fill(scene.playbook.prompt("evidence.ask").line), ghost: $0.evidence.elsewhere)
    }
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let moment = moment(row, scene),
      let asked = WhomToAsk.answers.neighbour(of: moment.evidence.asked, by: step)
    else { return [] }
    return [.edit(.evidence(.asked(moment.id, asked)))]
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let moment = moment(row, scene) else { return [] }
    let next = WhomToAsk.answers.neighbour(of: moment.evidence.asked, by: 1)
    return [.edit(.evidence(.asked(moment.id, next ?? nil)))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    moment(row, scene).map { [.edit(.evidence(.line($0.id, .elsewhere, text)))] } ?? []
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let moment = moment(row, scene), !moment.evidence.elsewhere.isEmpty else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.evidence(.line(moment.id, .elsewhere, "")))]
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    moment(row, scene).map { [.open(.evidence($0.id))] }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard !command.walks, !command.isEverywhere, askableCount(scene) == 0 else { return nil }
    return scene.say(
      scene.session.touchpointCount == 0 ? "feelings.none.says" : "evidence.allKnown.says")
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    route.touchpoint(in: scene.session).flatMap { id in
      scene.session.askable.firstIndex { $0.id == id }
    }
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let id = edit.touchpoint(in: scene.session) else { return }
    posture.focus = row(of: .touchpoint(id), in: scene) ?? posture.focus
  }

  func beside(_ posture: Posture, in scene: Scene) -> Route? {
    focused(posture, scene).map { .evidence($0.id) }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: askableCount(scene), visible: area.rows)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let moments = scene.session.askable
    guard let focus = posture.row(of: moments.count) else {
      let words = refusal(of: .mark, posture, in: scene) ?? ""
      canvas.write(words, at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let scroll = posture.scroll(over: moments.count, visible: area.rows)
    let list = RowList(area: area, first: scroll.first, focus: focus)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for index in scroll.range { draw(moments[index], in: list, index, into: &canvas, scene) }
  }

  private func draw(
    _ moment: Touchpoint, in list: RowList, _ index: Int, into canvas: inout Canvas,
    _ scene: Scene
  ) {
    let column = list.area.columns - 18
    let star = canvas.star + " "
    let number = String(scene.session.number(of: moment.id) ?? 0)
    list.write(number, column: max(3, 6 - number.count), index: index, as: .muted, into: &canvas)
    if moment.pivotal { list.write(star, column: 7, index: index, as: .mark, into: &canvas) }
    list.write(
      moment.title, column: 7 + star.columns, index: index, within: column - 10 - star.columns,
      into: &canvas)
    let words = moment.evidence.asked?.rawValue ?? scene.say("evidence.notAsked")
    let isFocused = list.isFocused(index)
    list.write(
      isFocused ? "◂ \(words) ▸" : words, column: isFocused ? column - 2 : column, index: index,
      as: moment.evidence.asked == nil ? .muted : .ink, into: &canvas)
  }

  /// How far asking has come, once somebody was asked.
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let asked = scene.session.askedSoFar
    return asked.isEmpty ? nil : scene.say("evidence.customers", ["word": asked])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard askableCount(scene) > 0 else { return .withoutMoments }
    guard posture.field.isEmpty else {
      return [.rows("moment"), .across("cursor"), .enter("keep it"), .tab("on"), .menu]
    }
    return [
      .rows("moment"), .across("asked"), .typing("who knows"), .enter("open"), .tab("on"), .menu,
    ]
  }
}
