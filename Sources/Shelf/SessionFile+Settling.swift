import Workshop

extension SessionFile {
  /// Puts down what the recovery has found, and what the room should know of it.
  ///
  /// Throws `damaged` where a damaged document could not be kept in a file of its own.
  mutating func settle(
    _ recovery: Recovery, _ found: Shelf.Reading, _ trove: borrowing Trove, at moment: Moment,
    token: UInt32
  ) throws(ShelfFailure) {
    findings.recovered = recovery.recovered
    if let original = trove.original { note(.copy(of: home.abbreviated(original))) }
    if let reason = trove.fault { note(.withoutLog(reason: reason)) }
    var stamp: Stamp? = found.stamp
    if found.session == nil {
      stamp = try repair(recovery.ours, found, at: moment, token: token)
    }
    var records: [LogRecord.Content] = []
    switch recovery.verdict {
    case .begun: records = [.base(recovery.history.present, path: path)]
    case .ours: if trove.contents.path != path { records = [.path(path)] }
    case .ahead: records = [.base(recovery.history.present, path: path)]
    case .adopted where recovery.history.present.revision == recovery.head:
      // The same contents as ours: nothing came in, and a base has to be a revision of its own.
      if trove.contents.path != path { records = [.path(path)] }
    case .adopted:
      // Should there be no room for the version: the log has every state of ours.
      try? archive?.keepVersion(Array(recovery.ours.page().utf8), revision: recovery.ours.revision)
      records = [.base(recovery.history.present, path: path)]
      note(.changedOutside)
    case .disputed:
      if trove.contents.path != path { records = [.path(path)] }
      stamp = nil
      dispute(recovery.ours, theirs: found.session, at: moment, token: token)
    }
    if let stamp {
      let last = trove.contents.records.lastSaved
      if last?.revision != recovery.anchor || last?.stamp != stamp {
        records.append(.saved(revision: recovery.anchor, stamp))
      }
    }
    takeBack(fromRefuges: &records)
    findings.history.seal()
    _ = findings.history.takeUnlogged()
    if !records.isEmpty { write(records.map { LogRecord($0, time: moment.timestamp) }) }
  }

  private mutating func note(_ finding: Finding) { findings.others.append(finding) }

  /// Keeps the damaged document in a file beside it, and puts ours in its place.
  private mutating func repair(
    _ ours: Session, _ found: Shelf.Reading, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> Stamp {
    let bytes = try Self.faithful(ours, path: shownPath)
    do throws(FileSystemError) {
      let kept = try keepDamaged(at: moment, token: token)
      let status = try document.put(
        bytes, over: document.status(), pid: holder.pid, token: token)
      note(.repaired(damaged: home.abbreviated(kept)))
      return Stamp(status)
    } catch {
      throw found.failure(shownPath)
    }
  }

  private func keepDamaged(at moment: Moment, token: UInt32) throws(FileSystemError) -> String {
    for number in 1..<100 {
      let name = FileName.damaged(
        of: document.claim.name, timestamp: moment.timestamp, number: number)
      let free = try Claim.takeNew(
        name, in: document.claim.folderPath, holder: holder, files: document.claim.files)
      guard let free else { continue }
      _ = try free.put(document.contents ?? [], over: nil, pid: holder.pid, token: token)
      return free.path
    }
    throw .taken
  }

  /// Puts ours beside theirs until somebody has chosen.
  private mutating func dispute(
    _ ours: Session, theirs: Session?, at moment: Moment, token: UInt32
  ) {
    document.disown()
    let bytes = Array(ours.page().utf8)
    let report = try? saveAside(bytes, at: moment, token: token)
    findings.outside =
      report?.outside ?? OutsideChange(path: shownPath, theirs: theirs, aside: nil)
  }

  /// Goes on with what was kept while neither log nor document took it.
  private mutating func takeBack(fromRefuges records: inout [LogRecord.Content]) {
    let files = document.claim.files
    let present = findings.history.present
    for refuge in home.refuges(of: present.id) {
      let bytes = try? files.contents(of: refuge, in: .workingFolder, limit: Shelf.largest)
      guard let bytes = bytes ?? nil, let session = try? Session(reading: bytes),
        session.id == present.id, session.revision > findings.history.present.revision
      else { continue }
      findings.history.adopt(session)
      records.append(.base(findings.history.present, path: path))
      note(.refuge(home.abbreviated(refuge)))
      self.refuge = (home.abbreviated(refuge), session.revision)
    }
  }
}
