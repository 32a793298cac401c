extension String {
  /// The text, cleaned, in lines of at most this many columns.
  ///
  /// Words stay whole where they fit and are broken at the edge where they do not. Blanks at a
  /// break and at the end vanish, those at the beginning of a paragraph and between words stay.
  /// A line feed ends a line. An empty text is one empty line, and so is any text in no columns.
  /// A wide character is left out where the only column cannot hold it.
  public func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    if isSimple {
      var wrap = Wrap(columns: columns)
      wrap.add(simple: self)
      return wrap.finish()
    }
    return split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .flatMap { paragraph in
        var wrap = Wrap(columns: columns)
        for glyph in GlyphReader(String(paragraph)) { wrap.add(glyph) }
        return wrap.finish()
      }
  }
}

/// A paragraph on its way into lines.
private struct Wrap {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0
  /// Blanks between the line and the word: they stand only if the word still fits.
  private var blanks = 0
  private var word = ""
  private var length = 0

  init(columns: Int) { self.columns = columns }

  mutating func add(_ glyph: Glyph) {
    if glyph.base == " ", glyph.marks.isEmpty {
      placeWord()
      blanks += 1
      return
    }
    guard glyph.columns <= columns else { return }
    if length + glyph.columns > columns {
      // A word longer than a line: as much of it as a line holds stands alone.
      placeWord()
    }
    glyph.write(to: &word)
    length += glyph.columns
  }

  /// A paragraph in which every scalar is a column: a word at a time.
  mutating func add(simple text: String) {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for (place, letters) in words.enumerated() {
      if place > 0 {
        placeWord()
        blanks += 1
      }
      var rest = Substring(letters).unicodeScalars
      while !rest.isEmpty {
        placeWord()
        let piece = rest.prefix(columns)
        (word, length) = (String(piece), piece.count)
        rest = rest.dropFirst(length)
      }
    }
  }

  mutating func finish() -> [String] {
    placeWord()
    lines.append(line)
    return lines
  }

  private mutating func placeWord() {
    guard length > 0 else { return }
    let isFirst = lines.isEmpty && used == 0
    if used + blanks + length <= columns {
      line += String(repeating: " ", count: blanks) + word
      used += blanks + length
    } else {
      if !isFirst { lines.append(line) }
      line = word
      used = length
    }
    blanks = 0
    word = ""
    length = 0
  }
}
