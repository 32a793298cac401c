/// A word of the field with a plain meaning, offered for a team's own glossary (M24, M25).
public struct Definition: Equatable, Sendable {
  /// The word.
  public var word: String
  /// What it means until the team says otherwise, in a sentence.
  public var meaning: Wording

  /// A word with its meaning.
  public init(word: String, meaning: Wording) {
    self.word = word
    self.meaning = meaning
  }
}
