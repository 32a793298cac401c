public import Notation

extension Theme {
  /// The most bytes a theme file may have.
  public static let largestFile = 65_536

  /// Reads a theme from JSON5: `{ name, dark, palette: { sheet: '#000000' }, roles: { ink: 'text on
  /// sheet, bold' } }`.
  ///
  /// A colour that a face leaves out is that of the role it falls back on. Throws the first
  /// mistake with its line and column: an unknown member, role, colour or attribute, a colour that
  /// is not `#rrggbb`, a member that is missing, more than 64 KiB.
  public init(reading bytes: [UInt8]) throws(Mistake) {
    guard bytes.count <= Self.largestFile else {
      throw Mistake(sentence: "a theme has at most 64 KiB", line: 1, column: 1)
    }
    self = try ThemeReader(bytes).theme()
  }
}
