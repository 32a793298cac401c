/// A file with a session in it, held so that nobody else writes it, and what we last left there.
struct Document: ~Copyable {
  var claim: Claim
  /// What we last read from the file or wrote to it; nil before the first save.
  private(set) var contents: [UInt8]?
  /// What a save tried to write that failed: it may be in the file for all that.
  private var attempted: [UInt8]?

  init(claim: consuming Claim, contents: [UInt8]? = nil) {
    self.claim = claim
    self.contents = contents
  }

  /// Whose the file is that now stands at the name.
  enum Standing {
    /// What we left there.
    case ours(FileStatus)
    /// Nothing stands there.
    case absent
    /// Something that we did not write.
    case foreign
    /// Something that we may not look at.
    case hidden(FileSystemError)
  }

  /// Compares what stands at the name with what we left there.
  ///
  /// The bytes are compared: times are too coarse to show every change, and they change where the
  /// contents do not.
  func standing() throws(FileSystemError) -> Standing {
    let known = [contents, attempted].compactMap(\.self)
    let status: FileStatus
    do {
      status = try self.status()
    } catch let error where error.isMissing {
      return .absent
    }
    guard status.kind == .file, known.contains(where: { $0.count == status.size }) else {
      return .foreign
    }
    do {
      let found = try claim.files.contents(
        of: claim.name, in: claim.folder, limit: Shelf.largest)
      return known.contains { $0 == found } ? .ours(status) : .foreign
    } catch let error where error.isDenied {
      return .hidden(error)
    }
  }

  var path: String { claim.path }

  /// What stands at the name.
  func status() throws(FileSystemError) -> FileStatus {
    try claim.files.status(of: claim.name, in: claim.folder, followsLinks: false)
  }

  /// Everything in the file, whoever wrote it.
  func read() throws(FileSystemError) -> [UInt8] {
    let bytes = try claim.files.contents(of: claim.name, in: claim.folder, limit: Shelf.largest)
    guard let bytes else { throw .tooLarge }
    return bytes
  }

  /// Writes the bytes under the name that is held, over the file that was looked at before.
  mutating func put(
    _ bytes: [UInt8], over old: FileStatus?, pid: Int, token: UInt32
  ) throws(FileSystemError) -> FileStatus {
    attempted = bytes
    let status = try claim.put(bytes, over: old, pid: pid, token: token)
    accept(bytes)
    return status
  }

  /// What stands there is somebody else's.
  mutating func disown() { (contents, attempted) = (nil, nil) }

  /// Takes these bytes for what belongs there.
  mutating func accept(_ bytes: [UInt8]) {
    contents = bytes
    attempted = nil
  }
}
