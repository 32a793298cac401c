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
    GlyphReader(text).allSatisfy { shapes[capital($0)] != nil }
  }

  /// The columns that a text takes, in either alphabet.
  public static func columns(of text: String) -> Int {
    let letters = shapes(of: text)
    return letters.reduce(max(0, letters.count - 1)) { $0 + $1.columns }
  }

  /// The text in four rows of equal length.
  public static func rows(of text: String, in alphabet: Alphabet = .unicode) -> [String] {
    joined(shapes(of: text).map { $0.rows(in: alphabet) }, gap: " ", height: height)
  }

  /// Letters side by side.
  static func joined(_ letters: [[String]], gap: String, height: Int) -> [String] {
    (0..<height).map { row in letters.map { $0[row] }.joined(separator: gap) }
  }

  private static func shapes(of text: String) -> [BigShape] {
    GlyphReader(text).map { shapes[capital($0)] ?? .blank }
  }

  /// The ASCII character that is drawn for one; 0 where none is.
  private static func capital(_ glyph: Glyph) -> UInt8 {
    let isLetter = glyph.base.properties.isAlphabetic
    // Signs have a stand-in too, but an arrow is not a `>` for the back row.
    guard glyph.base.isASCII || isLetter || similar.contains(glyph.base) else { return 0 }
    let byte = glyph.base.asciiStandIn
    guard glyph.base.isASCII || byte != UInt8(ascii: "?") else { return 0 }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
  }

  private static let similar: [Unicode.Scalar] = ["’", "‘", "‐", "‑", "–", "—", "−", "\u{a0}"]
}
