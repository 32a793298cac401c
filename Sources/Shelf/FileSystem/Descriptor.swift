private import Glibc

/// The number of an open file or folder.
public struct Descriptor: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: Int32

  /// The descriptor with this number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The folder that the program was started in.
  public static let workingFolder = Descriptor(rawValue: AT_FDCWD)
}

/// What a file is opened for.
public enum Opening: Equatable, Sendable {
  /// To read what is there; neither waits for a pipe nor follows a symbolic link.
  case reading
  /// To write a file that must not be there yet; only its owner may read it.
  case creating
  /// To read and write a file of the program's own, made for its owner where it is missing; never
  /// follows a symbolic link.
  case keeping
  /// To use a folder.
  case folder
}
