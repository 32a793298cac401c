extension FileSystem {
  /// Does it again when a signal came between, though not for ever.
  func patiently<Result>(
    _ operation: () throws(FileSystemError) -> Result
  ) throws(FileSystemError) -> Result {
    for _ in 0..<100 {
      do {
        return try operation()
      } catch let error where error.isInterruption {
        continue
      }
    }
    return try operation()
  }

  /// Closes what was only read, or what is given up: nothing can be lost by it any more.
  func drop(_ descriptor: Descriptor) {
    try? close(descriptor)
  }

  /// Everything in an open file, nil if that is more than `limit` bytes.
  func readAll(
    of descriptor: Descriptor, limit: Int
  ) throws(FileSystemError) -> [UInt8]? {
    let size = try status(of: descriptor).size
    guard size <= limit else { return nil }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let room = min(max(size - bytes.count, 0) + 4_096, limit + 1 - bytes.count)
      let more = try patiently { () throws(FileSystemError) in
        try read(descriptor, atMost: room)
      }
      if more.isEmpty { return bytes }
      bytes = bytes.isEmpty ? more : bytes + more
    }
    return nil
  }

  /// Writes all of `bytes`, however few the disk takes at a time.
  func writeAll(_ bytes: [UInt8], to descriptor: Descriptor) throws(FileSystemError) {
    var rest = bytes[...]
    var idle = 0
    while !rest.isEmpty {
      let count = try patiently { () throws(FileSystemError) in
        try write(rest, to: descriptor)
      }
      rest = rest.dropFirst(count)
      idle = count == 0 ? idle + 1 : 0
      if idle == 100 { throw FileSystemError.noProgress }
    }
  }

  /// Returns when the folder's names are on the disk, where the disk can promise that.
  func synchronizeNames(in folder: Descriptor) throws(FileSystemError) {
    do {
      try patiently { () throws(FileSystemError) in try synchronize(folder) }
    } catch let error where error.isUnsupported {
      return
    }
  }

  /// Whether a name is taken, be it by a symbolic link that leads nowhere.
  func isTaken(_ name: String, in folder: Descriptor) throws(FileSystemError) -> Bool {
    do {
      _ = try status(of: name, in: folder, followsLinks: false)
      return true
    } catch let error where error.isMissing {
      return false
    }
  }

  /// Whether a folder stands at the path.
  func isFolder(_ path: String) -> Bool {
    (try? status(of: path, in: .workingFolder, followsLinks: true))?.kind == .folder
  }

  /// Makes the folder and those that it is in, each on the disk before the next.
  func makeFolders(_ path: String) throws(FileSystemError) {
    if isFolder(path) { return }
    let (parent, name) = path.folderAndName
    if !parent.isEmpty, parent != path { try makeFolders(parent) }
    do {
      try makeFolder(path, in: .workingFolder)
    } catch let error where error.isTaken {
      guard isFolder(path) else { throw .noFolder }
      return
    }
    guard !name.isEmpty else { return }
    let folder: Descriptor
    do throws(FileSystemError) {
      folder = try open(parent.isEmpty ? "." : parent, in: .workingFolder, .folder)
    } catch {
      try? removeFolder(path, in: .workingFolder)
      throw error
    }
    defer { drop(folder) }
    try makeSure(ofNew: name, in: folder)
  }

  /// Returns when a folder that was just made is on the disk; where it is not it goes again, so that
  /// it is made, and made sure of, the next time.
  func makeSure(ofNew name: String, in folder: Descriptor) throws(FileSystemError) {
    do throws(FileSystemError) {
      try synchronizeNames(in: folder)
    } catch {
      try? removeFolder(name, in: folder)
      throw error
    }
  }
}
