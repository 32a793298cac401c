import CNcurses
package import Cells

extension CursesTerminal {
  /// A cell as ncurses holds it, for tests to compare.
  package struct ShownCell: Equatable {
    package var glyph: String
    package var bold: Bool
    package var underline: Bool
    package var reverse: Bool
    /// Indices of the terminal's colours; −1 for its own.
    package var ink: Int
    package var paper: Int
  }

  /// The text of the window as ncurses holds it, rows joined by line breaks, trailing blanks kept.
  package borrowing func shown() -> String {
    // A base and at most five marks a cell, and the zero at the end.
    var text = [wchar_t](repeating: 0, count: size.columns * 6 + 1)
    return (0..<size.rows).map { row in
      let count = mvwinnwstr(window, Int32(row), 0, &text, Int32(text.count - 1))
      var line = String.UnicodeScalarView()
      for value in text.prefix(Int(max(0, count))) {
        if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { line.append(scalar) }
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// The cell at a place, or nil outside the window.
  package borrowing func shown(at point: Point) -> ShownCell? {
    var wide = cchar_t()
    let (row, column) = (Int32(clamping: point.row), Int32(clamping: point.column))
    guard mvwin_wch(window, row, column, &wide) != ERR else { return nil }
    var text = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var pair: Int32 = 0
    touchline_get(&wide, &text, &attributes, &pair)
    let scalars = text.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    var ink: Int32 = -1
    var paper: Int32 = -1
    extended_pair_content(pair, &ink, &paper)
    func has(_ attribute: touchline_attribute) -> Bool {
      attributes & attr_t(attribute.rawValue) != 0
    }
    return ShownCell(
      glyph: String(String.UnicodeScalarView(scalars)), bold: has(ATTRIBUTE_BOLD),
      underline: has(ATTRIBUTE_UNDERLINE), reverse: has(ATTRIBUTE_REVERSE), ink: Int(ink),
      paper: Int(paper))
  }
}
