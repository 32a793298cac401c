/// A name in a folder that nobody but us may write, for as long as the claim lives.
///
/// The folder is held open, so the name means the same file whatever becomes of the path. The claim
/// is a lock on a hidden file beside the name; that file goes with the claim.
struct Claim: ~Copyable {
  /// Why a name could not be claimed.
  enum Failure: Error {
    case held(by: Holder?)
    case refused(FileSystemError)
  }

  let files: any FileSystem
  let folder: Descriptor
  let folderPath: String
  let name: String
  private let lock: Descriptor

  private init(
    files: any FileSystem, folder: Descriptor, folderPath: String, name: String, lock: Descriptor
  ) {
    self.files = files
    self.folder = folder
    self.folderPath = folderPath
    self.name = name
    self.lock = lock
  }

  deinit {
    // A lock file that somebody has put in the place of ours is theirs.
    let lockName = FileName.lock(of: name)
    if (try? files.isStill(lock, called: lockName, in: folder)) == true {
      try? files.remove(lockName, in: folder)
    }
    files.drop(lock)
    files.drop(folder)
  }

  var path: String { folderPath.appending(name) }

  /// Claims `name` in the folder, telling others that `holder` has it.
  static func take(
    _ name: String, in folderPath: String, holder: Holder, files: any FileSystem
  ) throws(Failure) -> Claim {
    let folder: Descriptor
    do {
      folder = try files.patiently { () throws(FileSystemError) in
        try files.open(folderPath, in: .workingFolder, .folder)
      }
    } catch {
      throw .refused(error)
    }
    do {
      let lock = try lock(FileName.lock(of: name), in: folder, files: files)
      files.write(holder, into: lock)
      return Claim(files: files, folder: folder, folderPath: folderPath, name: name, lock: lock)
    } catch {
      files.drop(folder)
      throw error
    }
  }

  /// The lock file, open and locked.
  ///
  /// Whoever held it may have removed it between our opening and our locking it: then what we
  /// locked has no name any more, and it begins again.
  private static func lock(
    _ name: String, in folder: Descriptor, files: any FileSystem
  ) throws(Failure) -> Descriptor {
    for _ in 0..<100 {
      let attempt: Attempt
      do {
        attempt = try Attempt(name, in: folder, files: files)
      } catch {
        throw .refused(error)
      }
      switch attempt {
      case .locked(let lock): return lock
      case .held(let holder): throw .held(by: holder)
      case .nameless: continue
      }
    }
    throw .held(by: nil)
  }

  /// What came of opening and locking a lock file.
  private enum Attempt {
    case locked(Descriptor)
    case held(by: Holder?)
    case nameless

    init(
      _ name: String, in folder: Descriptor, files: any FileSystem
    ) throws(FileSystemError) {
      let lock = try files.patiently { () throws(FileSystemError) in
        try files.open(name, in: folder, .keeping)
      }
      do {
        if try !files.patiently({ () throws(FileSystemError) in try files.lock(lock) }) {
          let line = try? files.readAll(of: lock, limit: 4_096)
          self = .held(by: line.flatMap { Holder(line: $0) })
        } else if try files.isStill(lock, called: name, in: folder) {
          self = .locked(lock)
          return
        } else {
          self = .nameless
        }
        files.drop(lock)
      } catch {
        files.drop(lock)
        throw error
      }
    }
  }
}

extension Claim {
  /// Removes the locks in a folder of ours whose files are no more: whoever held one was stopped
  /// between making it and making the file, or while the file got another name.
  static func removeLeftovers(in folderPath: String, holder: Holder, files: any FileSystem) {
    guard let folder = try? files.open(folderPath, in: .workingFolder, .folder) else { return }
    defer { files.drop(folder) }
    let names = (try? files.names(in: folder)) ?? []
    for name in names.compactMap(FileName.name(ofLock:)) where !names.contains(name) {
      // Taking it and letting it go removes it; one that is held stays.
      _ = try? take(name, in: folderPath, holder: holder, files: files)
    }
  }
}

extension FileSystem {
  /// Whether the name still stands for this very file.
  func isStill(
    _ descriptor: Descriptor, called name: String, in folder: Descriptor
  ) throws(FileSystemError) -> Bool {
    do {
      let named = try status(of: name, in: folder, followsLinks: false)
      return named.isSame(as: try status(of: descriptor))
    } catch let error where error.isMissing {
      return false
    }
  }

  /// Says who holds the lock: information only, so a disk that is full does not matter.
  fileprivate func write(_ holder: Holder, into lock: Descriptor) {
    try? truncate(lock, to: 0)
    _ = try? write(Array(holder.line.utf8)[...], to: lock, at: 0)
  }
}
