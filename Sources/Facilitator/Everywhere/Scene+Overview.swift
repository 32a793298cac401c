import Cells
import Workshop

extension Scene {
  /// Four fields: worked or not, felt bad or good; then what was below, met and beyond what was expected.
  func worked(within columns: Int) -> [OverviewRow] {
    let view = WorkedAndFelt(session)
    var rows: [OverviewRow] = []
    if !view.isEmpty {
      let label = 16
      let cell = max(8, (columns - label) / 2)
      rows.append(
        OverviewRow(
          "".padded(to: label) + say("overview.bad").padded(to: cell) + say("overview.good"),
          as: .muted))
      rows += field("overview.didWork", view.hiddenLoss, view.good, label, cell)
      rows += field("overview.didNot", view.failed, view.forgiven, label, cell)
      if view.unplaced > 0 {
        let words = say("overview.unplaced", ["count": String(view.unplaced)])
        rows += [OverviewRow()] + words.rows(within: columns).map { OverviewRow($0, as: .muted) }
      }
      if !view.hiddenLoss.isEmpty {
        rows += [OverviewRow(), OverviewRow(say("overview.hidden"), as: .muted)]
        rows += view.hiddenLoss.flatMap { number in
          let title = session.touchpoint(at: number - 1)?.title ?? ""
          return numbered(number, title, within: columns).map { OverviewRow($0) }
        }
      }
    }
    let expected = session.expectations.map { "\($0.number) \($0.expectation.glyph)" }
    guard !expected.isEmpty else { return rows }
    return rows + (rows.isEmpty ? [] : [OverviewRow()])
      + [OverviewRow(say("overview.expected"), as: .muted)]
      + expected.joined(by: "   ", to: columns).map { OverviewRow($0) }
  }

  /// One row of the four fields, as many lines as the numbers take.
  private func field(
    _ phrase: String, _ left: [Int], _ right: [Int], _ label: Int, _ cell: Int
  ) -> [OverviewRow] {
    let lists = [left, right].map { numbers in
      numbers.isEmpty
        ? ["–"] : numbers.map { String($0) }.joined(by: " ", to: cell - 2)
    }
    return (0..<max(lists[0].count, lists[1].count)).map { line in
      let cells = lists.map { $0.indices.contains(line) ? $0[line] : "" }
      return OverviewRow(
        (line == 0 ? say(phrase) : "").padded(to: label) + cells[0].padded(to: cell) + cells[1])
    }
  }

  /// Words behind a moment's number, as many lines as they take.
  private func numbered(_ number: Int, _ words: String, within columns: Int) -> [String] {
    words.rows(within: columns - 4).enumerated().map { line, text in
      (line == 0 ? String(number) : "").padded(to: 4) + text
    }
  }

  /// Each need with the moments that serve it, by where they take place, and what each feels like.
  func needs(within columns: Int) -> [OverviewRow] {
    session.servedNeeds.flatMap { served -> [OverviewRow] in
      let gap = served.gap.map { $0 > 1 ? say("overview.gap", ["count": String($0)]) : "" } ?? ""
      let head = gap.isEmpty ? served.need.text : "\(served.need.text): \(gap)"
      let rows = head.rows(within: columns).map { OverviewRow($0, as: .strong) }
      return rows
        + served.moments.flatMap { moment -> [OverviewRow] in
          let place = (moment.channel?.rawValue ?? say("line.unsaid")).padded(to: 12)
          let number = session.number(of: moment.id) ?? 0
          let felt = "\(moment.feeling.sign) \(moment.feeling.word)".trimmed
          let words = moment.title + (felt.isEmpty ? "" : "  (\(felt))")
          return numbered(number, words, within: columns - 12).enumerated().map { line, text in
            OverviewRow((line == 0 ? place : "".padded(to: 12)) + text)
          }
        } + [OverviewRow()]
    }
  }

  /// The counts of each stage, then the standards that are not met, and the areas nobody looked at.
  func served(within columns: Int) -> [OverviewRow] {
    var rows: [OverviewRow] = []
    let stages = session.stages.map { stage in
      (name: stage.name, counts: Care.allCases.map { session.cared($0, in: stage) })
    }
    .filter { $0.counts.contains { $0 != nil } }
    let cell = 13
    let name = max(8, columns - 3 * cell)
    if !stages.isEmpty {
      let heads = Care.allCases.map { say("care.\($0.rawValue)").padded(to: cell) }
      rows.append(OverviewRow("".padded(to: name) + heads.joined(), as: .muted))
    }
    for stage in stages {
      let cells = stage.counts.map { count in
        count.map { say("overview.of", ["count": "\($0.yes)", "total": "\($0.of)"]) } ?? "–"
      }
      let words = stage.name.cut(to: name - 2, ending: alphabet == .ascii ? ".." : "…")
      rows.append(
        OverviewRow(words.padded(to: name) + cells.map { $0.padded(to: cell) }.joined()))
    }
    let unmet = session.unmetStandards
    if !unmet.isEmpty {
      rows += [OverviewRow(), OverviewRow(say("overview.unmet"), as: .muted)]
      rows += unmet.flatMap { it -> [OverviewRow] in
        let number = session.number(of: it.id) ?? 0
        let words = it.service.standard.isEmpty ? it.title : it.service.standard
        return numbered(number, words, within: columns).map { OverviewRow($0) }
      }
    }
    let open = countedSentences
    guard !open.isEmpty else { return rows }
    return rows + (rows.isEmpty ? [] : [OverviewRow()])
      + open.flatMap { $0.rows(within: columns) }.map { OverviewRow($0, as: .muted) }
  }

  /// What else is counted: what comes before anybody asks, what others start, and what is still open.
  private var countedSentences: [String] {
    let stances = session.ofMoments { $0.service.stance }
    let others = session.thirdPartyCount
    let proactive = stances.count { $0 == .proactive }
    return [
      stances.isEmpty
        ? ""
        : say("overview.proactive", ["count": "\(proactive)", "total": "\(stances.count)"]),
      others == 0 ? "" : say("overview.others", ["count": String(others)]),
    ].filter { !$0.isEmpty } + servedSentences
  }

  /// Areas nobody looked at, and delights that may be ordinary by now; none where nothing was said.
  var servedSentences: [String] {
    let areas = session.uncheckedAreas.map(\.rawValue)
    let aged = session.agedDelights(on: moment.date, limit: playbook.delightMonths)
      .compactMap { session.number(of: $0.id) }.map { String($0) }
    return [("end.areas", areas), ("end.aged", aged)].filter { !$0.1.isEmpty }
      .map { phrase, open in say(phrase, ["questions": open.joined(separator: ", ")]) }
  }
}

extension String {
  /// With blanks behind it, so many columns wide; a longer one is cut with one blank behind it.
  fileprivate func padded(to columns: Int) -> String {
    let text = cut(to: max(0, columns - 1), ending: "")
    return text + String(repeating: " ", count: max(0, columns - text.columns))
  }
}
