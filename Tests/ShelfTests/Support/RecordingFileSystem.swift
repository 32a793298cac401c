import Glibc
import Shelf

/// The machine's file system, with a record of what was asked of it and one refusal to order.
final class RecordingFileSystem: FileSystem {
  /// What is refused: a call whose record begins like this, with this `errno`, so many times.
  struct Refusal {
    var beginning: String
    var code: Int32
    var times = Int.max
  }

  let local = LocalFileSystem()
  var calls: [String] = []
  var refusal: Refusal?
  /// What happens after a lock is taken, told its record.
  var after: ((String) -> Void)?
  /// The most bytes that a write takes at a time.
  var mouthful = Int.max

  /// The calls of the last save of a document called so, from the creation of the temporary file to
  /// the synchronized folder.
  func saving(_ name: String) -> [String] {
    let changes = calls.filter { !$0.hasPrefix("status") }
    guard let renamed = changes.lastIndex(of: "rename temporary \(name)"),
      let begun = changes[..<renamed].lastIndex(of: "open creating temporary"),
      let ended = changes[renamed...].firstIndex(of: "synchronize folder")
    else { return [] }
    return Array(changes[begun...ended])
  }

  private var names: [Descriptor: String] = [:]

  func note(
    _ call: String, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) {
    calls.append(call)
    guard var ordered = refusal, call.hasPrefix(ordered.beginning), ordered.times > 0 else {
      return
    }
    ordered.times -= 1
    refusal = ordered
    throw FileSystemError(ordered.code, operation)
  }

  /// The name as it is said in the record: without its folder, and `temporary` for such a file.
  func said(_ name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(".tmp") ? "temporary" : last
  }

  func said(_ descriptor: Descriptor) -> String { names[descriptor] ?? "?" }

  func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor {
    try note("open \(opening) \(said(name))", .open)
    let descriptor = try local.open(name, in: folder, opening)
    names[descriptor] = opening == .folder ? "folder" : said(name)
    return descriptor
  }

  func close(_ descriptor: Descriptor) throws(FileSystemError) {
    let name = said(descriptor)
    names[descriptor] = nil
    try local.close(descriptor)
    try note("close \(name)", .close)
  }

  func read(_ descriptor: Descriptor, atMost count: Int) throws(FileSystemError) -> [UInt8] {
    try note("read \(said(descriptor))", .read)
    return try local.read(descriptor, atMost: count)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int {
    try note("write \(said(descriptor))", .write)
    return try local.write(bytes.prefix(mouthful), to: descriptor)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int {
    try note("write at \(offset) \(said(descriptor))", .write)
    return try local.write(bytes, to: descriptor, at: offset)
  }

  func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError) {
    try note("allocate \(said(descriptor))", .allocate)
    try local.allocate(count, for: descriptor, keepsSize: keepsSize)
  }

  func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError) {
    try note("truncate \(said(descriptor))", .truncate)
    try local.truncate(descriptor, to: count)
  }

  func synchronize(_ descriptor: Descriptor) throws(FileSystemError) {
    try note("synchronize \(said(descriptor))", .synchronize)
    try local.synchronize(descriptor)
  }

  func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError) {
    try note("synchronize data \(said(descriptor))", .synchronizeData)
    try local.synchronizeData(descriptor)
  }
}
