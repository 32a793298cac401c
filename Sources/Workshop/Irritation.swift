public import Notation

/// How much an irritation matters to the customer (M99).
public enum Severity: String, FixedWord {
  case small, annoying
  case dealBreaker = "a deal breaker"
}

/// Something about a moment that irritates the customer (M10, M99–M105).
public struct Irritation: Codable, Equatable, Identifiable, Sendable {
  /// An irritation's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The irritation's number.
  public internal(set) var id: ID

  /// What irritates, in the playbook's words or the room's own; never empty.
  public internal(set) var text: String

  /// How much it matters; `nil` is not said.
  public internal(set) var severity: Severity?

  /// Whether we could change it; `nil` was not asked.
  public internal(set) var changeable: Answer?

  /// Whether it lies in the surroundings: the cold, the noise, the light (M102).
  public internal(set) var surroundings = false

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
