public import Notation

/// A word or short phrase that the customer might be left with.
public struct Word: Codable, Equatable, Identifiable, Sendable {
  /// A word's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// Where a word came from.
  public enum Source: String, FixedWord {
    case team, starter
  }

  /// The word's number.
  public internal(set) var id: ID

  /// The word as it was read out; never empty, and no other word reads the same.
  public internal(set) var text: String

  /// Whether the team wrote it, or took it from the starter words.
  public internal(set) var source: Source

  /// The word that says the same and is voted on for both; `nil` for a word that stands by itself.
  ///
  /// That word stands by itself, so words are under one another one level deep.
  public internal(set) var under: ID?

  /// From where a leader alone looked when they found it.
  public internal(set) var lens: Lens?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String, source: Source, lens: Lens? = nil) {
    self.id = id
    self.text = text
    self.source = source
    self.lens = lens
  }
}
