/// A file that is made from a session and handed out.
public struct HandoutFile: Equatable, Sendable {
  /// What follows the title's short form in its name, such as `.html`.
  public var ending: String
  /// What it holds; its first line says what it is.
  public var contents: [UInt8]

  /// A file that is to be handed out.
  public init(ending: String, contents: [UInt8]) {
    self.ending = ending
    self.contents = contents
  }
}

/// Where handouts were put, as people write paths.
public struct HandoutsPlace: Equatable, Sendable {
  /// Their folder, with `~` for the user's own.
  public var folder: String
  /// Their names in it, in the order in which they were asked for.
  public var names: [String]
}

extension Shelf {
  /// Puts handouts into a folder of their own among the sessions, called after the title.
  ///
  /// Folder and files are their owner's alone. A handout that was made earlier from the same session
  /// is replaced; a file that only has its name is left as it is, and the handout gets a number. No
  /// symbolic link in the place of the folder or of a file is followed.
  ///
  /// - Parameters:
  ///   - handouts: what is to be written, each whole or not at all.
  ///   - title: the session's title.
  ///   - token: a random number, for the names of the temporary files.
  /// - Returns: the folder, and the names that the handouts got in it.
  /// - Throws: `cannotCreate` where folder or file cannot be made.
  public func keep(
    _ handouts: [HandoutFile], of title: String, token: UInt32
  ) throws(ShelfFailure) -> HandoutsPlace {
    let slug = FileName.slug(of: title)
    let shown = home.abbreviated(home.sessions.appending(slug))
    do throws(FileSystemError) {
      try files.makeFolders(home.sessions)
      let folder = try files.openOwnFolder(slug, in: files.realPath(of: home.sessions))
      defer { files.drop(folder) }
      var names: [String] = []
      for handout in handouts {
        names.append(try put(handout, called: slug, in: folder, token: token))
      }
      return HandoutsPlace(folder: shown, names: names)
    } catch {
      throw .cannotCreate(path: shown, reason: error.reason)
    }
  }

  /// Writes a file that the user names, whole or not at all.
  ///
  /// - Parameters:
  ///   - contents: what it is to hold.
  ///   - path: where; the folder must be there. A symbolic link is written through.
  ///   - replaces: whether a file that is there may be replaced.
  ///   - token: a random number, for the name of the temporary file.
  /// - Returns: the path as people write it.
  /// - Throws: `taken` where something is there and may not be replaced, `notAFile` where it never
  ///   may, and `cannotCreate`.
  public func write(
    _ contents: [UInt8], to path: String, replaces: Bool, token: UInt32
  ) throws(ShelfFailure) -> String {
    let shown = home.abbreviated(path)
    do {
      let isThere = try files.isTaken(path, in: .workingFolder)
      if isThere, !replaces { throw ShelfFailure.taken(path: shown) }
      let (parent, name) = (isThere ? try files.realPath(of: path) : path).folderAndName
      guard !name.isEmpty, name != ".", name != "..", path.utf8.last != UInt8(ascii: "/") else {
        throw ShelfFailure.cannotCreate(path: shown, reason: "that is the name of a folder")
      }
      guard name.utf8.count <= FileName.longest else {
        throw ShelfFailure.cannotCreate(path: shown, reason: "the name is too long")
      }
      let folder = try files.open(files.realPath(of: parent), in: .workingFolder, .folder)
      defer { files.drop(folder) }
      let old = isThere ? try files.status(of: name, in: folder, followsLinks: false) : nil
      if let old, old.kind != .file { throw ShelfFailure.notAFile(path: shown) }
      try replace(name, in: folder, with: contents, old: old, token: token)
      return shown
    } catch let failure as ShelfFailure {
      throw failure
    } catch let error as FileSystemError {
      if error.isTaken { throw .taken(path: shown) }
      throw .cannotCreate(path: shown, reason: error.reason)
    } catch {
      throw .cannotCreate(path: shown, reason: "the disk refused it")
    }
  }

  /// Writes a handout under the first name that is free or stands for an earlier one of its kind.
  private func put(
    _ handout: HandoutFile, called slug: String, in folder: Descriptor, token: UInt32
  ) throws(FileSystemError) -> String {
    for number in 1..<1_000 {
      let name = FileName.handout(slug, number: number, ending: handout.ending)
      let old: FileStatus?
      if try files.isTaken(name, in: folder) {
        let status = try files.status(of: name, in: folder, followsLinks: false)
        guard status.kind == .file, isEarlier(name, of: handout, in: folder) else { continue }
        old = status
      } else {
        old = nil
      }
      do {
        try replace(name, in: folder, with: handout.contents, old: old, token: token)
        return name
      } catch let error where error.isTaken && old == nil {
        continue
      }
    }
    throw .taken
  }

  /// Whether a file says in its first line that it is the same handout of the same session.
  private func isEarlier(
    _ name: String, of handout: HandoutFile, in folder: Descriptor
  ) -> Bool {
    let found = try? files.contents(of: name, in: folder, limit: Self.largest)
    guard let found, let first = found.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first
    else { return false }
    return handout.contents.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first == first
  }

  private func replace(
    _ name: String, in folder: Descriptor, with contents: [UInt8], old: FileStatus?,
    token: UInt32
  ) throws(FileSystemError) {
    for offset in 0..<UInt32(8) {
      let temporary = FileName.temporary(of: name, pid: holder.pid, token: token &+ offset)
      if try files.isTaken(temporary, in: folder) { continue }
      try files.replace(name, in: folder, with: contents, old: old, temporary: temporary)
      return
    }
    throw .taken
  }
}
