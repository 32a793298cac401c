import Cells

extension Canvas {
  /// The text without the blanks at the ends of its rows, so that a test can show it.
  var picture: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      var row = row
      while row.last == " " { row.removeLast() }
      return String(row)
    }.joined(separator: "\n")
  }

  /// A sheet that a test draws on.
  static func drawn(
    _ columns: Int, _ rows: Int, _ alphabet: Alphabet = .unicode,
    by draw: (inout Canvas) -> Void
  ) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), alphabet: alphabet)
    draw(&canvas)
    return canvas
  }
}

extension Unicode.Scalar {
  /// Every scalar of the planes in which there are characters, and the very last ones.
  static let all: [Unicode.Scalar] = [0...0x33fff, 0xe0000...0xe0fff, 0x10fff0...0x10ffff]
    .flatMap { (range: ClosedRange<UInt32>) in range.compactMap(Unicode.Scalar.init) }
}
