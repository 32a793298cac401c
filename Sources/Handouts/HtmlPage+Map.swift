import Workshop

extension HtmlPage {
  /// The map as a table: a group of rows a stage, a row a touchpoint; a column that would stay
  /// empty is left out.
  mutating func addMap(_ content: HandoutContent) {
    let figure = content.figure
    guard !figure.sections.isEmpty else { return }
    let columns = MapColumn.columns(of: figure)
    element("section", class: "map") { section in
      section.text("h2", content.say("handout.map"))
      section.text("p", figure.summary(in: content.speech), class: "summary")
      section.addLine(content)
      section.element("table") { table in
        table.element("thead") { head in
          head.element("tr") { row in
            for column in columns { row.head(column.title(in: content), scope: "col") }
          }
        }
        for stage in figure.sections {
          table.element("tbody") { $0.add(stage, columns, content) }
        }
      }
    }
  }

  private mutating func add(
    _ section: MapFigure.Section, _ columns: [MapColumn], _ content: HandoutContent
  ) {
    element("tr", class: "stage") { row in
      row.head(
        content.theirs(section.name), scope: "rowgroup", columns: columns.count,
        after: "\(section.entries.count)")
    }
    for need in section.needs {
      element("tr", class: "need") { row in
        row.cell("")
        row.wide(
          "\(content.say("handout.need")): \(content.theirs(need.text))",
          columns: columns.count - 1)
      }
    }
    if section.needs.isEmpty, section.entries.isEmpty {
      element("tr", class: "need") { row in
        row.cell("")
        row.wide(content.say("map.nothing"), columns: columns.count - 1)
      }
    }
    for entry in section.entries {
      element("tr") { row in
        for column in columns { column.write(entry, into: &row, content) }
      }
    }
  }
}

/// A column of the map.
private enum MapColumn: String, CaseIterable {
  case number
  case touchpoint
  case feeling
  case asked
  case channel
  case initiator
  case timing
  case known

  static func columns(of figure: MapFigure) -> [MapColumn] {
    let touchpoints = figure.sections.flatMap(\.entries).map(\.touchpoint)
    return allCases.filter { column in
      switch column {
      case .number, .touchpoint, .asked: true
      case .feeling: touchpoints.contains { $0.feeling.score != nil || !$0.feeling.word.isEmpty }
      case .channel: touchpoints.contains { $0.channel != nil }
      case .initiator: touchpoints.contains { $0.initiator != nil }
      case .timing: touchpoints.contains { !$0.timing.isEmpty }
      case .known: figure.showsKnown
      }
    }
  }

  func title(in content: HandoutContent) -> String { content.say("handout.column.\(rawValue)") }

  func write(_ entry: MapFigure.Entry, into row: inout HtmlPage, _ content: HandoutContent) {
    let touchpoint = entry.touchpoint
    switch self {
    case .number:
      let star = touchpoint.pivotal ? "★ " : ""
      row.text(
        "td", "\(star)\(entry.number)", aside: content.place(of: entry), class: "number")
    case .feeling: row.cell(entry.feeling(quoting: content.theirs), class: "timing")
    case .touchpoint:
      row.text(
        "td", content.theirs(touchpoint.title),
        aside: content.remarks(on: entry).joined(separator: " · "),
        class: "main")
    case .asked:
      let act = touchpoint.act == touchpoint.answers.act ? "" : touchpoint.act.rawValue
      row.text(
        "td", content.say("handout.question.\(touchpoint.answers.rawValue)"), aside: act,
        class: "short")
    case .channel: row.cell(touchpoint.channel?.rawValue ?? "", class: "short")
    case .initiator: row.cell(touchpoint.initiator?.rawValue ?? "", class: "short")
    case .timing: row.cell(content.theirs(touchpoint.timing), class: "timing")
    case .known:
      row.text(
        "td", touchpoint.known.rawValue, aside: touchpoint.evidence.mark?.words ?? "",
        class: touchpoint.known == .guess ? "short guess" : "short")
    }
  }
}
