import Glibc
import Shelf

/// A machine with a disk in memory that knows what a power cut would leave of it.
///
/// It answers as a real disk does, which `MemoryDiskTests` holds it to. Programs come and go: whoever
/// makes a disk of the same platter has switched the machine on again.
final class MemoryDisk: FileSystem {
  var platter: Platter
  /// How much fits on it, in bytes; without a limit when nil.
  var capacity: Int?
  private(set) var handles: [Int32: Handle] = [:]
  /// Who holds the lock of which file.
  private(set) var locks: [Platter.Number: Int32] = [:]
  private var nextDescriptor: Int32 = 3

  /// An open file or folder.
  struct Handle {
    var number: Platter.Number
    var offset = 0
    var reads: Bool
    var writes: Bool
  }

  init(_ platter: Platter = Platter()) { self.platter = platter }

  /// How many files and folders are open.
  var openCount: Int { handles.count }

  func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor {
    let follows = opening == .folder
    var place = try place(of: name, in: folder, followsLinks: follows, .open)
    if let number = place.number {
      if opening == .creating { throw FileSystemError(EEXIST, .open) }
      try check(number, mayBeOpened: opening)
    } else {
      guard opening == .creating || opening == .keeping else {
        throw FileSystemError(ENOENT, .open)
      }
      if name.utf8.last == UInt8(ascii: "/") { throw FileSystemError(EISDIR, .open) }
      place.number = platter.make(.file(Platter.FileContent()), mode: 0o600)
      add(place.name, in: place.folder, place.number ?? 0)
    }
    defer { nextDescriptor += 1 }
    handles[nextDescriptor] = Handle(
      number: place.number ?? 0, reads: opening != .creating,
      writes: opening == .creating || opening == .keeping)
    return Descriptor(rawValue: nextDescriptor)
  }

  private func check(
    _ number: Platter.Number, mayBeOpened opening: Opening
  ) throws(FileSystemError) {
    switch (platter.things[number]?.content, opening) {
    case (.link, _): throw FileSystemError(ELOOP, .open)
    case (.folder, .keeping): throw FileSystemError(EISDIR, .open)
    case (.file, .folder): throw FileSystemError(ENOTDIR, .open)
    default: return
    }
  }

  func close(_ descriptor: Descriptor) throws(FileSystemError) {
    let handle = try handle(descriptor, .close)
    handles[descriptor.rawValue] = nil
    if locks[handle.number] == descriptor.rawValue { locks[handle.number] = nil }
  }

  func read(_ descriptor: Descriptor, atMost count: Int) throws(FileSystemError) -> [UInt8] {
    let handle = try handle(descriptor, .read)
    guard handle.reads else { throw FileSystemError(EBADF, .read) }
    guard let file = platter.file(handle.number) else { throw FileSystemError(EISDIR, .read) }
    guard handle.offset < file.bytes.count else { return [] }
    let end = min(file.bytes.count, handle.offset + max(count, 0))
    handles[descriptor.rawValue]?.offset = end
    return Array(file.bytes[handle.offset..<end])
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int {
    let offset = try handle(descriptor, .write).offset
    let count = try write(bytes, to: descriptor, at: offset)
    handles[descriptor.rawValue]?.offset += count
    return count
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int {
    let handle = try writable(descriptor, .write)
    guard offset >= 0 else { throw FileSystemError(EINVAL, .write) }
    let fitting = try fitting(offset + bytes.count, in: handle.number, .write)
    let count = min(bytes.count, fitting - offset)
    guard count > 0 || bytes.isEmpty else { throw FileSystemError(ENOSPC, .write) }
    platter.change(file: handle.number) { $0.make(.bytes(Array(bytes.prefix(count)), at: offset)) }
    stamp(handle.number)
    return count
  }

  func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError) {
    guard count > 0 else { throw FileSystemError(EINVAL, .allocate) }
    let handle = try writable(descriptor, .allocate)
    guard try fitting(count, in: handle.number, .allocate) >= count else {
      throw FileSystemError(ENOSPC, .allocate)
    }
    platter.change(file: handle.number) { file in
      file.reserved = max(file.reserved, count)
      if !keepsSize, file.bytes.count < count { file.make(.size(count)) }
    }
  }

  func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError) {
    let handle = try handle(descriptor, .truncate)
    guard handle.writes, count >= 0 else { throw FileSystemError(EINVAL, .truncate) }
    guard try fitting(count, in: handle.number, .truncate) >= count else {
      throw FileSystemError(ENOSPC, .truncate)
    }
    platter.change(file: handle.number) { file in
      // As on a real disk, cutting gives back what was set aside beyond the end.
      file.reserved = min(file.reserved, count)
      file.make(.size(count))
    }
    stamp(handle.number)
  }

  func synchronize(_ descriptor: Descriptor) throws(FileSystemError) {
    let number = try handle(descriptor, .synchronize).number
    if platter.folder(number) != nil {
      platter.synchronize(folder: number)
    } else {
      platter.synchronize(file: number)
    }
  }

  func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError) {
    let number = try handle(descriptor, .synchronizeData).number
    platter.synchronize(file: number)
  }

  func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool {
    let number = try handle(descriptor, .lock).number
    guard let holder = locks[number] else {
      locks[number] = descriptor.rawValue
      return true
    }
    return holder == descriptor.rawValue
  }
}

extension MemoryDisk {
  func handle(
    _ descriptor: Descriptor, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Handle {
    guard let handle = handles[descriptor.rawValue] else { throw FileSystemError(EBADF, operation) }
    return handle
  }

  private func writable(
    _ descriptor: Descriptor, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Handle {
    let handle = try handle(descriptor, operation)
    guard handle.writes else { throw FileSystemError(EBADF, operation) }
    return handle
  }

  func stamp(_ number: Platter.Number) {
    let now = platter.tick()
    platter.things[number]?.modified = now
  }

  func add(_ name: String, in folder: Platter.Number, _ number: Platter.Number) {
    platter.change(folder: folder) { $0.names[name] = number }
    platter.pendingNames.append(.added(Platter.Name(folder: folder, text: name), number))
    stamp(folder)
  }
}
