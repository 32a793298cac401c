private import Embedded
private import Glibc

/// The file system of the machine.
public struct LocalFileSystem: FileSystem {
  /// The file system of the machine.
  public init() {}

  /// Opens with `openat`.
  public func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor {
    let flags =
      switch opening {
      case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
      case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      case .keeping: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
      case .folder: O_RDONLY | O_DIRECTORY
      }
    let number = openat(folder.rawValue, name, flags | O_CLOEXEC, 0o600)
    return Descriptor(rawValue: try checked(number, .open))
  }

  /// Closes with `close`.
  public func close(_ descriptor: Descriptor) throws(FileSystemError) {
    try checked(Glibc.close(descriptor.rawValue), .close)
  }

  /// Reads with `read`.
  public func read(
    _ descriptor: Descriptor, atMost count: Int
  ) throws(FileSystemError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, initialized in
      result = Glibc.read(descriptor.rawValue, buffer.baseAddress, buffer.count)
      initialized = max(result, 0)
    }
    try checked(result, .read)
    return bytes
  }

  /// Writes with `write`.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int {
    let result = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor.rawValue, buffer.baseAddress, buffer.count)
    }
    return try checked(result, .write)
  }

  /// Writes with `pwrite`.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int {
    let result = bytes.withUnsafeBytes { buffer in
      pwrite(descriptor.rawValue, buffer.baseAddress, buffer.count, offset)
    }
    return try checked(result, .write)
  }

  /// Allocates with `fallocate` where the size stays, else with `posix_fallocate`.
  public func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError) {
    if keepsSize {
      try checked(disk_reserve(descriptor.rawValue, count), .allocate)
      return
    }
    let code = posix_fallocate(descriptor.rawValue, 0, count)
    if code != 0 { throw FileSystemError(code, .allocate) }
  }

  /// Cuts with `ftruncate`.
  public func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError) {
    try checked(ftruncate(descriptor.rawValue, count), .truncate)
  }

  /// Synchronizes with `fsync`.
  public func synchronize(_ descriptor: Descriptor) throws(FileSystemError) {
    try checked(fsync(descriptor.rawValue), .synchronize)
  }

  /// Synchronizes with `fdatasync`.
  public func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError) {
    try checked(fdatasync(descriptor.rawValue), .synchronizeData)
  }

  /// Locks with `flock`.
  public func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool {
    let result = flock(descriptor.rawValue, LOCK_EX | LOCK_NB)
    if result != 0, errno == EWOULDBLOCK { return false }
    try checked(result, .lock)
    return true
  }

  /// Sets the mode with `fchmod`.
  public func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError) {
    try checked(fchmod(descriptor.rawValue, mode), .setMode)
  }
}

extension LocalFileSystem {
  /// Throws what `errno` says where a call returned less than zero.
  @discardableResult
  func checked<Number: SignedInteger>(
    _ result: Number, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Number {
    if result < 0 { throw FileSystemError(errno, operation) }
    return result
  }
}
