public import Cells

/// The key grammar as a printed card: which key means what, on which kind of screen.
///
/// The rows' words are what `?`, the README and `touchline keys` print; the keys are what the program
/// obeys. They stand side by side so that neither can change alone.
public struct Keymap: Sendable {
  /// One row a key, as it is printed.
  public let rows: [Row]
  /// The commands that a key gives on every screen.
  public let everywhere: [Everywhere]

  /// One row of the card.
  public struct Row: Sendable {
    /// The key as it is printed.
    public let label: String
    /// What it does on each kind of screen; a kind that is not named: nothing.
    public let words: KeyValuePairs<Kind, String>
    let keys: KeyValuePairs<Key, Command>

    /// What it does on one kind of screen; nil: nothing.
    public func words(on kind: Kind) -> String? { words.first { $0.key == kind }?.value }
  }

  /// One key that means the same on every screen.
  public struct Everywhere: Sendable {
    /// The key as it is printed.
    public let label: String
    /// What it does.
    public let words: String
    let key: Key
    let command: Command
    /// Whether it is text where something is typed already.
    let yieldsToText: Bool
  }

  /// What the screen with the keys is like just now.
  public struct Reach: Sendable {
    /// The kind of the screen.
    public let kind: Kind
    /// Whether letters write.
    public let writes: Bool
    /// Whether nothing is typed yet.
    public let isEmpty: Bool
    /// Whether the screen has an entry line.
    public let onLine: Bool
  }

  /// What a key means.
  public enum Meaning: Equatable, Sendable {
    case command(Command)
    case character(Character)
    /// It moves the cursor in what is typed, or deletes there.
    case editing
    case nothing
  }

  /// What `key` means on a screen like `reach`.
  public func meaning(of key: Key, in reach: Reach) -> Meaning {
    if let found = everywhere.first(where: { $0.key == key }) {
      if !found.yieldsToText || reach.isEmpty { return .command(found.command) }
    }
    if reach.writes {
      if case .character(" ") = key, reach.isEmpty, reach.kind != .card { return .command(.mark) }
      if case .character(let character) = key { return .character(character) }
      if edits(key, in: reach) { return .editing }
    } else if case .character(let character) = key, character != " " {
      if character == "u", reach.kind == .wait || reach.kind == .show { return .command(.undo) }
      return .character(character)
    }
    for row in rows {
      if let found = row.keys.first(where: { $0.key == key }) { return .command(found.value) }
    }
    return .nothing
  }

  /// In a line of text the arrows across are the cursor; on an empty entry line they are not.
  private func edits(_ key: Key, in reach: Reach) -> Bool {
    switch key {
    case .left, .right: reach.kind != .choose && (!reach.isEmpty || !reach.onLine)
    case .backspace: !reach.isEmpty || !reach.onLine
    case .delete, .home, .end, .wordLeft, .wordRight: true
    case .control("a"), .control("e"), .control("k"), .control("u"), .control("w"): true
    default: false
    }
  }
}
