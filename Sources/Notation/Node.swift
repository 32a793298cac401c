/// A value as it was written: members in their order, numbers as their text.
///
/// Nodes that come from `Reader` are at most 64 deep, so whatever walks one may recurse.
public enum Node: Equatable, Sendable {
  /// Nothing, written `null`.
  case null
  /// True or false.
  case bool(Bool)
  /// A number in the digits of JSON, whatever their size: nothing is rounded on the way.
  case number(String)
  /// A text.
  case string(String)
  /// A list of values.
  case array([Node])
  /// Named values in the order in which they stand, no name twice.
  case object([Member])

  /// One named value of an object.
  public struct Member: Equatable, Sendable {
    /// The name before the colon.
    public var name: String
    /// The value after it.
    public var value: Node

    /// A value under its name.
    public init(_ name: String, _ value: Node) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the member called `name`; nil when there is none, or this is no object.
  public subscript(name: String) -> Node? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
