import Workshop

/// What the state folder has of a session that is being opened.
struct Trove: ~Copyable {
  /// The archive, locked; nil where it cannot be used.
  var archive: Archive?
  /// What its log says, even where it cannot be written to.
  var contents = LogContents(reading: [])
  /// Why the archive cannot be used.
  var fault: String?
  /// Whether it may be reached later on.
  var isReachable = false
  /// Whether another program has this very file open, although its lock was free.
  var isElsewhere = false
  /// The file that holds this very session, which makes of ours a copy.
  var original: String?

  /// Makes the log end after so many good records; without that there is no archive.
  mutating func cut(after count: Int, sureUntil mark: String) {
    do throws(FileSystemError) {
      try archive?.cut(after: count, sureUntil: mark)
    } catch {
      archive = nil
      fault = error.reason
      isReachable = true
    }
  }

  /// What the archive lacks as long as it cannot be reached.
  ///
  /// - Parameters:
  ///   - recovery: what the session was found to be.
  ///   - mark: the last line that the document knows to be on the disk; empty for none.
  /// - Returns: nil where there is an archive, or never will be.
  borrowing func unreached(by recovery: Recovery, sureUntil mark: String) -> Unreached? {
    guard isReachable else { return nil }
    let isKnown = contents.count(until: mark) != nil
    return Unreached(
      session: recovery.history.present,
      mark: isKnown ? mark : contents.mark(after: recovery.goodRecords))
  }
}

extension Shelf {
  /// The archive of the session that was found at a path.
  ///
  /// A copy gets an id of its own, in its document too, before anything else is written: nobody
  /// could tell two sessions of one id apart again. The archive of a damaged document is found by
  /// its path.
  func trove(
    for found: inout Reading, in document: inout Document, pid: Int, token: UInt32, newID: String
  ) -> Trove {
    guard let session = found.session else {
      guard let id = archiveID(ofDocumentAt: document.claim.path) else { return Trove() }
      return trove(of: id, for: document)
    }
    let trove = trove(of: session.id, for: document)
    guard let original = trove.original else { return trove }
    let copy = session.copied(as: newID, created: session.created)
    do throws(FileSystemError) {
      let status = try document.put(
        Array(copy.page().utf8), over: document.status(), pid: pid, token: token)
      found.session = copy
      found.stamp = Stamp(status)
    } catch {
      return Trove(fault: error.reason, original: original)
    }
    var new = self.trove(of: newID, for: document)
    new.original = original
    return new
  }

  private func trove(of id: String, for document: borrowing Document) -> Trove {
    var trove = Trove()
    do {
      let archive = try openPatiently(id)
      trove.contents = archive.log.contents
      trove.original = other(trove.contents, of: id, than: document)
      trove.archive = consume archive
      guard trove.contents.fault == .unknown else { return trove }
      trove.fault = "a newer Touchline has written there"
      trove.archive = nil
    } catch {
      let read = try? Archive.read(id, in: home.archives, files: files)
      trove.contents = (read ?? nil) ?? trove.contents
      switch error {
      case .held where trove.contents.path == document.claim.path: trove.isElsewhere = true
      case .held: trove.original = trove.contents.path ?? "a session that is open"
      case .refused(let error):
        trove.original = other(trove.contents, of: id, than: document)
        trove.fault = error.reason
        trove.isReachable = true
      }
    }
    return trove
  }

  /// Opens an archive; a refusal may be over at once, and what the log knows counts now.
  private func openPatiently(_ id: String) throws(Archive.Failure) -> Archive {
    do {
      return try Archive.open(id, in: home.archives, files: files)
    } catch {
      if case .held = error { throw error }
      return try Archive.open(id, in: home.archives, files: files)
    }
  }

  /// The path of another file that still holds the session of this log.
  ///
  /// A document that was moved is none, nor is one that has a second name.
  private func other(
    _ log: LogContents, of id: String, than document: borrowing Document
  ) -> String? {
    guard let path = log.path, path != document.claim.path else { return nil }
    do throws(FileSystemError) {
      let there = try files.status(of: path, in: .workingFolder, followsLinks: true)
      if try there.isSame(as: document.status()) { return nil }
    } catch {
      return error.isMissing ? nil : path
    }
    do throws(ShelfFailure) {
      return try read(path).id == id ? path : nil
    } catch {
      if case .unreadable = error { return path }
      return nil
    }
  }

  /// The id of the session whose log says that its document is at this path.
  func archiveID(ofDocumentAt path: String) -> String? {
    guard let root = try? files.open(home.archives, in: .workingFolder, .folder) else { return nil }
    defer { files.drop(root) }
    for name in ((try? files.names(in: root)) ?? []).sorted() {
      let log = "\(name)/\(Archive.logName)"
      let bytes = (try? files.contents(of: log, in: root, limit: Archive.largestLog)) ?? nil
      let contents = LogContents(reading: bytes ?? [])
      if contents.path == path, let id = contents.sessionID, FileName.archive(of: id) == name {
        return id
      }
    }
    return nil
  }
}

extension LogContents {
  /// Where the document was when the log was last told.
  var path: String? {
    for record in records.reversed() {
      switch record.content {
      case .base(_, let path), .path(let path): return path
      default: continue
      }
    }
    return nil
  }

  /// The id of the session that it is about.
  var sessionID: String? {
    for record in records.reversed() {
      if case .base(let session, _) = record.content { return session.id }
    }
    return nil
  }
}
