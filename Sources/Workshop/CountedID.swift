/// A number that names one thing within a session.
///
/// Numbers are counted from 1 across everything in the session and never random, so that the same
/// edits always give the same document.
public protocol CountedID: RawRepresentable<Int>, Codable, Hashable, Comparable, Sendable {
  /// The id with this number.
  init(rawValue: Int)
}

extension CountedID {
  /// Earlier ids come first.
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
