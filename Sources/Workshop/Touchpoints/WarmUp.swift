public import Notation

/// How somebody felt in a situation of their own, such as a missed plane (M112): it helps to name what a
/// customer feels.
public struct WarmUp: Codable, Equatable, Identifiable, Sendable {
  /// A warm-up's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The warm-up's number.
  public internal(set) var id: ID

  /// The feeling in a word; never empty.
  public internal(set) var text: String

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
