extension Character {
  /// The columns it takes on a sheet: 0 where it is never shown, 1, or 2.
  ///
  /// A control is more: it is spelled out, as two columns (`^A`) or eight (`<U+202E>`); so is a
  /// character of several letters that each stand in a cell, as in Hindi.
  public var columns: Int {
    if let byte = asciiValue, byte >= 0x20, byte < 0x7f { return 1 }
    return String(self).columns
  }
}

extension String {
  /// The columns it takes on a sheet, after cleaning.
  public var columns: Int {
    if isPlain { return utf8.count }
    if unicodeScalars.allSatisfy(\.isSimple) { return unicodeScalars.count }
    // A letter of ASCII takes a column whatever follows, so only what stands between them is read.
    var columns = 0
    var between = ""
    for scalar in unicodeScalars {
      guard scalar.isASCII, UInt8(ascii: scalar).isPlain else {
        between.unicodeScalars.append(scalar)
        continue
      }
      if !between.isEmpty { columns += GlyphReader(between).columns }
      between = ""
      columns += 1
    }
    return columns + GlyphReader(between).columns
  }

  /// The text as a sheet shows it, safe for any terminal; cleaning twice changes nothing more.
  ///
  /// Controls are spelled out (`^[`, `^?`, `<U+202E>`), line separators become blanks, what is
  /// invisible is left out, a base keeps four marks, an emoji is reduced to its base. This is
  /// for showing: what the team wrote is kept as it is in the session.
  public var cleaned: String {
    if isSimple { return self }
    var text = ""
    for glyph in GlyphReader(self) { glyph.write(to: &text) }
    return text
  }

  /// Whether it is printable ASCII throughout: then a byte is a column.
  var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(\.isPlain) }
      ?? utf8.allSatisfy(\.isPlain)
  }

  /// Whether each of its letters is one scalar in one column, as in most of what people write: then a
  /// scalar is a column.
  var isSimple: Bool { isPlain || unicodeScalars.allSatisfy(\.isSimple) }
}

extension Unicode.Scalar {
  /// Whether it stands in one column as it is, beside any other of its kind: the letters and signs of
  /// Latin, quotation marks, dashes and dots, arrows, lines and shapes.
  fileprivate var isSimple: Bool {
    switch value {
    case 0x20..<0x7f, 0xa1..<0xad, 0xae..<0x300, 0x2010...0x2027, 0x2039...0x203a: true
    case 0x2190...0x21ff, 0x2500...0x25fc: true
    default: false
    }
  }
}

extension GlyphReader {
  /// The columns of all that is still to be read.
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension UInt8 {
  /// Whether it is printable ASCII.
  @inline(__always) var isPlain: Bool { self &- 0x20 < 0x5f }
}
