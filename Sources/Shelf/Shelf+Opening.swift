public import Workshop

extension Shelf {
  /// Opens a session to go on with it; nobody else can while the file is held.
  ///
  /// A symbolic link is followed, and saves write to what it leads to. What an interrupted save
  /// has left behind is removed. What the log knows and the document does not is recovered; what
  /// was found stands in `SessionFile.findings`.
  ///
  /// - Parameters:
  ///   - path: the document's.
  ///   - moment: now, which others are told while we hold the file.
  ///   - token: a random number, for the names of temporary files.
  ///   - newID: an id for the case that this is a copy of a session that another file holds.
  /// - Returns: the file, held, and what it was found to be.
  /// - Throws: what `read` throws, `openElsewhere`, and `cannotCreate` where the folder takes no lock.
  public func open(
    _ path: String, at moment: Moment, token: UInt32, newID: String
  ) throws(ShelfFailure) -> SessionFile {
    // 1. The real path, a descriptor of its folder, the lock.
    let (folder, name) = try locate(path).folderAndName
    let shown = home.abbreviated(path)
    guard name.utf8.count <= FileName.longest else {
      throw .unreadable(path: shown, reason: "its name is too long")
    }
    let holder = Holder(pid: holder.pid, host: holder.host, since: moment.timestamp)
    var document = Document(claim: try claim(name, in: folder, holder: holder, shown: shown))
    // 2. The document, scanned strictly before it is decoded.
    var found = try look(at: &document, shown: shown)
    files.removeTemporaries(of: name, in: document.claim.folder)
    let isAmongOurs = folder == (try? files.realPath(of: home.sessions))
    if isAmongOurs { Claim.removeLeftovers(in: folder, holder: holder, files: files) }
    // 3. The archive, unless another file holds the session already.
    var trove = trove(
      for: &found, in: &document, pid: holder.pid, token: token, newID: newID)
    guard !trove.isElsewhere else { throw .openElsewhere(path: shown, holder: nil) }
    // 4. The recovery.
    let mark = found.session?.agenda.aheadOf ?? ""
    let recovery = Recovery(
      document: found.session, stamp: found.stamp, log: trove.contents.records,
      isMarked: trove.contents.count(until: mark) != nil)
    guard let recovery else { throw found.failure(shown) }
    trove.cut(after: recovery.goodRecords, sureUntil: mark)
    let isNamedByUs =
      path.folderAndName.name == name && isAmongOurs
      && FileName.isSession(name, of: (found.session ?? recovery.ours).title)
    var file = SessionFile(
      home: home, holder: holder, document: document, archive: trove.archive.take(),
      logFault: trove.fault, unreached: trove.unreached(by: recovery, sureUntil: mark),
      onDisk: found.session ?? recovery.ours,
      findings: Findings(history: recovery.history), followsTitle: isNamedByUs)
    try file.settle(recovery, found, trove, at: moment, token: token)
    return file
  }

  /// What a document was found to be.
  struct Reading {
    /// The session in it; nil where it is damaged.
    var session: Session?
    var stamp: Stamp
    var fault: DocumentFault?

    func failure(_ path: String) -> ShelfFailure {
      fault.map { .damaged(path: path, fault: $0) } ?? .notFound(path: path)
    }
  }

  private func look(
    at document: inout Document, shown: String
  ) throws(ShelfFailure) -> Reading {
    let status: FileStatus
    let bytes: [UInt8]
    do {
      status = try document.status()
      bytes = try document.read()
    } catch {
      if error.isMissing { throw .notFound(path: shown) }
      if error == .tooLarge { throw .tooLarge(path: shown) }
      throw .unreadable(path: shown, reason: error.reason)
    }
    document.accept(bytes)
    do {
      return Reading(session: try Session(reading: bytes), stamp: Stamp(status))
    } catch {
      guard error.kind == .damaged else { throw .damaged(path: shown, fault: error) }
      return Reading(stamp: Stamp(status), fault: error)
    }
  }
}
