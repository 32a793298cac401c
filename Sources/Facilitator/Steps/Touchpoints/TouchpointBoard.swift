import Cells
import Workshop

/// One stage at a time, six questions each (M8, M43, M45, M52): what is typed carries the question in
/// front of the line.
///
/// Its entries are the stage's needs, in one row, and below them its touchpoints.
struct TouchpointBoard: WritePart {
  let stage: Stage.ID?

  private func question(_ posture: Posture) -> Question {
    Question.allCases[min(max(0, posture.column), Question.allCases.count - 1)]
  }

  private func open(_ scene: Scene) -> Stage? { stage.flatMap { scene.session.stage($0) } }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let stage = open(scene) else { return Heading(scene.say("touchpoints.noStage")) }
    return scene.heading(key(posture), ["stage": stage.name])
  }

  private func key(_ posture: Posture) -> String { "touchpoints.\(question(posture).rawValue)" }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key(posture) }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard let stage = open(scene) else { return nil }
    let word = scene.fill(scene.playbook.prompt(key(posture)).line)
    if question(posture) != .need, let index = touchpoint(posture, stage) {
      let number = scene.session.number(of: stage.touchpoints[index].id) ?? index + 1
      return EntryLine(
        scene.say("touchpoints.after", ["question": word, "count": String(number)]))
    }
    return EntryLine(word, ghost: scene.say("touchpoints.ghost"))
  }

  /// How many rows stand before the touchpoints.
  private func above(_ stage: Stage) -> Int { stage.needs.isEmpty ? 0 : 1 }

  /// The touchpoint in focus, by its index in the stage.
  private func touchpoint(_ posture: Posture, _ stage: Stage) -> Int? {
    guard let row = posture.row(of: stage.touchpoints.count + above(stage)) else { return nil }
    return row >= above(stage) ? row - above(stage) : nil
  }

  func count(_ posture: Posture, in scene: Scene) -> Int {
    open(scene).map { $0.touchpoints.count + above($0) } ?? 0
  }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    guard let stage = open(scene) else { return [.refuse(scene.say("touchpoints.noStage"))] }
    let question = question(posture)
    let asked = Outcome.note(.asked(question, stage.id))
    let whisper = whisper(about: texts, in: scene)
    if question == .need {
      return [
        texts.map { Edit.need(.add(text: $0, stage: stage.id, after: nil)) }.asOne, asked,
      ] + whisper
    }
    let place = touchpoint(posture, stage).map { stage.touchpoints[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    let edits = ordered.map {
      Edit.touchpoint(.add(title: $0, stage: stage.id, answers: question, after: place))
    }
    return [edits.asOne, asked] + whisper
  }

  /// Alone, what the new entry reads like is said at once; with a team nothing speaks while people do.
  private func whisper(about texts: [String], in scene: Scene) -> [Outcome] {
    guard scene.manner == .alone, let text = texts.last,
      let notice = scene.playbook.sentinel.notice(text, as: .story)
    else { return [] }
    return [.say(scene.fill(notice.reason))]
  }

  /// What the entry in focus reads like; of the needs, which share a row, the first.
  private func notice(_ posture: Posture, in scene: Scene) -> Notice? {
    guard let stage = open(scene), posture.row(of: count(posture, in: scene)) != nil else {
      return nil
    }
    guard let index = touchpoint(posture, stage) else {
      return stage.needs.lazy.compactMap { scene.noticed.notice(of: .need($0.id)) }.first
    }
    return scene.noticed.notice(of: .touchpoint(stage.touchpoints[index].id))
  }

  func explanation(_ posture: Posture, in scene: Scene) -> Route? {
    guard scene.manner == .alone, notice(posture, in: scene) != nil else { return nil }
    return .guide("touchpoints.look")
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    guard let stage = open(scene) else { return [] }
    guard index >= above(stage) else { return [.open(.needs(stage.id))] }
    return [.open(.touchpoint(stage.touchpoints[index - above(stage)].id))]
  }

  /// What came back is in sight: a moment that was taken out, a need.
  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let stage = open(scene) else { return }
    if case .need(.remove) = edit {
      posture.focus = stage.needs.isEmpty ? nil : 0
    } else if let id = edit.touchpoint(in: scene.session),
      let index = stage.touchpoints.firstIndex(where: { $0.id == id })
    {
      posture.focus = index + above(stage)
    }
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .touchpoint(let id) = route, let stage = open(scene) else { return nil }
    return stage.touchpoints.firstIndex { $0.id == id }.map { $0 + above(stage) }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    guard let stage = open(scene) else { return [] }
    guard index >= above(stage) else {
      return stage.needs.last.map { [.edit(.need(.remove($0.id)))] } ?? []
    }
    return [.edit(.touchpoint(.remove(stage.touchpoints[index - above(stage)].id)))]
  }

  func neighbour(_ step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let stages = scene.session.stages
    guard let index = stages.firstIndex(where: { $0.id == stage }) else { return [] }
    guard stages.indices.contains(index + step) else {
      return [.refuse(scene.say(step < 0 ? "touchpoints.first" : "touchpoints.last"))]
    }
    return [.go(Stop("touchpoints", "board", stage: stages[index + step].id))]
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let stage = open(scene) else { return performWriting(command, &posture, in: scene) }
    switch command {
    case .next:
      let asked = Outcome.note(.asked(question(posture), stage.id))
      guard posture.column + 1 < Question.allCases.count else { return [asked, .walk(.onward)] }
      posture.column += 1
      return [asked]
    case .previous where posture.column > 0:
      posture.column -= 1
      return []
    default: return performWriting(command, &posture, in: scene)
    }
  }

  /// The needs joined, where there are some, and each touchpoint.
  private func texts(_ stage: Stage, _ area: Area) -> WrappedTexts {
    let needs = stage.needs.isEmpty ? [] : [stage.needs.map(\.text).joined(separator: ", ")]
    return WrappedTexts(needs + stage.touchpoints.map { $0.title }, to: area.columns - 18)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    open(scene).map { scroll(texts($0, area), posture, in: area) }
  }

  /// What is added next stays in sight: a need at the top, everything else at the end.
  private func scroll(_ texts: WrappedTexts, _ posture: Posture, in area: Area) -> Scroll {
    let newest = question(posture) == .need ? 0 : texts.lines.count - 1
    return texts.scroll(
      rows: max(1, area.rows - 5), focus: posture.row(of: texts.lines.count) ?? newest,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let stage = open(scene) else {
      canvas.write(
        scene.say("touchpoints.noStage.says"), at: Point(column: area.text, row: area.row),
        as: .muted)
      return
    }
    StageCarousel(stages: scene.session.stages, current: stage.id)
      .draw(into: &canvas, row: area.row, page: area)
    let rows = Area(
      column: area.column, row: area.row + 2, columns: area.columns, rows: max(0, area.rows - 5))
    let texts = texts(stage, area)
    let scroll = scroll(texts, posture, in: area)
    let list = RowList(
      area: rows, first: scroll.first, focus: posture.row(of: texts.lines.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    draw(stage, texts, in: list, into: &canvas, scene)
    list.drawMore(scroll, into: &canvas)
    QuestionDots(stage: stage, current: question(posture), scene: scene)
      .draw(into: &canvas, row: area.maxRow - 2, page: area)
  }

  private func draw(
    _ stage: Stage, _ texts: WrappedTexts, in list: RowList, into canvas: inout Canvas,
    _ scene: Scene
  ) {
    let above = above(stage)
    if above > 0 {
      list.write(Question.need.rawValue, column: 8, index: 0, as: .muted, into: &canvas)
      list.write(texts.lines[0], column: 16, index: 0, as: .muted, into: &canvas)
      let isNoticed = stage.needs.contains { scene.noticed.notice(of: .need($0.id)) != nil }
      if isNoticed { drawSign(after: texts.lines[0], of: 0, in: list, into: &canvas) }
    }
    let first = stage.touchpoints.first.flatMap { scene.session.number(of: $0.id) } ?? 1
    for (offset, touchpoint) in stage.touchpoints.enumerated() {
      let index = offset + above
      let number = String(first + offset)
      list.write(
        number, column: max(3, 6 - number.count), index: index, as: .muted, into: &canvas)
      list.write(
        touchpoint.answers.rawValue, column: 8, index: index, as: .muted, into: &canvas)
      list.write(texts.lines[index], column: 16, index: index, into: &canvas)
      if scene.noticed.notice(of: .touchpoint(touchpoint.id)) != nil {
        drawSign(after: texts.lines[index], of: index, in: list, into: &canvas)
      }
    }
  }

  /// A quiet sign behind what reads like something other than the story.
  private func drawSign(
    after lines: [String], of index: Int, in list: RowList, into canvas: inout Canvas
  ) {
    let end = 17 + (lines.last?.columns ?? 0)
    list.write(
      "≈", column: min(end, list.area.columns - 2), index: index, line: lines.count - 1,
      as: .muted, into: &canvas)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    guard !command.walks, !command.isEverywhere, open(scene) == nil else { return nil }
    return scene.say("touchpoints.noStage")
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard let stage = open(scene) else { return nil }
    if scene.manner == .alone, let notice = notice(posture, in: scene) {
      return scene.fill(notice.reason)
    }
    guard let most = stage.depth.most, stage.touchpoints.count > most else {
      return scene.mustBeKnown(in: stage.id)
    }
    return scene.say("touchpoints.many", ["count": stage.touchpoints.count.inWords])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard open(scene) != nil else {
      return [Hint("Shift-Tab", "back", .previous), .tab("on"), .menu]
    }
    return [
      .rows("choose"), .across("stage"), enterHint(posture), .tab("next question"), .menu,
    ]
  }
}
