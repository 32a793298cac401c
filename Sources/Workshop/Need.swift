public import Notation

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

  /// Whether the room was asked about its words, and they stay.
  public internal(set) var stays = false

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
