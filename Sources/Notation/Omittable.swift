/// A value that need not stand in a document: left out when empty, empty when left out.
///
/// Only plain members are left out. An optional member is left out when it is nil, and `false` or
/// an empty text in it is written, so that nothing comes back as nil which was not.
public protocol Omittable {
  /// The value that a missing member stands for.
  static var omitted: Self { get }
  /// True when leaving the member out loses nothing.
  var isOmitted: Bool { get }
}

extension Omittable where Self: Equatable {
  /// True for the very value that a missing member stands for.
  public var isOmitted: Bool { self == Self.omitted }
}

extension Array: Omittable {
  /// The empty list.
  public static var omitted: Self { [] }
  /// True for the empty list.
  public var isOmitted: Bool { isEmpty }
}

extension Bool: Omittable {
  /// False.
  public static var omitted: Self { false }
}

extension String: Omittable {
  /// The empty text.
  public static var omitted: Self { "" }
  /// True for the empty text.
  public var isOmitted: Bool { isEmpty }
}
