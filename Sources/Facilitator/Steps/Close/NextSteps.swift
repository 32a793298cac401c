import Cells
import Workshop

/// What happens next, and who sees to it (M142): one area, one person, the parked thoughts, a day.
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

  func count(_ posture: Posture, in scene: Scene) -> Int { Row.allCases.count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let today = scene.moment.date
    guard let review = scene.session.closing.review else {
      return step > 0 ? [.edit(.closing(.review(today.adding(days: 42))))] : []
    }
    let next = review.adding(days: 7 * step)
    return [.edit(.closing(.review(next > today ? next : nil)))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    let row = posture.row(of: Row.allCases.count).map { Row.allCases[$0] }
    switch command {
    case .left, .right: return row == .review ? nil : scene.say("close.enterOpens")
    case .mark: return scene.say("refuse.mark")
    default: return nil
    }
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    switch Row.allCases[row] {
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
    switch Row.allCases[row] {
    case .improve: [.edit(.closing(.improve("")))]
    case .review: [.edit(.closing(.review(nil)))]
    case .owner, .parked, .handouts: [.refuse(scene.say("close.enterOpens"))]
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let closing = ClosingWords(scene)
    let rows = [
      (scene.say("close.improve"), closing.improve), (scene.say("close.owner"), closing.owner),
      (scene.say("close.parked"), closing.parked), (scene.say("close.review"), closing.review),
      (scene.say("close.handouts"), closing.handouts),
    ]
    let texts = WrappedTexts(rows.map(\.1.words), to: area.columns - 24)
    let list = RowList(
      area: area.top(texts.rows), focus: posture.row(of: rows.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    for (index, row) in rows.enumerated() {
      list.write(row.1.mark, column: 4, index: index, as: .mark, into: &canvas)
      list.write(row.0, column: 6, index: index, into: &canvas)
      let role: Role = row.1.mark == "○" ? .muted : .ink
      list.write(texts.lines[index], column: 23, index: index, as: role, into: &canvas)
    }
    var row = area.row + texts.rows + 2
    canvas.write(scene.say("close.open"), at: Point(column: area.text, row: row), as: .muted)
    for words in closing.open {
      row += 1
      guard row < area.maxRow + 1 else { return }
      canvas.write(
        words.cut(to: area.textColumns - 2, ending: canvas.ellipsis),
        at: Point(column: area.text + 2, row: row), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .across("change"), .enter("open"), .tab("finish"), .menu]
  }
}
