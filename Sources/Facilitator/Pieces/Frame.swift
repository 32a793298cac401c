package import Cells

/// Which row holds what, for a window of any size.
///
/// Drawn for 71×20; at 22 rows and more the row under the strip is doubled; below 20 the blank rows go.
/// With more than 100 columns there are margins instead of more text; alone at a desk, from 106×30, the
/// list stands at the left and what it is about at the right.
package struct Frame: Equatable, Sendable {
  /// The whole width that is used, all rows of the window.
  package let page: Area
  /// The row of the question.
  package let question: Int
  /// The row of whose eyes, or of one line of instruction.
  package let instruction: Int
  /// The content between heading and entry line.
  package let content: Area
  /// The row of the entry line.
  package let entry: Int
  /// The row of the whisper.
  package let whisper: Int
  /// The row of the only line.
  package let rule: Int
  /// The row of the hints.
  package let hints: Int
  /// What stands beside the page: a card, or the map; nil where there is one page only.
  package let side: Area?

  /// The frame of a window.
  ///
  /// `hasSide` asks for two panes, which a window below 106×30 does not get; one pane is at most
  /// `most` columns wide.
  package init(_ size: Size, hasSide: Bool = false, most widest: Int = 100) {
    let splits = hasSide && size.columns >= 106 && size.rows >= 30
    let most = min(splits ? 160 : widest, size.columns)
    let beside = splits ? min(64, most * 2 / 5) : 0
    let columns = most - beside
    let left = (size.columns - most) / 2
    let blanks = size.rows >= 22 ? 2 : size.rows >= 19 ? 1 : 0
    let underHeading = size.rows >= 20 ? 1 : 0
    page = Area(column: left, row: 0, columns: columns, rows: size.rows)
    question = 1 + blanks
    instruction = question + 1
    hints = size.rows - 1
    rule = size.rows - 2
    whisper = size.rows - 3
    entry = size.rows - 4
    let first = instruction + 1 + underHeading
    content = Area(column: left, row: first, columns: columns, rows: max(0, entry - first))
    side =
      splits
      ? Area(
        column: left + columns, row: question, columns: beside, rows: max(0, whisper - question))
      : nil
  }

  /// Whether the window is too small for the frame: below 60 columns or 18 rows.
  package static func isCompact(_ size: Size) -> Bool { size.columns < 60 || size.rows < 18 }

  /// Everything between the strip and the whisper row.
  var poster: Area {
    Area(
      column: page.column, row: question, columns: page.columns,
      rows: max(0, whisper - question))
  }
}

extension Area {
  /// The column in which text begins: the fifth.
  var text: Int { column + 4 }

  /// Columns from there to the right margin.
  var textColumns: Int { max(0, columns - 5) }

  func point(_ column: Int, _ row: Int) -> Point {
    Point(column: self.column + column, row: self.row + row)
  }
}
