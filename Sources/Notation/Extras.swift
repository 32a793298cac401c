/// The members of an object that this version does not know, kept as they were.
///
/// A `Codable` struct declares `var extras = Extras()` last and synthesised coding does the rest:
/// `NodeDecoder` fills it with every member for which the struct has no coding key, and
/// `NodeEncoder` writes those after the known ones. Other coders leave it empty.
public struct Extras: Codable, Equatable, Sendable {
  /// The unknown members in the order in which they stood.
  public var members: [Node.Member] = []

  /// No unknown members.
  public init() {}

  /// No unknown members: only `NodeDecoder` can tell what is unknown.
  public init(from decoder: any Decoder) throws {}

  /// Writes nothing: only `NodeEncoder` can add members to the object around.
  public func encode(to encoder: any Encoder) throws {}
}
