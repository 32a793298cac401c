public import Workshop

extension SessionFile {
  /// Saves the session: returns when it is on the disk, whole, in place of what was saved before.
  ///
  /// A file that another program has changed since is never overwritten: then the session goes
  /// into a new file beside it, and the report says so.
  ///
  /// - Parameters:
  ///   - session: what is to be saved.
  ///   - moment: now; a file beside the other is named for it.
  ///   - token: a random number, for the name of the temporary file.
  /// - Returns: where it is now, and what there is to be said about it.
  /// - Throws: `notFaithful` where nothing was written, and `writeFailed` where the disk refused:
  ///   then the file holds the old contents or the new, and nothing in between.
  public mutating func save(
    _ session: Session, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> SaveReport {
    let bytes = try Self.faithful(session, path: shownPath)
    var notices: [SaveReport.Notice] = []
    do throws(FileSystemError) {
      switch try standing() {
      case .ours(let old):
        try put(bytes, over: old, token: token)
        if old.links > 1 { notices = [.otherNames(path: shownPath)] }
      case .absent:
        do {
          try put(bytes, over: nil, token: token)
        } catch let error where error.isTaken {
          notices = [try moveAside(bytes, at: moment, token: token)]
        }
      case .foreign: notices = [try moveAside(bytes, at: moment, token: token)]
      }
    } catch {
      throw .writeFailed(path: shownPath, reason: error.reason)
    }
    onDisk = session
    return SaveReport(path: path, notices: notices)
  }

  /// The document's bytes, which were read back and found to be the same session.
  static func faithful(_ session: Session, path: String) throws(ShelfFailure) -> [UInt8] {
    let bytes = Array(session.page().utf8)
    guard bytes.count <= Shelf.largest, let back = try? Session(reading: bytes), back == session
    else { throw .notFaithful(path: path) }
    return bytes
  }

  /// Writes the bytes under the name that is held.
  mutating func put(
    _ bytes: [UInt8], over old: FileStatus?, token: UInt32
  ) throws(FileSystemError) {
    attempted = bytes
    try claim.put(bytes, over: old, pid: holder.pid, token: token)
    contents = bytes
    attempted = nil
  }
}
