public import Notation

/// Two words about which the room was asked whether they are the same.
///
/// A pair has no order: the word that was read out first stands first.
public struct WordPair: Codable, Equatable, Sendable {
  /// The word with the lower number.
  public internal(set) var one: Word.ID

  /// The word with the higher number.
  public internal(set) var other: Word.ID

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// The pair of two words, in whichever order they are named.
  public init(_ one: Word.ID, _ other: Word.ID) {
    self.one = min(one, other)
    self.other = max(one, other)
  }

  /// Whether it is about the same two words.
  public func isSame(as pair: WordPair) -> Bool { one == pair.one && other == pair.other }
}
