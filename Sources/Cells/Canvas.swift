/// A sheet of cells: what a screen looks like, as a value.
///
/// Whatever is written stays inside: nothing overflows, no wide character is cut in half, no text
/// commands a terminal, and no place or size, however far out, stops the program.
public struct Canvas: Sendable {
  /// The most columns and the most rows of a sheet; what is larger is cut to this.
  public static let largest = Size(columns: 1000, rows: 1000)

  /// Columns and rows.
  public let size: Size
  /// With which characters it is drawn.
  public let alphabet: Alphabet
  /// Where the terminal's cursor stands; nil where none is shown.
  public var cursor: Point?
  /// All cells, row after row, `size.columns` to a row.
  public internal(set) var cells: [Cell]
  /// The lines drawn by `frame` and `rule`, cell by cell; empty until the first.
  var lines: [Line] = []

  /// An empty sheet.
  public init(size: Size, alphabet: Alphabet = .unicode) {
    self.size = Size(
      columns: min(size.columns, Self.largest.columns), rows: min(size.rows, Self.largest.rows))
    self.alphabet = alphabet
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; nil outside the sheet.
  public subscript(_ point: Point) -> Cell? { index(of: point).map { cells[$0] } }

  /// Where the cell at a place stands in `cells`; nil outside the sheet.
  func index(of point: Point) -> Int? {
    guard point.column >= 0, point.column < size.columns, point.row >= 0, point.row < size.rows
    else { return nil }
    return point.row * size.columns + point.column
  }

  /// Fills a part of the sheet with one character; one that is not one column wide counts as a
  /// blank.
  public mutating func fill(_ area: Area, with glyph: Character = " ", as role: Role = .ink) {
    var glyphs = GlyphReader(String(glyph))
    let clean = glyphs.next().flatMap { $0.columns == 1 ? drawn($0) : nil }
    let cell = Cell(glyph: clean ?? " ", role: role)
    forEachRun(of: area) { canvas, run in
      canvas.clear(run)
      for index in run { canvas.cells[index] = cell }
    }
  }

  /// Gives a part of the sheet another role and leaves its characters.
  public mutating func paint(_ area: Area, as role: Role) {
    forEachRun(of: area) { canvas, run in
      for index in run { canvas.cells[index].role = role }
    }
  }

  /// The places in `cells` of each row of the part of an area that lies on the sheet.
  private mutating func forEachRun(of area: Area, _ body: (inout Canvas, Range<Int>) -> Void) {
    let columns = Self.overlap(area.column, area.maxColumn, size.columns)
    for row in Self.overlap(area.row, area.maxRow, size.rows) where !columns.isEmpty {
      let start = row * size.columns
      body(&self, start + columns.lowerBound..<start + columns.upperBound)
    }
  }

  static func overlap(_ start: Int, _ end: Int, _ limit: Int) -> Range<Int> {
    let start = start.clamped(to: 0...limit)
    return start..<max(start, min(end, limit))
  }

  /// Readies cells of one row for being written over: lines end there, and a wide character of
  /// which one half goes leaves a blank in place of the other.
  mutating func clear(_ run: Range<Int>) {
    guard !run.isEmpty else { return }
    begin(at: run.lowerBound)
    end(run)
  }

  /// The left end of `clear`, to be called before the first cell is written.
  mutating func begin(at index: Int) {
    if cells[index].isContinuation { cells[index - 1].glyph = " " }
  }

  /// The rest of `clear`, which may as well be called when the cells are written.
  mutating func end(_ run: Range<Int>) {
    if run.upperBound < cells.count, cells[run.upperBound].isContinuation {
      cells[run.upperBound].glyph = " "
    }
    if !lines.isEmpty { for index in run { lines[index] = [] } }
  }

  /// A clean character in the alphabet of the sheet.
  func drawn(_ glyph: Glyph) -> Character {
    switch alphabet {
    case .unicode: glyph.base == "\u{a0}" ? " " : glyph.character
    case .ascii: Character(Unicode.Scalar(glyph.base.asciiStandIn))
    }
  }
}

extension Canvas: Equatable {
  /// Whether two sheets look the same; how their lines came about does not matter.
  public static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.cursor == other.cursor && one.alphabet == other.alphabet
      && one.cells == other.cells
  }
}
