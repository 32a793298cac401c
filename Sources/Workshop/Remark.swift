public import Notation

/// A sentence that was said about the persona: a true story, or somebody whom they do not describe.
public struct Remark: Codable, Equatable, Identifiable, Sendable {
  /// A remark's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The remark's number.
  public internal(set) var id: ID

  /// The remark in the room's words; never empty.
  public internal(set) var text: String

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// What the remarks on a persona are about.
public enum RemarkKind: String, FixedWord {
  /// What really happened to somebody like them (M32).
  case stories

  /// Whom they do not describe (M33).
  case exceptions
}
