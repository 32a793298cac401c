public import Workshop

extension SessionFile {
  /// Saves the session: returns when it is on the disk, whole, in place of what was saved before.
  ///
  /// A document that another program has changed since is never overwritten: then the session goes
  /// into a file beside it, until `resolve` is told what to do, and the report says so.
  ///
  /// - Parameters:
  ///   - session: what is to be saved.
  ///   - moment: now; a file beside the other is named for it.
  ///   - token: a random number, for the names of temporary files.
  /// - Returns: where it is now, and what there is to be said about it.
  /// - Throws: `notFaithful` where nothing was written, and `writeFailed` where the disk refused:
  ///   then the file holds the old contents or the new, and nothing in between.
  public mutating func save(
    _ session: Session, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> SaveReport {
    var session = session
    session.agenda.aheadOf = logFault == nil ? "" : mark
    let bytes = try Self.faithful(session, path: shownPath)
    do throws(FileSystemError) {
      let report = try save(session, bytes, at: moment, token: token)
      waiting = []
      leaveRefuge()
      return report
    } catch {
      takeRefuge(bytes, of: session, token: token)
      throw .writeFailed(path: shownPath, reason: error.reason)
    }
  }

  private mutating func save(
    _ session: Session, _ bytes: [UInt8], at moment: Moment, token: UInt32
  ) throws(FileSystemError) -> SaveReport {
    if aside != nil { return try saveAside(bytes, at: moment, token: token) }
    var notices: [SaveReport.Notice] = []
    let status: FileStatus
    switch try document.standing() {
    case .ours(let old):
      keepVersion(at: moment)
      status = try document.put(bytes, over: old, pid: holder.pid, token: token)
      if old.links > 1 { notices = [.otherNames(path: shownPath)] }
    case .absent:
      do {
        status = try document.put(bytes, over: nil, pid: holder.pid, token: token)
      } catch let error where error.isTaken {
        return try saveAside(bytes, at: moment, token: token)
      }
    case .hidden(let error) where !isHidden:
      // It may be over the next time.
      isHidden = true
      throw error
    case .foreign, .hidden: return try saveAside(bytes, at: moment, token: token)
    }
    isHidden = false
    onDisk = session
    let saved = LogRecord.Content.saved(revision: session.revision, Stamp(status))
    write([LogRecord(saved, time: moment.timestamp)])
    return SaveReport(path: path, notices: notices)
  }

  /// The document's bytes, which were read back and found to be the same session.
  static func faithful(_ session: Session, path: String) throws(ShelfFailure) -> [UInt8] {
    let bytes = Array(session.page().utf8)
    guard bytes.count <= Shelf.largest, let back = try? Session(reading: bytes), back == session
    else { throw .notFaithful(path: path) }
    return bytes
  }

  /// Keeps what is about to be replaced, at the first save and then every hour.
  ///
  /// It is a second net under the log; a disk that has no room for it is no reason not to save.
  private mutating func keepVersion(at moment: Moment) {
    if let versionKept, moment.uptime - versionKept < .seconds(3_600) { return }
    versionKept = moment.uptime
    guard let contents = document.contents else { return }
    try? archive?.keepVersion(contents, revision: onDisk.revision)
  }
}
