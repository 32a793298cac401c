/// One line of text being edited, with a caret between its characters.
///
/// Characters are what a reader calls one: a base with its marks, a whole emoji. The text never holds a
/// control character, a line break or a tab that was typed or pasted, at most 1,000 characters and at most
/// 4,000 Unicode scalars; what is too much is left out.
public struct Field: Equatable, Sendable {
  /// The most characters a field takes.
  public static let limit = 1000
  /// The most Unicode scalars: marks upon marks would fill memory without adding a character.
  static let scalarLimit = 4 * limit

  /// The text as typed, never changed for display.
  public internal(set) var text: String
  /// How many characters the text has.
  public internal(set) var count: Int
  /// How many characters stand before the caret: 0 to `count`.
  public internal(set) var caret: Int

  /// A field with this text and the caret behind it; text beyond the limit is left out.
  public init(_ text: String = "") {
    self.text = ""
    count = 0
    caret = 0
    self.text = String(text.prefix(room(for: text)))
    count = self.text.count
    caret = count
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { text.isEmpty }
  /// Whether nothing more can be typed.
  public var isFull: Bool {
    count >= Self.limit || text.unicodeScalars.count >= Self.scalarLimit
  }

  /// Empties the field.
  public mutating func clear() { self = Field() }

  /// Does what the key means in a line of text; false, with nothing changed, when it means nothing here.
  ///
  /// An editing key is used up even where it changes nothing, as Backspace at the beginning does.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(from: caret - 1, to: caret)
    case .delete: delete(from: caret, to: caret + 1)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = count
    case .wordLeft: caret = wordStart
    case .wordRight: caret = wordEnd
    case .control("u"): delete(from: 0, to: caret)
    case .control("k"): delete(from: caret, to: count)
    case .control("w"): delete(from: wordStart, to: caret)
    default: return false
    }
    return true
  }
}
