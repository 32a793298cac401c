import Glibc
import Shelf

/// What goes wrong with one operation.
enum Fault: Equatable {
  /// It is refused with this `errno`, and nothing is done.
  case refused(Int32)
  /// A write or a read takes only this share of what it is given; anything else is done.
  case short(Int, of: Int)
  /// A write takes only this share and reports an error for all that; anything else is refused.
  case part(Int, of: Int, Int32)
}

/// A file system that counts operations and lets any of them go wrong.
final class FaultyFileSystem: FileSystem {
  /// One operation as it is asked for.
  struct Call {
    /// Its number, from 1.
    var number: Int
    var operation: FileSystemError.Operation
    /// What it is done to: a name, or the name that a descriptor was opened by.
    var name: String

    /// Whether it leaves another disk behind.
    var isChange: Bool {
      switch operation {
      case .read, .status, .names, .realPath: false
      default: true
      }
    }
  }

  let disk: any FileSystem
  /// Decides what goes wrong, before each operation.
  var fault: (Call) -> Fault?
  private(set) var count = 0
  private var names: [Descriptor: String] = [:]

  init(_ disk: any FileSystem, fault: @escaping (Call) -> Fault? = { _ in nil }) {
    self.disk = disk
    self.fault = fault
  }

  /// Counts the operation; throws where it is refused, and says how many of `size` bytes are taken.
  @discardableResult
  private func meet(
    _ operation: FileSystemError.Operation, _ name: String, _ size: Int = 0
  ) throws(FileSystemError) -> (limit: Int, code: Int32?) {
    count += 1
    switch fault(Call(number: count, operation: operation, name: name)) {
    case nil: return (size, nil)
    case .refused(let code): throw FileSystemError(code, operation)
    case .short(let share, let whole): return (max(1, size * share / whole), nil)
    case .part(let share, let whole, let code):
      guard operation == .write else { throw FileSystemError(code, operation) }
      return (size * share / whole, code)
    }
  }

  private func name(_ descriptor: Descriptor) -> String { names[descriptor] ?? "" }

  func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor {
    try meet(.open, name)
    let descriptor = try disk.open(name, in: folder, opening)
    names[descriptor] = name
    return descriptor
  }

  /// Whatever is reported, the descriptor is closed, as the system does it.
  func close(_ descriptor: Descriptor) throws(FileSystemError) {
    let name = name(descriptor)
    names[descriptor] = nil
    let result = Result { () throws(FileSystemError) in try meet(.close, name) }
    try disk.close(descriptor)
    _ = try result.get()
  }

  func read(_ descriptor: Descriptor, atMost count: Int) throws(FileSystemError) -> [UInt8] {
    let limit = try meet(.read, name(descriptor), count).limit
    return try disk.read(descriptor, atMost: limit)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int {
    let (limit, code) = try meet(.write, name(descriptor), bytes.count)
    let count = try disk.write(bytes.prefix(limit), to: descriptor)
    if let code { throw FileSystemError(code, .write) }
    return count
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int {
    let (limit, code) = try meet(.write, name(descriptor), bytes.count)
    let count = try disk.write(bytes.prefix(limit), to: descriptor, at: offset)
    if let code { throw FileSystemError(code, .write) }
    return count
  }

  func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError) {
    try meet(.allocate, name(descriptor))
    try disk.allocate(count, for: descriptor, keepsSize: keepsSize)
  }

  func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError) {
    try meet(.truncate, name(descriptor))
    try disk.truncate(descriptor, to: count)
  }

  /// A disk that reports an error here has given up what it was asked to make sure of.
  func synchronize(_ descriptor: Descriptor) throws(FileSystemError) {
    try meetSynchronizing(.synchronize, descriptor)
    try disk.synchronize(descriptor)
  }

  func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError) {
    try meetSynchronizing(.synchronizeData, descriptor)
    try disk.synchronizeData(descriptor)
  }

  private func meetSynchronizing(
    _ operation: FileSystemError.Operation, _ descriptor: Descriptor
  ) throws(FileSystemError) {
    do {
      try meet(operation, name(descriptor))
    } catch let error where error.code == EIO {
      (disk as? MemoryDisk)?.giveUp(descriptor)
      throw error
    }
  }
}

extension FaultyFileSystem {
  func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool {
    try meet(.lock, name(descriptor))
    return try disk.lock(descriptor)
  }

  func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError) {
    try meet(.setMode, name(descriptor))
    try disk.setMode(mode, of: descriptor)
  }

  func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus {
    try meet(.status, name(descriptor))
    return try disk.status(of: descriptor)
  }

  func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus {
    try meet(.status, name)
    return try disk.status(of: name, in: folder, followsLinks: followsLinks)
  }

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError) {
    try meet(.rename, newName)
    try disk.rename(name, in: folder, to: newName, in: newFolder, replaces: replaces)
  }

  func remove(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try meet(.remove, name)
    try disk.remove(name, in: folder)
  }

  func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try meet(.removeFolder, name)
    try disk.removeFolder(name, in: folder)
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try meet(.makeFolder, name)
    try disk.makeFolder(name, in: folder)
  }

  func names(in folder: Descriptor) throws(FileSystemError) -> [String] {
    try meet(.names, name(folder))
    return try disk.names(in: folder)
  }

  func realPath(of path: String) throws(FileSystemError) -> String {
    try meet(.realPath, path)
    return try disk.realPath(of: path)
  }
}

extension MemoryDisk {
  /// What was written to it since the last time is given up.
  func giveUp(_ descriptor: Descriptor) {
    guard let number = handles[descriptor.rawValue]?.number else { return }
    platter.giveUp(file: number)
  }
}
