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
      ?? writeSimple(text, at: point, as: role, before: limit)
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
      let places = places(for: count, at: point)
      clear(places)
      for (place, byte) in zip(places, bytes[..<count].suffix(places.count)) {
        spots[place] = Spot(Unicode.Scalar(byte), as: role)
      }
      return count
    } ?? nil
  }

  /// The next common case, letters and signs of one scalar and one column each; nil where it is not.
  private mutating func writeSimple(
    _ text: String, at point: Point, as role: Role, before limit: Int
  ) -> Int? {
    guard alphabet == .unicode, text.isSimple else { return nil }
    let scalars = text.unicodeScalars
    let count = min(scalars.count, limit.subtracting(point.column))
    let places = places(for: count, at: point)
    clear(places)
    for (place, scalar) in zip(places, scalars.prefix(count).suffix(places.count)) {
      spots[place] = Spot(scalar, as: role)
    }
    return count
  }

  /// The places for the end of a text of so many columns, as far as it is not left of the sheet.
  private func places(for columns: Int, at point: Point) -> Range<Int> {
    let hidden = min(columns, max(0, 0.subtracting(point.column)))
    let start = point.row * size.columns + max(0, point.column)
    return start..<start + columns - hidden
  }

  private mutating func writeGlyphs(
    of text: String, at point: Point, as role: Role, before limit: Int
  ) -> Int {
    let start = point.row * size.columns
    var column = point.column
    var hasBegun = false
    var glyphs = GlyphReader(text)
    var pending = glyphs.next()
    while let glyph = pending, column.adding(glyph.columns) <= limit {
      pending = glyphs.next()
      if column >= 0 {
        if !hasBegun { begin(at: start + column) }
        hasBegun = true
        place(glyph, at: start + column, as: role)
      }
      column = column.adding(glyph.columns)
      if alphabet == .ascii, glyph.base == "…" {
        if pending?.base == " " {
          pending = Self.dot
        } else if pending == nil, column >= 0, column < limit, spots[start + column].base == " " {
          clear(start + column..<start + column + 1)
          put(Self.dot, at: start + column, as: role)
        }
      }
    }
    if hasBegun { end(at: start + column) }
    return column.subtracting(point.column)
  }

  private mutating func place(_ glyph: Glyph, at index: Int, as role: Role) {
    put(glyph, at: index, as: role)
    guard glyph.columns == 2 else { return }
    // Without Unicode a wide character keeps its two columns, so that all stands as it would.
    put(alphabet == .ascii ? glyph : Self.right, at: index + 1, as: role)
  }

  /// The right half of a wide character.
  private static let right = Glyph("\u{0}")

  /// The second half of the `..` that stands for `…` where a blank follows.
  private static let dot = Glyph(".")
}
