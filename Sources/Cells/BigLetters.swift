/// Letters for the back row: four rows of quadrant blocks, or of `#` where there is only ASCII.
///
/// They draw A to Z (small letters as capitals, accents left out), 0 to 9, the blank and
/// `. , - ' & ! ? /`; anything else is a blank, and `canDraw` says so beforehand. Most letters are
/// three columns wide; between two of them is one blank.
public enum BigLetters {
  /// The rows of a letter.
  public static let height = 4

  /// Whether every character of a text has a big form.
  public static func canDraw(_ text: String) -> Bool {
    GlyphReader(text).allSatisfy { shapes[Int(capital($0))] != nil }
  }

  /// The columns that a text takes, in either alphabet.
  public static func columns(of text: String) -> Int {
    columns(of: GlyphReader(text).map { shape(of: $0) })
  }

  /// The columns that letters take side by side.
  static func columns(of shapes: [BigShape]) -> Int {
    max(0, shapes.reduce(-BigShape.gap) { $0 + $1.columns + BigShape.gap })
  }

  /// The letter for a character; a blank where none is.
  static func shape(of glyph: Glyph) -> BigShape { shapes[Int(capital(glyph))] ?? .blank }

  /// The ASCII character that is drawn for one; 0 where none is.
  private static func capital(_ glyph: Glyph) -> UInt8 {
    // Signs have a stand-in too, but an arrow is not a `>` for the back row.
    guard
      glyph.base.isASCII || glyph.base.properties.isAlphabetic || similar.contains(glyph.base)
    else { return 0 }
    let byte = glyph.base.asciiStandIn
    guard glyph.base.isASCII || byte != UInt8(ascii: "?") else { return 0 }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
  }

  private static let similar: [Unicode.Scalar] = ["’", "‘", "‐", "‑", "–", "—", "−", "\u{a0}"]
}
