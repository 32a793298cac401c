extension Keymap {
  /// The card as a Markdown table, one column a kind; what the README shows.
  public var markdown: String {
    let kinds = Kind.allCases
    var lines = ["| key | " + kinds.map(\.heading).joined(separator: " | ") + " |"]
    lines.append("| --- |" + String(repeating: " --- |", count: kinds.count))
    for row in rows {
      let words = kinds.map { row.words(on: $0) ?? "–" }
      lines.append("| \(row.label) | " + words.joined(separator: " | ") + " |")
    }
    lines += ["", "On every screen:", ""]
    lines += ["| key | does |", "| --- | --- |"]
    lines += everywhere.map { "| \($0.label) | \($0.words) |" }
    return lines.joined(separator: "\n")
  }
}

extension Kind {
  /// The head of its column.
  var heading: String {
    switch self {
    case .write: "Write"
    case .choose: "Choose"
    case .score: "Score"
    case .wait: "Wait"
    case .show: "Show"
    case .card: "in a card"
    }
  }
}
