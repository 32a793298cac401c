import Cells
import Workshop

extension Vote {
  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    switch standing(scene) {
    case .nothing: drawNothing(into: &canvas, in: area, scene)
    case .closed(let closed):
      let columns = columns(closed.paper(in: round), closedRows(area), scene)
      columns.draw(into: &canvas, page: posture.column)
      let row = min(columns.area.rows, columns.rows) + 1
      canvas.write(closed.summary(in: scene), at: area.point(4, row), as: .muted)
    case .counting(let paper):
      columns(paper, countingRows(area), scene).draw(into: &canvas, page: posture.column)
      if scene.session.impression.electorate.isSecret { return }
      canvas.write(scene.say("words.few"), at: area.point(4, area.rows - 1), as: .muted)
    case .slips(let slips): draw(slips, into: &canvas, in: area, posture, scene)
    case .hands(let hands): draw(hands, into: &canvas, in: area, posture, scene)
    }
  }

  private func drawNothing(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    let phrase =
      if round == .first {
        scene.session.impression.standing.isEmpty ? "vote.noWords" : "vote.isOpen"
      } else {
        scene.undecided(.shortlist) == nil ? "vote.noFirst" : "vote.levelFirst"
      }
    for (row, line) in scene.say(phrase).wrapped(to: min(60, area.textColumns)).enumerated() {
      canvas.write(line, at: area.point(4, row), as: .muted)
    }
  }

  /// How many pages the list has in this window.
  func pages(_ scene: Scene) -> Int {
    let area = Frame(scene.size).content
    return switch standing(scene) {
    case .nothing, .hands: 1
    case .closed(let closed): columns(closed.paper(in: round), closedRows(area), scene).pages
    case .counting(let paper): columns(paper, countingRows(area), scene).pages
    case .slips(let slips): columns(slips.paper, slipRows(slips.paper, area, scene), scene).pages
    }
  }

  private func closedRows(_ area: Area) -> Area { area.top(max(1, area.rows - 3)) }

  private func countingRows(_ area: Area) -> Area { area.top(max(1, area.rows - 2)) }

  /// What is left of the window above the squares of the slips.
  ///
  /// The words come first: what to think of meanwhile stands there where it costs none of them.
  private func slipRows(_ paper: BallotPaper, _ area: Area, _ scene: Scene) -> Area {
    let all = columns(paper, area, scene).rows
    let hasRoom =
      all + 4 <= area.rows && scene.say("vote.meanwhile").columns <= area.textColumns
    return area.top(max(1, area.rows - (hasRoom ? 4 : 2)))
  }

  /// The whole list fills the wall; the shortlist stands in two columns.
  private func columns(_ paper: BallotPaper, _ area: Area, _ scene: Scene) -> WordColumns {
    WordColumns(
      words: marked(paper, scene), area: area, focus: nil,
      most: paper.marking == .letters ? 2 : .max)
  }

  /// "12  nothing hidden": the mark at the right of its two columns.
  func marked(_ paper: BallotPaper, _ scene: Scene) -> [String] {
    paper.words.compactMap { id in
      guard let word = scene.session.word(id), let mark = paper.mark(of: id) else { return nil }
      let blanks = String(repeating: " ", count: max(0, 2 - mark.count))
      return "\(blanks)\(mark)  \(scene.words(under: word))"
    }
  }

  private func draw(
    _ slips: OpenRound, into canvas: inout Canvas, in area: Area, _ posture: Posture,
    _ scene: Scene
  ) {
    let columns = columns(slips.paper, slipRows(slips.paper, area, scene), scene)
    columns.draw(into: &canvas, page: posture.column)
    let row = min(min(columns.area.rows, columns.rows) + 1, area.rows - 1)
    drawTyped(
      slips.typed, of: slips.inTheBox ?? 0, label: scene.say("vote.typed"), into: &canvas, area,
      row: row, isFocused: posture.row(of: min(1, slips.typed)) != nil)
    guard columns.area.rows == area.rows - 4 else { return }
    canvas.write(scene.say("vote.meanwhile"), at: area.point(4, row + 2), as: .muted)
  }

  private func draw(
    _ hands: OpenHands, into canvas: inout Canvas, in area: Area, _ posture: Posture,
    _ scene: Scene
  ) {
    if let next = hands.next {
      BigWords(words: [scene.text(of: next)]).draw(
        into: &canvas,
        in: Area(
          column: area.column, row: area.row + 1, columns: area.columns,
          rows: max(1, area.rows - 4)))
    } else {
      canvas.write(scene.say("vote.allAsked"), at: area.point(4, 2), as: .muted)
    }
    drawTyped(
      hands.asked, of: hands.paper.words.count, label: scene.say("vote.asked"), into: &canvas, area,
      row: area.rows - 2, isFocused: posture.row(of: min(1, hands.asked)) != nil)
  }

  /// A square for each slip: full ones are in; where they are too many for the row, the count alone.
  private func drawTyped(
    _ typed: Int, of all: Int, label: String, into canvas: inout Canvas, _ area: Area, row: Int,
    isFocused: Bool
  ) {
    let role: Role = isFocused ? .selection : .ink
    if isFocused {
      canvas.paint(
        Area(
          column: area.column + 2, row: area.row + row, columns: max(0, area.columns - 3), rows: 1),
        as: .selection)
      canvas.write("▸", at: area.point(2, row), as: .selection)
      canvas.cursor = area.point(2, row)
    }
    var column = 4 + canvas.write(label, at: area.point(4, row), as: isFocused ? role : .muted) + 3
    let squares = max(all, typed)
    if column + squares * 2 + 14 < area.columns {
      let text = (0..<squares).map { $0 < typed ? "■" : "□" }.joined(separator: " ")
      column += canvas.write(text, at: area.point(column, row), as: role) + 4
    }
    canvas.write("\(typed) of \(all)", at: area.point(column, row), as: isFocused ? role : .muted)
  }
}

extension ClosedRound {
  /// How many slips were counted and put aside, without any total.
  fileprivate func summary(in scene: Scene) -> String {
    let counted =
      means == .hands
      ? scene.say("vote.raised", one: "vote.raised.one", counting: tally.slips)
      : scene.say("vote.counted", one: "vote.counted.one", counting: tally.slips)
    guard tally.setAside > 0 else { return counted }
    return counted + " " + scene.say("vote.aside", one: "vote.aside.one", counting: tally.setAside)
  }
}

extension BallotPaper {
  /// "six numbers on each": what every slip asks for.
  func asks(in scene: Scene) -> String {
    let phrase =
      marking == .letters ? "vote.asks.letters" : isRanked ? "vote.asks.best" : "vote.asks"
    return scene.say(phrase, ["count": places.inWords])
  }
}

extension BrokenRule {
  /// The rule that a slip breaks, in a sentence.
  func sentence(for paper: BallotPaper, in scene: Scene) -> String {
    switch self {
    case .notOnTheList(let mark): scene.say("vote.broken.unknown", ["what": mark])
    case .twice(let mark): scene.say("vote.broken.twice", ["what": mark])
    case .tooMany(let count):
      scene.say(
        "vote.broken.many", ["count": String(count), "total": String(paper.places)])
    }
  }
}
