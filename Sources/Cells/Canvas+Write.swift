extension Canvas {
  /// Writes one line of text and gives back the columns it took.
  ///
  /// The text is cleaned, drawn in the alphabet of the sheet, and ends at `columns` or at the
  /// edge; a wide character that does not fit whole is not written. Left of the sheet it is
  /// passed over. Outside the rows of the sheet nothing is written and 0 comes back.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, as role: Role = .ink, within columns: Int = .max
  ) -> Int {
    let limit = min(size.columns, point.column.adding(columns))
    guard point.row >= 0, point.row < size.rows, point.column < limit, limit > 0 else { return 0 }
    return writePlain(text, at: point, as: role, before: limit)
      ?? writeGlyphs(of: text, at: point, as: role, before: limit)
  }

  /// The common case, printable ASCII as far as it is seen; nil where it is not.
  private mutating func writePlain(
    _ text: String, at point: Point, as role: Role, before limit: Int
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let count = min(bytes.count, limit.subtracting(point.column))
      guard bytes[..<count].allSatisfy(\.isPlain),
        // A mark after the last one would belong to it.
        count == bytes.count || bytes[count] < 0x80
      else { return nil }
      let hidden = min(count, max(0, 0.subtracting(point.column)))
      guard hidden < count else { return count }
      let start = point.row * size.columns + max(0, point.column)
      clear(start..<start + count - hidden)
      for offset in hidden..<count {
        let glyph = Character(Unicode.Scalar(bytes[offset]))
        cells[start + offset - hidden] = Cell(glyph: glyph, role: role)
      }
      return count
    } ?? nil
  }

  private mutating func writeGlyphs(
    of text: String, at point: Point, as role: Role, before limit: Int
  ) -> Int {
    let start = point.row * size.columns
    var column = point.column
    var first: Int?
    var glyphs = GlyphReader(text)
    var pending = glyphs.next()
    while let glyph = pending, column.adding(glyph.columns) <= limit {
      pending = glyphs.next()
      if column >= 0 {
        if first == nil {
          first = column
          begin(at: start + column)
        }
        put(glyph, at: start + column, as: role)
      }
      column = column.adding(glyph.columns)
      if alphabet == .ascii, glyph.base == "…" {
        if pending?.base == " " {
          pending = Self.dot
        } else if pending == nil, column >= 0, column < limit, cells[start + column].glyph == " " {
          clear(start + column..<start + column + 1)
          put(Self.dot, at: start + column, as: role)
        }
      }
    }
    if let first { end(start + first..<start + column) }
    return column.subtracting(point.column)
  }

  private mutating func put(_ glyph: Glyph, at index: Int, as role: Role) {
    let character = drawn(glyph)
    cells[index] = Cell(glyph: character, role: role)
    guard glyph.columns == 2 else { return }
    // Without Unicode a wide character keeps its two columns, so that all stands as it would.
    let right = alphabet == .ascii ? character : Cell.continuation.glyph
    cells[index + 1] = Cell(glyph: right, role: role)
  }

  /// The second half of the `..` that stands for `…` where a blank follows.
  private static let dot = Glyph(character: ".", base: ".", columns: 1)
}
