import Cells

/// The texts of a list, each in as many rows as it takes: what somebody said stands there in full.
struct WrappedTexts {
  /// Each text in the lines that it fills.
  let lines: [[String]]
  /// The row in which each text begins, and after the last the rows of all.
  let tops: [Int]

  init(_ lines: [[String]]) {
    self.lines = lines
    tops = lines.reduce(into: [0]) { tops, lines in tops.append(tops[tops.count - 1] + lines.count)
    }
  }

  /// Texts that all have the same room.
  init(_ texts: [String], to columns: Int) {
    self.init(texts.map { $0.rows(within: columns) })
  }

  /// The rows of all texts.
  var rows: Int { tops[tops.count - 1] }

  /// The window of `rows` rows that shows the text `focus` from its first row on, and as much of it
  /// as there is room for.
  func scroll(rows visible: Int, focus: Int, from first: Int) -> Scroll {
    guard !lines.isEmpty else { return Scroll(count: 0, visible: visible, focus: 0) }
    let focus = min(max(0, focus), lines.count - 1)
    let end = Scroll(count: rows, visible: visible, focus: tops[focus + 1] - 1, from: first)
    return Scroll(count: rows, visible: visible, focus: tops[focus], from: end.first)
  }
}

extension String {
  /// As one row where it fits, else wrapped.
  func rows(within room: Int) -> [String] {
    columns <= room ? [self] : wrapped(to: max(8, room))
  }
}
