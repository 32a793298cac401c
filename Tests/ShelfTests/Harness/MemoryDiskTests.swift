import Glibc
import Shelf
import Testing

/// A proof by a disk in memory is worth as much as that disk is like a real one.
@Suite("A disk in memory answers as the machine's disk does")
struct MemoryDiskTests {
  /// One operation, on names and descriptors that both disks have.
  enum Deed {
    case open(String, Opening)
    case close(Int)
    case read(Int, Int)
    case append(Int, Int)
    case write(Int, Int, at: Int)
    case allocate(Int, Int, keepsSize: Bool)
    case truncate(Int, Int)
    case synchronize(Int, dataOnly: Bool)
    case lock(Int)
    case mode(Int, UInt32)
    case statusOf(Int)
    case status(String, followsLinks: Bool)
    case rename(String, String, replaces: Bool)
    case remove(String)
    case makeFolder(String)
    case names(Int)
  }

  @Test("whatever is asked of both, the answers are the same")
  func alike() throws {
    for seed in Effort.seeds(40) {
      let folder = try TemporaryFolder()
      for name in ["link", "dangling", "loop", "up"] {
        let target =
          ["link": "a", "dangling": "nowhere", "loop": "loop", "up": "inner"][name] ?? ""
        symlink(target, "\(folder.path)/\(name)")
      }
      let memory = MemoryDisk()
      memory.platter.makeFolders("/home")
      for (name, target) in [
        ("link", "a"), ("dangling", "nowhere"), ("loop", "loop"), ("up", "inner"),
      ] {
        memory.platter.link("/home/\(name)", to: target)
      }
      var real = Hand(LocalFileSystem(), folder.path)
      var pretended = Hand(memory, "/home")
      var dice = Dice(seed: seed)
      for step in 0..<300 {
        let deed = dice.deed(open: real.descriptors.count)
        let (one, other) = (real.make(deed), pretended.make(deed))
        if one != other {
          Issue.record(
            "\(Effort.line("step \(step), \(deed): the machine says \(one), memory \(other)", seed: seed, test: "MemoryDiskTests"))"
          )
          break
        }
      }
    }
  }

  @Test("a file that cannot grow any more takes what fits, and keeps what was set aside for it")
  func full() throws {
    let disk = MemoryDisk()
    disk.capacity = 3 * 4_096
    let log = try disk.open("log", in: .workingFolder, .keeping)
    try disk.allocate(8_192, for: log, keepsSize: true)
    let other = try disk.open("other", in: .workingFolder, .creating)
    #expect(try disk.write([UInt8](repeating: 1, count: 9_000)[...], to: other) == 4_096)
    #expect(throws: FileSystemError(ENOSPC, .write)) { try disk.write([1], to: other) }
    #expect(try disk.write([UInt8](repeating: 1, count: 9_000)[...], to: log, at: 0) == 8_192)
    try disk.truncate(log, to: 10)
    #expect(try disk.write([2], to: other) == 1)
  }
}

extension Dice {
  fileprivate mutating func deed(open count: Int) -> MemoryDiskTests.Deed {
    let names = [
      "a", "b", "c", "link", "dangling", "loop", "inner", "inner/a", "up/b", "a/x", "gone/x", "",
    ]
    let one = roll(0...max(0, count - 1))
    return switch roll(0...22) {
    case 0...3: .open(pick(names), pick([.reading, .creating, .keeping, .folder]))
    case 4: .close(one)
    case 5...6: .read(one, roll(0...40))
    case 7...8: .append(one, roll(0...40))
    case 9...10: .write(one, roll(0...40), at: roll(0...60))
    case 11: .allocate(one, roll(0...80), keepsSize: once(in: 2))
    case 12: .truncate(one, roll(0...80))
    case 13: .synchronize(one, dataOnly: once(in: 2))
    case 14: .lock(one)
    case 15: .mode(one, pick([0o600, 0o640, 0o644]))
    case 16: .statusOf(one)
    case 17: .status(pick(names), followsLinks: once(in: 2))
    case 18...19: .rename(pick(names), pick(names), replaces: once(in: 2))
    case 20: .remove(pick(names))
    case 21: .makeFolder(pick(names))
    default: .names(one)
    }
  }
}

/// Somebody who does deeds on one of the disks and notes the answers.
private struct Hand {
  let files: any FileSystem
  let folder: Descriptor
  var descriptors: [Descriptor]

  init(_ files: any FileSystem, _ path: String) {
    self.files = files
    folder = (try? files.open(path, in: .workingFolder, .folder)) ?? .workingFolder
    descriptors = [folder]
  }

  mutating func make(_ deed: MemoryDiskTests.Deed) -> String {
    do throws(FileSystemError) {
      return try answer(to: deed)
    } catch {
      return "\(error.operation) \(String(cString: strerror(error.code)))"
    }
  }

  private mutating func answer(
    to deed: MemoryDiskTests.Deed
  ) throws(FileSystemError) -> String {
    let bytes = Array("0123456789abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    switch deed {
    case .open(let name, let opening):
      descriptors.append(try files.open(name, in: folder, opening))
    case .close(let index): if index > 0 { try files.close(descriptors.remove(at: index)) }
    case .read(let index, let count):
      let read = try files.read(descriptors[index], atMost: count)
      return String(decoding: read, as: UTF8.self).debugDescription
    case .append(let index, let count):
      return "\(try files.write(bytes.prefix(count), to: descriptors[index]))"
    case .write(let index, let count, let offset):
      return "\(try files.write(bytes.suffix(count), to: descriptors[index], at: offset))"
    case .allocate(let index, let count, let keepsSize):
      try files.allocate(count, for: descriptors[index], keepsSize: keepsSize)
    case .truncate(let index, let count): try files.truncate(descriptors[index], to: count)
    case .synchronize(let index, let dataOnly):
      if dataOnly {
        try files.synchronizeData(descriptors[index])
      } else {
        try files.synchronize(descriptors[index])
      }
    case .lock(let index): return "\(try files.lock(descriptors[index]))"
    case .mode(let index, let mode): try files.setMode(mode, of: descriptors[index])
    case .statusOf(let index): return said(try files.status(of: descriptors[index]))
    case .status(let name, let follows):
      return said(try files.status(of: name, in: folder, followsLinks: follows))
    case .rename(let name, let newName, let replaces):
      try files.rename(name, in: folder, to: newName, in: folder, replaces: replaces)
    case .remove(let name): try files.remove(name, in: folder)
    case .makeFolder(let name): try files.makeFolder(name, in: folder)
    case .names(let index):
      return try files.names(in: descriptors[index]).sorted().joined(separator: " ")
    }
    return "done"
  }

  private func said(_ status: FileStatus) -> String {
    guard status.kind == .file else { return "\(status.kind)" }
    return "file \(status.size) \(String(status.mode, radix: 8)) \(status.links)"
  }
}
