/// The files and folders of a `MemoryDisk`: as programs see them, and as a power cut would leave them.
///
/// It is a value: a photograph of it costs nothing, and what is done to the photograph is not done to it.
struct Platter {
  /// A thing on the disk, by its number.
  typealias Number = UInt64

  /// What a thing is.
  enum Content {
    case file(FileContent)
    case folder(FolderContent)
    case link(to: String)
  }

  struct Thing {
    var content: Content
    var mode: UInt32
    var modified: Int
  }

  /// A file's bytes now, those that are surely on the disk, and what was done to it in between.
  struct FileContent {
    var bytes: [UInt8] = []
    var kept: [UInt8] = []
    var pending: [Change] = []
    /// How much space is set aside for it.
    var reserved = 0

    enum Change {
      case bytes([UInt8], at: Int)
      case size(Int)
    }
  }

  struct FolderContent {
    var names: [String: Number] = [:]
    var kept: [String: Number] = [:]
  }

  /// A name in a folder.
  struct Name {
    var folder: Number
    var text: String
  }

  /// What was done to names and is not yet surely on the disk.
  enum NameChange {
    case added(Name, Number)
    case removed(Name)
    case moved(Name, to: Name, Number)
  }

  static let root: Number = 1

  var things: [Number: Thing] = [
    root: Thing(content: .folder(FolderContent()), mode: 0o755, modified: 0)
  ]
  var pendingNames: [NameChange] = []
  /// The next number that a thing gets; none is given twice.
  var nextNumber: Number = 2
  /// The time that changes are stamped with, in nanoseconds; it goes on by itself a little.
  var clock = 1_796_390_769_000_000_000

  mutating func tick() -> Int {
    clock += 1_000
    return clock
  }

  mutating func make(_ content: Content, mode: UInt32) -> Number {
    defer { nextNumber += 1 }
    things[nextNumber] = Thing(content: content, mode: mode, modified: tick())
    return nextNumber
  }
}

extension Platter {
  /// The bytes of a file; nil for what is none.
  func file(_ number: Number) -> FileContent? {
    guard case .file(let file) = things[number]?.content else { return nil }
    return file
  }

  func folder(_ number: Number) -> FolderContent? {
    guard case .folder(let folder) = things[number]?.content else { return nil }
    return folder
  }

  /// Does something to a file in its place, without a copy of it.
  mutating func change(file number: Number, _ deed: (inout FileContent) -> Void) {
    guard var thing = things[number], case .file(var file) = thing.content else { return }
    thing.content = .link(to: "")
    things[number] = thing
    deed(&file)
    things[number]?.content = .file(file)
  }

  mutating func change(folder number: Number, _ deed: (inout FolderContent) -> Void) {
    guard case .folder(var folder) = things[number]?.content else { return }
    deed(&folder)
    things[number]?.content = .folder(folder)
  }

  /// What the file holds is on the disk from now on.
  mutating func synchronize(file number: Number) {
    change(file: number) { file in
      for change in file.pending { FileContent.apply(change, to: &file.kept) }
      file.pending = []
    }
  }

  /// What was written since the last time is given up: a disk that reports an error while it makes
  /// sure does not try again, though programs still see what they wrote.
  mutating func giveUp(file number: Number) {
    change(file: number) { $0.pending = [] }
  }

  /// The names in the folder are on the disk from now on.
  mutating func synchronize(folder number: Number) {
    let all = pendingNames
    pendingNames = all.filter { !$0.touches(number) }
    for change in all where change.touches(number) { keep(change) }
  }

  mutating func keep(_ change: NameChange) {
    switch change {
    case .added(let name, let number):
      self.change(folder: name.folder) { $0.kept[name.text] = number }
    case .removed(let name): self.change(folder: name.folder) { $0.kept[name.text] = nil }
    case .moved(let old, let new, let number):
      self.change(folder: old.folder) { $0.kept[old.text] = nil }
      self.change(folder: new.folder) { $0.kept[new.text] = number }
    }
  }
}

extension Platter.FileContent {
  static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .bytes(let new, _) where new.isEmpty: return
    case .bytes(let new, let offset):
      if bytes.count < offset + new.count {
        bytes += Array(repeating: 0, count: offset + new.count - bytes.count)
      }
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
    case .size(let size):
      if bytes.count > size {
        bytes.removeLast(bytes.count - size)
      } else {
        bytes += Array(repeating: 0, count: size - bytes.count)
      }
    }
  }

  mutating func make(_ change: Change) {
    Self.apply(change, to: &bytes)
    pending.append(change)
  }
}

extension Platter.NameChange {
  func touches(_ folder: Platter.Number) -> Bool {
    switch self {
    case .added(let name, _), .removed(let name): name.folder == folder
    case .moved(let old, let new, _): old.folder == folder || new.folder == folder
    }
  }
}
