/// One place of a sheet: a character that fits it, and what it is.
public struct Cell: Equatable, Sendable {
  /// One spacing character with at most four marks, or the NUL of `continuation`.
  public var glyph: Character
  /// What the character is part of.
  public var role: Role

  /// A cell; what a canvas shows is clean.
  public init(glyph: Character, role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// An empty place.
  public static let blank = Cell(glyph: " ", role: .ink)
  /// The right half of a wide character, which stands whole in the cell before.
  public static let continuation = Cell(glyph: "\u{0}", role: .ink)

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { glyph == "\u{0}" }
}
