import Cells
import Workshop

/// What happens next, and who sees to it (M142): one area, one person, the parked thoughts, a day; and
/// below them what was left open, each with the way back to it.
struct NextSteps: ScorePart {
  private enum Row: CaseIterable {
    case improve
    case owner
    case parked
    case review
    case handouts
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let words = scene.session.chosenWords.map(\.text).joined(separator: ", ")
    let title = scene.session.displayTitle
    return Heading(
      scene.question("close.next"), instruction: words.isEmpty ? title : "\(title) · \(words)")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "close.next" }

  func count(_ posture: Posture, in scene: Scene) -> Int {
    Row.allCases.count + ClosingWords(scene).open.count
  }

  /// The row of what happens next; nil on what was left open.
  private func row(_ row: Int) -> Row? {
    Row.allCases.indices.contains(row) ? Row.allCases[row] : nil
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard self.row(row) == .review else { return [.refuse(scene.say("close.enterOpens"))] }
    let today = scene.moment.date
    guard let review = scene.session.closing.review else {
      return step > 0 ? [.edit(.closing(.review(today.adding(days: 42))))] : []
    }
    let next = review.adding(days: 7 * step)
    return [.edit(.closing(.review(next > today ? next : nil)))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .left, .right:
      let row = posture.row(of: count(posture, in: scene)).flatMap(self.row)
      return row == .review ? nil : scene.say("close.enterOpens")
    case .mark: return scene.say("refuse.mark")
    default: return nil
    }
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    switch self.row(row) {
    case nil:
      let open = ClosingWords(scene).open[row - Row.allCases.count]
      return open.step(in: scene.session).map { [.visit($0)] } ?? [.open(.promise)]
    case .improve: return [.open(.improve)]
    case .owner: return [.open(.promise)]
    case .parked: return [.open(.parked)]
    case .handouts: return [.open(.handouts)]
    case .review:
      return scene.session.closing.review == nil
        ? change(row, by: 1, &posture, in: scene) : [.say(scene.say("close.review.how"))]
    }
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch self.row(row) {
    case nil: [.refuse(scene.say("close.enterOpens"))]
    case .improve: [.edit(.closing(.improve("")))]
    case .review: [.edit(.closing(.review(nil)))]
    case .owner, .parked, .handouts: [.refuse(scene.say("close.enterOpens"))]
    }
  }

  private func rows(_ scene: Scene) -> [(name: String, said: (mark: String, words: String))] {
    let closing = ClosingWords(scene)
    return [
      (scene.say("close.improve"), closing.improve), (scene.say("close.owner"), closing.owner),
      (scene.say("close.parked"), closing.parked), (scene.say("close.review"), closing.review),
      (scene.say("close.handouts"), closing.handouts),
    ]
  }

  /// What happens next in its lines, and what was left open in its own.
  private func texts(_ area: Area, _ scene: Scene) -> (next: WrappedTexts, open: WrappedTexts) {
    let open = ClosingWords(scene).open.map { $0.sentence(in: scene.speech) }
    let said = open.isEmpty ? [scene.say("close.open.none")] : open
    return (
      WrappedTexts(rows(scene).map(\.said.words), to: area.columns - 24),
      WrappedTexts(said, to: area.textColumns - 5)
    )
  }

  /// One row more than the content: nothing is written here, so the entry line is free.
  private func window(_ area: Area) -> Area {
    Area(column: area.column, row: area.row, columns: area.columns, rows: area.rows + 1)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let (next, open) = texts(area, scene)
    return scroll(next, open, posture.row(of: count(posture, in: scene)) ?? 0, posture, in: area)
  }

  private func scroll(
    _ next: WrappedTexts, _ open: WrappedTexts, _ focus: Int, _ posture: Posture, in area: Area
  ) -> Scroll? {
    // Two blank rows and the heading stand between.
    let all = WrappedTexts(next.lines + [["", "", ""]] + open.lines)
    return all.scroll(
      rows: window(area).rows, focus: focus < next.lines.count ? focus : focus + 1,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let (next, open) = texts(area, scene)
    let (window, rows) = (window(area), rows(scene))
    let focus = posture.row(of: count(posture, in: scene)) ?? 0
    let scroll = scroll(next, open, focus, posture, in: area)
    let first = scroll?.first ?? 0
    let isNext = focus < rows.count
    let list = RowList(
      area: window, first: first, focus: isNext ? focus : nil, tops: next.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, row) in rows.enumerated() {
      list.write(row.said.mark, column: 4, index: index, as: .mark, into: &canvas)
      list.write(row.name, column: 6, index: index, into: &canvas)
      let role: Role = row.said.mark == "○" ? .muted : .ink
      list.write(next.lines[index], column: 23, index: index, as: role, into: &canvas)
    }
    let heading = RowList(area: window, first: first - next.rows - 2)
    heading.write(scene.say("close.open"), column: 4, index: 0, as: .muted, into: &canvas)
    let left = RowList(
      area: window, first: first - next.rows - 3, focus: isNext ? nil : focus - rows.count,
      tops: open.tops)
    left.drawFocus(into: &canvas)
    for (index, lines) in open.lines.enumerated() {
      left.write(lines, column: 6, index: index, as: .muted, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .across("change"), .enter("open"), .tab("finish"), .menu]
  }
}

extension LeftOpen {
  /// The step in which it can still be said; nil where that is who does what is promised.
  fileprivate func step(in session: Session) -> String? {
    switch self {
    case .guesses, .guessedLows, .guessedStars, .unmeasured, .unexplained: "evidence"
    case .noStages, .unknownStages: "stages"
    case .noTouchpoints, .emptyStages, .unasked: "touchpoints"
    case .noFeelings, .unfelt, .lastUnfelt, .nothingPivotal: "feelings"
    case .noName, .noOutcome, .guessedPersona: "traveller"
    case .words: "words"
    case .nameless:
      if !session.closing.improve.isEmpty, session.closing.owner.isEmpty {
        nil
      } else {
        session.namelessChanges.isEmpty ? "words" : "dive"
      }
    }
  }
}
