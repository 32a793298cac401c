import Cells
import Testing

/// A screen as the design draws it: 71 columns, 20 rows, `_` where the cursor stands.
///
/// The sketches stand here once more, as they are drawn in the design, so that a screen can be held
/// against them line by line.
struct Sketch: Sendable {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line + String(repeating: " ", count: max(0, 71 - line.count))
    }
  }

  /// Fails for every row that differs, unless it is named with a reason; fails as well when a reason is
  /// given for a row that does not differ, so that the list of reasons stays short and true.
  ///
  /// Rows are counted as people count them, from 1.
  func expect(
    _ player: Player, except reasons: KeyValuePairs<ClosedRange<Int>, String> = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let rows = player.rows
    var differing: Set<Int> = []
    for (index, line) in lines.enumerated() {
      let drawn = line.replacing("_", with: " ")
      guard index < rows.count, rows[index] == drawn else {
        differing.insert(index + 1)
        continue
      }
      guard let column = line.firstIndex(of: "_") else { continue }
      let place = line.distance(from: line.startIndex, to: column)
      #expect(
        player.canvas.cursor?.row == index && player.canvas.cursor?.column == place,
        "the cursor does not stand where row \(index + 1) of the sketch has it",
        sourceLocation: sourceLocation)
    }
    #expect(rows.count == lines.count, sourceLocation: sourceLocation)
    let excused = Set(reasons.flatMap { Array($0.key) })
    for row in differing.subtracting(excused).sorted() {
      Issue.record(
        "row \(row)\n  sketch │\(lines[row - 1])│\n  screen │\(row <= rows.count ? rows[row - 1] : "")│",
        sourceLocation: sourceLocation)
    }
    for (range, reason) in reasons where differing.isDisjoint(with: range) {
      Issue.record(
        "rows \(range) are as the sketch has them; take the reason out: \(reason)",
        sourceLocation: sourceLocation)
    }
  }
}
