extension FileSystem {
  /// Everything in a file, nil if that is more than `limit` bytes; no symbolic link is followed.
  func contents(
    of name: String, in folder: Descriptor, limit: Int
  ) throws(FileSystemError) -> [UInt8]? {
    let file = try patiently { () throws(FileSystemError) in
      try open(name, in: folder, .reading)
    }
    defer { drop(file) }
    return try readAll(of: file, limit: limit)
  }

  /// Removes what interrupted saves of `name` have left behind; only for who has claimed the name.
  func removeTemporaries(of name: String, in folder: Descriptor) {
    guard let names = try? names(in: folder) else { return }
    for candidate in names where FileName.isTemporary(candidate, of: name) {
      try? remove(candidate, in: folder)
    }
  }

  /// Gives `name` these contents in one instant, and returns when that is on the disk.
  ///
  /// At every moment the name stands for the old contents or the new, both of them whole. A new
  /// file is its owner's alone. After a failure the temporary file is gone; the name may stand for
  /// the new contents already, though not for certain after a power cut. Returns what the new file
  /// is.
  @discardableResult
  func replace(
    _ name: String, in folder: Descriptor, with contents: [UInt8], old: FileStatus?,
    temporary: String
  ) throws(FileSystemError) -> FileStatus {
    let file = try patiently { () throws(FileSystemError) in
      try open(temporary, in: folder, .creating)
    }
    let status: FileStatus
    do {
      try fill(file, with: contents, likeness: old)
      status = try self.status(of: file)
    } catch {
      drop(file)
      try? remove(temporary, in: folder)
      throw error
    }
    do {
      try closeChecked(file)
      try patiently { () throws(FileSystemError) in
        try rename(temporary, in: folder, to: name, in: folder, replaces: old != nil)
      }
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
    try synchronizeNames(in: folder)
    return status
  }

  /// Writes a new file and returns when it is on the disk.
  private func fill(
    _ file: Descriptor, with contents: [UInt8], likeness old: FileStatus?
  ) throws(FileSystemError) {
    if let old { try keepMode(of: old, for: file) }
    do {
      try patiently { () throws(FileSystemError) in
        try allocate(contents.count, for: file, keepsSize: false)
      }
    } catch let error where error.isUnsupported {
      // A disk that sets no space aside says so when it is written to, if it is full.
    }
    try writeAll(contents, to: file)
    try patiently { () throws(FileSystemError) in try synchronize(file) }
  }

  /// Lets those read and write the new file who may with the old one, and nobody else: what the
  /// old group may do, another group may not.
  private func keepMode(of old: FileStatus, for file: Descriptor) throws(FileSystemError) {
    let new = try status(of: file)
    let mode = new.group == old.group ? old.mode : old.mode & 0o707
    if mode != new.mode { try setMode(mode, of: file) }
  }

  /// Closes a file that was written: a signal that comes between does not leave it open.
  private func closeChecked(_ file: Descriptor) throws(FileSystemError) {
    do {
      try close(file)
    } catch let error where error.isInterruption {
      return
    }
  }
}
