import Cells
import Workshop

/// The end of a step: one question for the people, what the map shows, and the way on.
///
/// It keeps a hasty Tab from leaving a step in front of the room; nothing is ever required.
struct EndOfStep: ChoosePart {
  let step: String

  private struct Row {
    var words: String
    var outcomes: [Outcome]
  }

  private func choices(_ scene: Scene) -> [Row] {
    var rows: [Row] = []
    if let next = Itinerary.neighbours(of: step, in: scene).after {
      let name = scene.playbook.step(next)?.name ?? next
      rows.append(Row(words: scene.say("end.on", ["step": name]), outcomes: [.visit(next)]))
    }
    if step == "touchpoints",
      let stage = scene.session.stages.first(where: { $0.touchpoints.isEmpty })
    {
      rows.append(
        Row(
          words: scene.say("end.ask", ["stage": stage.name]),
          outcomes: [.go(Stop("touchpoints", "board", stage: stage.id))]))
    }
    if Notice.Ground(step: step) != nil, !scene.noticed.open.isEmpty {
      let count = scene.noticed.open.count
      rows.append(
        Row(
          words: scene.say(
            count == 1 ? "end.look.one" : "end.look", ["count": count.inWords]),
          outcomes: [.open(.look)]))
    }
    if step == "feelings", let moment = firstUnfelt(scene) {
      let number = scene.session.number(of: moment.id) ?? 0
      rows.append(
        Row(
          words: scene.say("end.askMoment", ["index": String(number)]),
          outcomes: [.go(Stop("feelings", "line")), .open(.feeling(moment.id))]))
    }
    if step == "evidence", let moment = scene.session.guessedLows.first {
      let number = scene.session.number(of: moment.id) ?? 0
      rows.append(
        Row(
          words: scene.say("end.askMoment", ["index": String(number)]),
          outcomes: [.go(Stop("evidence", "ask")), .open(.evidence(moment.id))]))
    }
    rows.append(Row(words: scene.say("end.here"), outcomes: [.walk(.backward)]))
    return rows
  }

  /// The moment to ask about first: the last, which counts as much as any (M114), else the first that
  /// has no feeling.
  private func firstUnfelt(_ scene: Scene) -> Touchpoint? {
    scene.session.isLastUnfelt
      ? scene.session.touchpoint(at: scene.session.touchpointCount - 1)
      : scene.session.moments { $0.feeling.score == nil }.first
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] { choices(scene).map(\.words) }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    choices(scene)[row].outcomes
  }

  /// After sentences were looked at, the way on.
  func row(after closed: Sheet, in scene: Scene) -> Int? { closed.route == .look ? 0 : nil }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let end = scene.playbook.step(step)?.end
    let question = end.map { scene.fill($0.question) } ?? ""
    guard let end, !StepSummary(step: step, scene: scene).isOpen else { return Heading(question) }
    return Heading(question, instruction: scene.fill(end.said))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let choices = choices(scene)
    let shown = drawSummary(
      into: &canvas, in: area.top(max(0, area.rows - choices.count - 1)), scene)
    let top = area.row + max(shown + 1, min(8, area.rows - choices.count))
    let list = RowList(
      area: Area(
        column: area.column, row: min(top, area.maxRow - choices.count), columns: area.columns,
        rows: choices.count),
      focus: posture.row(of: choices.count))
    list.drawFocus(into: &canvas)
    for (index, row) in choices.enumerated() {
      list.write(row.words, column: 4, index: index, into: &canvas)
    }
  }

  /// What the map shows, wrapped where there are rows for it; gives the rows it took.
  private func drawSummary(into canvas: inout Canvas, in area: Area, _ scene: Scene) -> Int {
    let lines = StepSummary(step: step, scene: scene).lines
    let detail = lines.detailColumn(area)
    let wrapped = lines.flatMap { $0.wrapped(area, detail) }
    let all = wrapped.count <= area.rows ? wrapped : lines
    let isWhole = all.count <= area.rows
    for (offset, line) in all.prefix(isWhole ? area.rows : area.rows - 1).enumerated() {
      canvas.write(line.figure, at: area.point(5, offset), as: .muted)
      canvas.write(
        line.words.cut(to: line.room(area, detail), ending: canvas.ellipsis),
        at: area.point(line.start, offset))
      canvas.write(
        line.detail.cut(to: max(0, area.columns - detail - 1), ending: canvas.ellipsis),
        at: area.point(detail, offset), as: .muted)
    }
    guard !isWhole else { return all.count }
    let more = scene.say("end.more", ["count": String(all.count - area.rows + 1)])
    canvas.write(more, at: area.point(9, area.rows - 1), as: .muted)
    return area.rows
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}

extension StepSummary.Line {
  /// Where the words begin: behind the figure, or in its place.
  fileprivate var start: Int { isNumbered ? 9 : 4 }

  /// The columns for the words: up to what is open about them, or to the margin.
  fileprivate func room(_ area: Area, _ detail: Int) -> Int {
    hasDetail ? detail - 1 - start : area.columns - start - 1
  }

  /// The same in as many lines as it takes in full.
  fileprivate func wrapped(_ area: Area, _ detailColumn: Int) -> [Self] {
    let words = words.rows(within: room(area, detailColumn))
    let detail = detail.rows(within: area.columns - detailColumn - 1)
    return (0..<max(words.count, detail.count)).map { row in
      var line = self
      line.figure = row == 0 ? figure : ""
      line.words = words.indices.contains(row) ? words[row] : ""
      line.detail = detail.indices.contains(row) ? detail[row] : ""
      return line
    }
  }
}

extension [StepSummary.Line] {
  /// Where it says what is open: column 35 of the 71 it is drawn for; further right in a wider window
  /// where all words then stand in one line, and as many columns are left for it.
  fileprivate func detailColumn(_ area: Area) -> Int {
    let longest = lazy.filter(\.hasDetail).map { $0.start + $0.words.columns }.max() ?? 0
    return longest + 2 <= area.columns - 36 ? Swift.max(35, longest + 2) : 35
  }
}
