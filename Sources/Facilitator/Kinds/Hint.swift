/// One key and its word in the last row.
package struct Hint: Equatable, Sendable {
  /// The key as it is printed: `↑↓`, `Enter`.
  package var key: String
  /// What it does here, in a word or two; may be empty.
  package var word: String
  /// The command whose refusal greys it.
  package var command: Command?

  /// A hint.
  package init(_ key: String, _ word: String, _ command: Command? = nil) {
    self.key = key
    self.word = word
    self.command = command
  }

  /// Up and down.
  static func rows(_ word: String) -> Hint { Hint("↑↓", word, .down) }
  /// Left and right.
  static func across(_ word: String) -> Hint { Hint("←→", word, .right) }
  static func typing(_ word: String = "") -> Hint { Hint("type", word) }
  static func enter(_ word: String) -> Hint { Hint("Enter", word, .enter) }
  static func space(_ word: String) -> Hint { Hint("Space", word, .mark) }
  static func tab(_ word: String) -> Hint { Hint("Tab", word, .next) }
  /// Esc where nothing is open.
  static let menu = Hint("Esc", "menu", .back)
  /// Esc in what was opened.
  static let back = Hint("Esc", "back", .back)
}
