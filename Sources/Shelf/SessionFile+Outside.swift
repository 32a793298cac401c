public import Workshop

extension SessionFile {
  /// Whether another program has changed or removed the file since we last read or saved it.
  ///
  /// Throws `unreadable` where the disk does not tell.
  public func isChangedOutside() throws(ShelfFailure) -> Bool {
    do {
      if case .ours = try document.standing() { return false }
      return true
    } catch {
      throw .unreadable(path: shownPath, reason: error.reason)
    }
  }

  /// Saves ours beside theirs, in the file that it is in already or in a new one.
  mutating func saveAside(
    _ bytes: [UInt8], at moment: Moment, token: UInt32
  ) throws(FileSystemError) -> SaveReport {
    try putAside(bytes, at: moment, token: token)
    let ours = home.abbreviated(aside?.path ?? path)
    return SaveReport(
      path: path, notices: [.changedOutside(original: shownPath, ours: ours)],
      outside: OutsideChange(
        path: shownPath, theirs: (try? readTheirs())?.session, aside: ours))
  }

  /// Does what somebody has chosen about a change from outside.
  ///
  /// What was not chosen lies beside the document; nothing is overwritten that is nowhere else.
  ///
  /// - Parameters:
  ///   - choice: which of both is to be the session.
  ///   - mine: the session as we have it.
  ///   - moment: now; the file beside is named for it.
  ///   - token: a random number, for the names of temporary files.
  ///   - newID: an id for ours where both go on.
  /// - Returns: what the room has to do.
  /// - Throws: `writeFailed` where the disk refuses: then nobody has chosen yet. `notFaithful`.
  public mutating func resolve(
    _ choice: OutsideChange.Choice, mine: Session, at moment: Moment, token: UInt32, newID: String
  ) throws(ShelfFailure) -> OutsideChange.Outcome {
    let bytes = try Self.faithful(mine, path: shownPath)
    do throws(FileSystemError) {
      switch choice {
      case .mine:
        try keepMine(mine, bytes, at: moment, token: token)
        return .kept
      case .theirs:
        let theirs = try readTheirs()
        try putAside(bytes, at: moment, token: token)
        document.accept(theirs.bytes)
        onDisk = theirs.session
        aside = nil
        return .adopt(theirs.session)
      case .both:
        try putAside(bytes, at: moment, token: token)
        try goOnAside(as: newID, after: mine.revision, at: moment)
        return .identify(newID)
      }
    } catch {
      throw .writeFailed(path: shownPath, reason: error.reason)
    }
  }

  /// Theirs goes into the file beside the document, and then ours into the document.
  private mutating func keepMine(
    _ mine: Session, _ bytes: [UInt8], at moment: Moment, token: UInt32
  ) throws(FileSystemError) {
    var old: FileStatus?
    if case .absent = try document.standing() {
    } else {
      try putAside(document.read(), at: moment, token: token)
      old = try document.status()
    }
    let status = try document.put(bytes, over: old, pid: holder.pid, token: token)
    aside = nil
    onDisk = mine
    waiting = []
    write([LogRecord(.saved(revision: mine.revision, Stamp(status)), time: moment.timestamp)])
  }

  /// The file beside the document becomes ours, with an archive that begins as ours did.
  ///
  /// Theirs keeps the archive that there was, and is told that ours has gone.
  private mutating func goOnAside(
    as id: String, after revision: Int, at moment: Moment
  ) throws(FileSystemError) {
    let new = try archive?.copied(as: id, in: home.archives)
    if var theirs = (try? readTheirs())?.session {
      theirs.revision = min(max(theirs.revision, revision), .max - 1) + 1
      let records: [LogRecord.Content] = [
        .base(theirs, path: path), .saved(revision: theirs.revision, Stamp(try document.status())),
      ]
      write(records.map { LogRecord($0, time: moment.timestamp) })
    }
    guard let ours = aside.take() else { throw .taken }
    document = ours
    archive = new
    unreached = nil
    followsTitle = false
  }

  /// Writes beside the document: over what we put there, and over nothing else.
  private mutating func putAside(
    _ bytes: [UInt8], at moment: Moment, token: UInt32
  ) throws(FileSystemError) {
    for number in 1..<100 {
      if aside == nil {
        let name = FileName.conflict(
          of: document.claim.name, timestamp: moment.timestamp, number: number)
        let claim = try Claim.takeNew(
          name, in: document.claim.folderPath, holder: holder, files: document.claim.files)
        guard let claim else { continue }
        aside = Document(claim: claim)
      }
      do {
        switch try aside?.standing() {
        case .ours(let old)?:
          _ = try aside?.put(bytes, over: old, pid: holder.pid, token: token)
          return
        case .absent?:
          _ = try aside?.put(bytes, over: nil, pid: holder.pid, token: token)
          return
        case .foreign?, .hidden?, nil: aside = nil
        }
      } catch let error where error.isTaken {
        aside = nil
      }
    }
    throw .taken
  }

  private func readTheirs() throws(FileSystemError) -> (session: Session, bytes: [UInt8]) {
    let bytes = try document.read()
    guard let session = try? Session(reading: bytes) else { throw .noSession }
    return (session, bytes)
  }
}
