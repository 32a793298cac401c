public import Notation

/// A part of the journey, as the customer would call it.
public struct Stage: Codable, Equatable, Identifiable, Sendable {
  /// A stage's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The stage's number.
  public internal(set) var id: ID

  /// The stage's name; never empty.
  public internal(set) var name: String

  /// What the customer needs in this stage, in the order in which it was said.
  public internal(set) var needs: [Need] = []

  /// What happens in this stage, in the order of the journey.
  public internal(set) var touchpoints: [Touchpoint] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// Something that the customer needs in a stage.
public struct Need: Codable, Equatable, Identifiable, Sendable {
  /// A need's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The need's number.
  public internal(set) var id: ID

  /// The need in the room's words; never empty.
  public internal(set) var text: String

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
