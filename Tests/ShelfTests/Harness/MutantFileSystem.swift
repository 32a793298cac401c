import Glibc
import Shelf

/// A mistake in the protocol: one step that is left out.
enum Mutation: CaseIterable {
  /// What is written to a file is not made sure of.
  case noFsync
  /// What was done to names is not made sure of.
  case noDirectoryFsync
  /// What is written to the log is not made sure of.
  case noFdatasync
  /// A new file takes the place of one that is there.
  case noExclusive
  /// What was cut off a file is still there.
  case noTruncate
  /// The lock lives on in a program that was started meanwhile.
  case lockInherited
}

/// A file system through which a program speaks that leaves out one step.
final class MutantFileSystem: FileSystem {
  private let disk: MemoryDisk
  private let mutation: Mutation?
  private var isLocked: Set<Descriptor> = []

  init(_ disk: MemoryDisk, _ mutation: Mutation?) {
    self.disk = disk
    self.mutation = mutation
  }

  func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor {
    do {
      return try disk.open(name, in: folder, opening)
    } catch {
      guard mutation == .noExclusive, opening == .creating, error.code == EEXIST else {
        throw error
      }
      let file = try disk.open(name, in: folder, .keeping)
      try disk.truncate(file, to: 0)
      return file
    }
  }

  func close(_ descriptor: Descriptor) throws(FileSystemError) {
    if mutation == .lockInherited, isLocked.contains(descriptor) { return }
    try disk.close(descriptor)
  }

  func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool {
    let isOurs = try disk.lock(descriptor)
    if isOurs { isLocked.insert(descriptor) }
    return isOurs
  }

  func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError) {
    if mutation != .noTruncate { try disk.truncate(descriptor, to: count) }
  }

  func synchronize(_ descriptor: Descriptor) throws(FileSystemError) {
    let isFolder = try disk.status(of: descriptor).kind == .folder
    if mutation == (isFolder ? .noDirectoryFsync : .noFsync) { return }
    try disk.synchronize(descriptor)
  }

  func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError) {
    if mutation != .noFdatasync { try disk.synchronizeData(descriptor) }
  }

  func read(_ descriptor: Descriptor, atMost count: Int) throws(FileSystemError) -> [UInt8] {
    try disk.read(descriptor, atMost: count)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int {
    try disk.write(bytes, to: descriptor)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int {
    try disk.write(bytes, to: descriptor, at: offset)
  }

  func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError) {
    try disk.allocate(count, for: descriptor, keepsSize: keepsSize)
  }

  func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError) {
    try disk.setMode(mode, of: descriptor)
  }

  func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus {
    try disk.status(of: descriptor)
  }

  func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus {
    try disk.status(of: name, in: folder, followsLinks: followsLinks)
  }

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError) {
    try disk.rename(name, in: folder, to: newName, in: newFolder, replaces: replaces)
  }

  func remove(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try disk.remove(name, in: folder)
  }

  func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try disk.removeFolder(name, in: folder)
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try disk.makeFolder(name, in: folder)
  }

  func names(in folder: Descriptor) throws(FileSystemError) -> [String] {
    try disk.names(in: folder)
  }

  func realPath(of path: String) throws(FileSystemError) -> String {
    try disk.realPath(of: path)
  }
}
