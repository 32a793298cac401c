/// What a name or a descriptor stands for.
public struct FileStatus: Equatable, Sendable {
  /// The kinds of things that have names on a disk, as far as they matter here.
  public enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A pipe, a device or a socket.
    case other
  }

  /// Its kind.
  public var kind: Kind
  /// Its length in bytes.
  public var size: Int
  /// Who may read, write and run it: nine bits.
  public var mode: UInt32
  /// The group it belongs to.
  public var group: UInt32
  /// How many names it has.
  public var links: Int
  /// The disk that it is on.
  public var device: UInt64
  /// Its number on that disk.
  public var inode: UInt64
  /// When it was last written, in nanoseconds since 1 January 1970, UTC.
  public var modified: Int

  /// True when both are one and the same file.
  public func isSame(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  /// A status with all it says.
  public init(
    kind: Kind, size: Int, mode: UInt32, group: UInt32 = 0, links: Int = 1, device: UInt64 = 0,
    inode: UInt64 = 0, modified: Int = 0
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.group = group
    self.links = links
    self.device = device
    self.inode = inode
    self.modified = modified
  }
}
