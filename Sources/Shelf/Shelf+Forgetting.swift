public import Workshop

/// What a session has left on the disk, by path.
public struct Remains: Equatable, Sendable {
  /// The document, and the files beside it that hold the same session.
  public var documents: [String] = []
  /// What the state folder has of it: the log, versions, and what was kept when the disk refused.
  public var archive: [String] = []

  /// All of it.
  public var paths: [String] { documents + archive }
}

extension Shelf {
  /// What `forget` would remove: absolute paths, each of which is there.
  ///
  /// Handouts are not among it: they were made to be given away. Throws what `read` throws, save
  /// `damaged`: a document that cannot be read can still be forgotten.
  public func remains(of path: String) throws(ShelfFailure) -> Remains {
    let real = try locate(path)
    let id = sessionID(of: real)
    var remains = Remains(documents: [real])
    let (folder, name) = real.folderAndName
    for other in names(in: folder) where FileName.isBeside(other, of: name) {
      let session = try? read(folder.appending(other))
      // What cannot be read lies there because it was damaged.
      guard session == nil || session?.id == id else { continue }
      remains.documents.append(folder.appending(other))
    }
    guard let id else { return remains }
    let archive = home.archives.appending(FileName.archive(of: id))
    let versions = archive.appending(Archive.versionsName)
    remains.archive =
      names(in: archive).filter { $0 != Archive.versionsName }.map { archive.appending($0) }
      + names(in: versions).map { versions.appending($0) }
      + home.refuges(of: id).dropFirst().filter {
        (try? files.isTaken($0, in: .workingFolder)) == true
      }
    return remains
  }

  /// The id of the session in a file, even where only its log knows it.
  private func sessionID(of path: String) -> String? {
    (try? read(path))?.id ?? archiveID(ofDocumentAt: path)
  }

  /// Removes a session with every trace: its archive first, then its document, then the lock.
  ///
  /// Nobody may have it open. Returns what was removed.
  ///
  /// - Throws: what `open` throws where the session cannot be held, and `notRemoved` where the disk
  ///   refuses; what is still there then can be forgotten again.
  public func forget(_ path: String, at moment: Moment) throws(ShelfFailure) -> Remains {
    let (parent, name) = try locate(path).folderAndName
    let shown = home.abbreviated(path)
    let holder = Holder(pid: holder.pid, host: holder.host, since: moment.timestamp)
    let claim = try claim(name, in: parent, holder: holder, shown: shown)
    let id = sessionID(of: claim.path)
    let folder = id.map { home.archives.appending(FileName.archive(of: $0)) }
    var archive: Archive?
    if let id, let folder, files.isFolder(folder) {
      do {
        archive = try Archive.open(id, in: home.archives, files: files)
      } catch {
        if case .held = error { throw .openElsewhere(path: shown, holder: nil) }
      }
    }
    let remains = try remains(of: path)
    do throws(FileSystemError) {
      for path in remains.archive { try files.remove(path, in: .workingFolder) }
      // Where the state folder cannot be used there is none.
      if let folder, files.isFolder(folder) {
        try removeFolder(folder.appending(Archive.versionsName))
        try removeFolder(folder)
      }
      for path in remains.documents.reversed() { try files.remove(path, in: .workingFolder) }
      try files.synchronizeNames(in: claim.folder)
    } catch {
      throw .notRemoved(path: shown, reason: error.reason)
    }
    // Until now nobody could have opened what is no more.
    _ = consume archive
    return remains
  }

  private func removeFolder(_ path: String) throws(FileSystemError) {
    do {
      try files.removeFolder(path, in: .workingFolder)
    } catch let error where error.isMissing {
      return
    }
  }

  private func names(in path: String) -> [String] {
    guard let folder = try? files.open(path, in: .workingFolder, .folder) else { return [] }
    defer { files.drop(folder) }
    return ((try? files.names(in: folder)) ?? []).sorted()
  }
}
