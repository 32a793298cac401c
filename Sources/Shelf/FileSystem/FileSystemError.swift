private import Glibc

/// An operation that the disk refused.
public struct FileSystemError: Error, Equatable, Sendable {
  /// The operations of `FileSystem`.
  public enum Operation: String, CaseIterable, Sendable {
    /// Opening, closing, reading and writing.
    case open, close, read, write
    /// Setting space aside, and cutting.
    case allocate, truncate
    /// Making sure.
    case synchronize, synchronizeData
    /// Locking, modes and looking.
    case lock, setMode, status
    /// Names.
    case rename, remove, removeFolder, makeFolder, names, realPath
  }

  /// The number that the system gives the reason, an `errno`.
  public var code: Int32
  /// What was refused.
  public var operation: Operation

  /// A refusal.
  public init(_ code: Int32, _ operation: Operation) {
    self.code = code
    self.operation = operation
  }

  /// The reason in words that fit after "because ".
  public var reason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "you may not do that here"
    case EEXIST: "that name is taken"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "that is a folder"
    case ELOOP: "a symbolic link stands there"
    case ENAMETOOLONG: "the name is too long"
    case ENOSPC: "the disk is full"
    case EILSEQ: "it holds no session"
    case EFBIG: "it is too large"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk can only be read"
    case EIO: "the disk reports an error"
    case ESTALE: "the network disk has lost the file"
    case EMFILE, ENFILE: "too many files are open"
    case ENOLCK, EOPNOTSUPP: "the disk does not support it"
    default: String(cString: strerror(code))
    }
  }
}

extension FileSystemError {
  /// A disk that takes nothing and says nothing.
  static let noProgress = FileSystemError(EIO, .write)
  /// A disk that takes a part of a line only has no room for the rest.
  static let shortWrite = FileSystemError(ENOSPC, .write)
  /// Something else where a folder should be.
  static let noFolder = FileSystemError(ENOTDIR, .makeFolder)
  /// Something else where a file should be.
  static let noRegularFile = FileSystemError(EISDIR, .open)
  /// A file that holds no session.
  static let noSession = FileSystemError(EILSEQ, .read)
  /// More than is ever read.
  static let tooLarge = FileSystemError(EFBIG, .read)
  /// Every name that was tried is taken.
  static let taken = FileSystemError(EEXIST, .open)

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isTaken: Bool { code == EEXIST || code == ENOTEMPTY }
  var isInterruption: Bool { code == EINTR }
  /// True where the disk cannot do such a thing at all, as opposed to failing at it.
  var isUnsupported: Bool { code == EOPNOTSUPP || code == EINVAL || code == ENOSYS }
  var isFull: Bool { code == ENOSPC || code == EDQUOT }
  var isDenied: Bool { code == EACCES || code == EPERM }
}
