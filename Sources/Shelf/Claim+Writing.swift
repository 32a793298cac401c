extension Claim {
  /// Claims a name for a file that is yet to be made; nil where the name is taken or held.
  static func takeNew(
    _ name: String, in folder: String, holder: Holder, files: any FileSystem
  ) throws(FileSystemError) -> Claim? {
    if try files.isTaken(folder.appending(name), in: .workingFolder) { return nil }
    do {
      return try Claim.take(name, in: folder, holder: holder, files: files)
    } catch {
      switch error {
      case .held: return nil
      case .refused(let error): throw error
      }
    }
  }

  /// Gives the name these bytes; the file must be there if `old` is what it was, and else must not.
  func put(
    _ bytes: [UInt8], over old: FileStatus?, pid: Int, token: UInt32
  ) throws(FileSystemError) -> FileStatus {
    for offset in 0..<UInt32(8) {
      let temporary = FileName.temporary(of: name, pid: pid, token: token &+ offset)
      if try files.isTaken(temporary, in: folder) { continue }
      return try files.replace(name, in: folder, with: bytes, old: old, temporary: temporary)
    }
    throw .taken
  }
}
