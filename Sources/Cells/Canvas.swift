/// A sheet of cells: what a screen looks like, as a value.
///
/// Whatever is written stays inside: nothing overflows, no wide character is cut in half, no text
/// commands a terminal, and no place or size, however far out, stops the program.
public struct Canvas: Equatable, Sendable {
  /// The most columns and the most rows of a sheet; what is larger is cut to this.
  public static let largest = Size(columns: 1000, rows: 1000)

  /// Columns and rows.
  public let size: Size
  /// With which characters it is drawn.
  public let alphabet: Alphabet
  /// Where the terminal's cursor stands; nil where none is shown.
  public var cursor: Point?
  /// All places, row after row, `size.columns` to a row.
  package internal(set) var spots: [Spot] = []
  /// The marks of the characters that have some, four at most, by their index in `spots`.
  package internal(set) var marks: [Int: [Unicode.Scalar]] = [:]

  /// An empty sheet.
  public init(size: Size, alphabet: Alphabet = .unicode) {
    self.size = Size(
      columns: min(size.columns, Self.largest.columns), rows: min(size.rows, Self.largest.rows))
    self.alphabet = alphabet
    spots.append(contentsOf: repeatElement(.blank, count: self.size.columns * self.size.rows))
  }

  /// Fills a part of the sheet with one character; one that is not one column wide counts as a
  /// blank.
  public mutating func fill(_ area: Area, with glyph: Character = " ", as role: Role = .ink) {
    var glyphs = GlyphReader(String(glyph))
    let clean = glyphs.next().flatMap { $0.columns == 1 ? $0 : nil } ?? Glyph(" ")
    let spot = Spot(drawn(clean.base), as: role)
    forEachRun(of: area) { canvas, run in
      canvas.clear(run)
      for index in run { canvas.spots[index] = spot }
      guard !clean.marks.isEmpty else { return }
      for index in run { canvas.put(clean, at: index, as: role) }
    }
  }

  /// Gives a part of the sheet another role and leaves its characters.
  public mutating func paint(_ area: Area, as role: Role) {
    forEachRun(of: area) { canvas, run in
      for index in run { canvas.spots[index].role = role }
    }
  }

  /// The places in `spots` of each row of the part of an area that lies on the sheet.
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

  /// Readies places of one row for being written over: a wide character of which one half goes
  /// leaves a blank in place of the other.
  mutating func clear(_ run: Range<Int>) {
    guard !run.isEmpty else { return }
    begin(at: run.lowerBound)
    end(at: run.upperBound)
    if !marks.isEmpty { for index in run { marks[index] = nil } }
  }

  /// The left end of `clear`, to be called before the first place is written.
  mutating func begin(at index: Int) {
    guard spots[index].isContinuation else { return }
    spots[index - 1] = Spot(" ", as: spots[index - 1].role)
    marks[index - 1] = nil
  }

  /// The right end of `clear`, which may as well be called when the places are written.
  mutating func end(at index: Int) {
    guard index < spots.count, spots[index].isContinuation else { return }
    spots[index] = Spot(" ", as: spots[index].role)
  }

  /// Puts a clean character into a place, in the alphabet of the sheet.
  mutating func put(_ glyph: Glyph, at index: Int, as role: Role) {
    spots[index] = Spot(drawn(glyph.base), as: role)
    let marks = alphabet == .unicode && glyph.base != "\u{a0}" ? glyph.marks : []
    if !marks.isEmpty || !self.marks.isEmpty { self.marks[index] = marks.isEmpty ? nil : marks }
  }

  /// What stands for a character in the alphabet of the sheet.
  func drawn(_ base: Unicode.Scalar) -> Unicode.Scalar {
    switch alphabet {
    case .unicode: base == "\u{a0}" ? " " : base
    case .ascii: Unicode.Scalar(base.asciiStandIn)
    }
  }
}
