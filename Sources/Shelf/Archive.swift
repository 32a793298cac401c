/// What is remembered of one session in the state folder: its log, and older versions of it.
///
/// `$XDG_STATE_HOME/touchline/sessions/<session id>/`, for its owner alone. Whoever has it keeps the
/// log locked, so a session has one archive open at a time, wherever its document is.
struct Archive: ~Copyable {
  /// Why a session has no archive that can be written to.
  enum Failure: Error {
    /// Another program has the session open, under another path.
    case held
    case refused(FileSystemError)

    /// The reason in words that fit after "because ".
    var reason: String {
      switch self {
      case .held: "another program has it open"
      case .refused(let error): error.reason
      }
    }
  }

  let files: any FileSystem
  /// The session's folder.
  let folder: Descriptor
  var log: Log

  /// The name of the log in the folder.
  static let logName = "log.jsonl"
  /// The most that is read of a log, in bytes.
  static let largestLog = 512 << 20

  private init(files: any FileSystem, folder: Descriptor, log: consuming Log) {
    self.files = files
    self.folder = folder
    self.log = log
  }

  deinit { files.drop(folder) }

  /// Locks and reads the archive of a session; it is made where it is missing.
  ///
  /// Nothing in the log is changed yet: see `cut`.
  static func open(
    _ id: String, in root: String, files: any FileSystem
  ) throws(Failure) -> Archive {
    let folder: Descriptor
    do {
      try files.makeFolders(root)
      folder = try files.openOwnFolder(FileName.archive(of: id), in: root)
    } catch {
      throw .refused(error)
    }
    do {
      let (file, bytes) = try lockLog(in: folder, files: files)
      return Archive(files: files, folder: folder, log: Log(file, holding: bytes, files: files))
    } catch {
      files.drop(folder)
      throw error
    }
  }

  /// An archive whose log is empty; what may have been in it is kept aside.
  static func begin(
    _ id: String, in root: String, files: any FileSystem
  ) throws(Failure) -> Archive {
    var archive = try open(id, in: root, files: files)
    do throws(FileSystemError) {
      try archive.cut(after: 0)
    } catch {
      throw .refused(error)
    }
    return archive
  }

  /// The log, open and locked, and what is in it.
  ///
  /// Whoever forgets a session removes the log while it is locked: then another one stands there.
  private static func lockLog(
    in folder: Descriptor, files: any FileSystem
  ) throws(Failure) -> (Descriptor, [UInt8]) {
    do {
      for _ in 0..<100 {
        let file = try files.patiently { () throws(FileSystemError) in
          try files.open(logName, in: folder, .keeping)
        }
        do {
          guard try files.status(of: file).kind == .file else {
            throw FileSystemError.noRegularFile
          }
          guard try files.patiently({ () throws(FileSystemError) in try files.lock(file) }) else {
            throw Failure.held
          }
          if try files.isStill(file, called: logName, in: folder) {
            guard let bytes = try files.readAll(of: file, limit: largestLog) else {
              throw FileSystemError.tooLarge
            }
            if bytes.isEmpty { try files.synchronizeNames(in: folder) }
            return (file, bytes)
          }
          files.drop(file)
        } catch {
          files.drop(file)
          throw error
        }
      }
      throw Failure.held
    } catch let error as FileSystemError {
      throw .refused(error)
    } catch {
      throw .held
    }
  }
}

extension Archive {
  /// What the log of a session says, without a lock and whoever has it open; nil where there is none.
  static func read(
    _ id: String, in root: String, files: any FileSystem
  ) throws(FileSystemError) -> LogContents? {
    let path = root.appending(FileName.archive(of: id)).appending(logName)
    guard try files.isTaken(path, in: .workingFolder) else { return nil }
    guard let bytes = try files.contents(of: path, in: .workingFolder, limit: largestLog) else {
      throw .tooLarge
    }
    return LogContents(reading: bytes)
  }

  /// Cuts the log after so many good records, and sets space aside for what comes.
  ///
  /// What is cut off is kept in a file beside it, unless nothing was ever written there.
  mutating func cut(after count: Int, sureUntil mark: String = "") throws(FileSystemError) {
    let rest = log.rest(after: count)
    if rest.contains(where: { $0 != 0 }) { try keepAside(rest) }
    try log.cut(after: count, sureUntil: mark)
  }

  /// An archive for another id that begins with the same log.
  func copied(as id: String, in root: String) throws(FileSystemError) -> Archive {
    let lines = try files.contents(of: Self.logName, in: folder, limit: Self.largestLog) ?? []
    do throws(Failure) {
      var copy = try Archive.begin(id, in: root, files: files)
      if let error = copy.log.append(copyOf: Array(lines.prefix(log.end))) { throw .refused(error) }
      return copy
    } catch {
      if case .refused(let error) = error { throw error }
      throw .taken
    }
  }

  private func keepAside(_ bytes: ArraySlice<UInt8>) throws(FileSystemError) {
    for number in 1..<1_000 {
      let name = "log.\(number).torn"
      if try files.isTaken(name, in: folder) { continue }
      try files.replace(name, in: folder, with: Array(bytes), old: nil, temporary: ".\(name).tmp")
      return
    }
    throw .taken
  }
}
