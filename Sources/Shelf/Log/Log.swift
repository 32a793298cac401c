private import Workshop

/// A session's log, open and locked: lines are added at an offset of our own.
///
/// A line counts when it is on the disk itself. Until then it stays queued, and is written to the
/// same offset again: the file is never cut while it is open, which would give the reserve away.
struct Log: ~Copyable {
  private let files: any FileSystem
  private let file: Descriptor
  /// Where the next line goes.
  private(set) var end: Int
  /// Up to where whole lines were written, even if the disk could not make sure of them.
  private var whole: Int
  /// Up to where the disk has set space aside.
  private var reserved = 0
  /// What is to be written, in order.
  private var queue: [Line] = []
  /// What is written and not yet known to be on the disk itself.
  private var unsure: [Line] = []

  /// The checksum of the last line that is on the disk for certain; empty before the first.
  private(set) var mark = ""

  /// The space that is set aside for a disk that gets full, in bytes.
  static let reserve = 4 << 20
  /// When so much of it is left, it is set aside anew.
  static let leastReserve = 1 << 20

  /// A line, and the revision of the session after it where it is a change.
  private struct Line {
    var bytes: [UInt8]
    var revision: Int?

    /// Its checksum; of several lines that of the last.
    var mark: String {
      let last = bytes.split(separator: UInt8(ascii: "\n")).last ?? []
      return String(decoding: last.prefix(8), as: UTF8.self)
    }
  }

  /// What was in it when it was opened; nil from the first line of ours on.
  private var found: (bytes: [UInt8], contents: LogContents)?

  /// A log that holds these bytes; `cut` says from where it goes on.
  init(_ file: Descriptor, holding bytes: [UInt8], files: any FileSystem) {
    self.files = files
    self.file = file
    end = bytes.count
    whole = bytes.count
    found = (bytes, LogContents(reading: bytes))
  }

  deinit {
    // Gives back what was set aside, and what is left of lines that were torn.
    try? files.truncate(file, to: whole)
    files.drop(file)
  }

  /// What was in it when it was opened.
  var contents: LogContents { found?.contents ?? LogContents(reading: []) }

  /// The bytes after so many records of those that were in it.
  func rest(after count: Int) -> ArraySlice<UInt8> {
    guard let found else { return [] }
    return found.bytes[found.contents.end(after: count)...]
  }

  /// Goes on after so many records of those that were in it; the rest is no more.
  ///
  /// Those after the line with the checksum `mark` were seen, and may not be on the disk itself: they
  /// are written again.
  mutating func cut(after count: Int, sureUntil mark: String) throws(FileSystemError) {
    let good = contents.end(after: count)
    if good < end {
      try files.truncate(file, to: good)
      try files.synchronize(file)
    }
    let sure = contents.count(until: mark).map { contents.end(after: min($0, count)) } ?? good
    let unsure = Array(rest(after: 0)[sure..<good])
    self.mark = contents.mark(after: count)
    (end, whole, found) = (sure, good, nil)
    keepReserve()
    if !unsure.isEmpty, let error = append(copyOf: unsure) { throw error }
  }

  /// The revisions of changes that are not on the disk for certain.
  var waiting: [Int] { queue.compactMap(\.revision) }

  /// Writes records after those that still wait.
  ///
  /// - Parameters:
  ///   - records: what happened, the oldest first.
  ///   - certain: whether to return only when they are on the disk itself; a draft need not.
  /// - Returns: why the disk refused; nil where all is written. What was refused goes first the next
  ///   time.
  mutating func append(_ records: [LogRecord], certain: Bool) -> FileSystemError? {
    queue += records.compactMap { record in
      record.line.map { Line(bytes: $0, revision: record.change?.revision) }
    }
    return flush(certain: certain)
  }

  /// Begins as another log stands: its lines, as they are.
  mutating func append(copyOf lines: [UInt8]) -> FileSystemError? {
    queue.append(Line(bytes: lines))
    return flush(certain: true)
  }

  private mutating func flush(certain: Bool) -> FileSystemError? {
    keepReserve()
    do throws(FileSystemError) {
      try write()
      if certain { try makeSure() }
      return nil
    } catch {
      return error
    }
  }

  /// Everything that waits goes out in one write, to where the last good line ends.
  private mutating func write() throws(FileSystemError) {
    let bytes = queue.flatMap(\.bytes)
    guard !bytes.isEmpty else { return }
    var written = 0
    for _ in 0..<2 where written < bytes.count {
      written = try files.patiently { () throws(FileSystemError) in
        try files.write(bytes[...], to: file, at: end)
      }
    }
    guard written == bytes.count else { throw .shortWrite }
    end += bytes.count
    whole = max(whole, end)
    unsure += queue
    queue = []
  }

  /// After a failure nobody knows what the disk has: the lines are written again, over themselves.
  private mutating func makeSure() throws(FileSystemError) {
    guard !unsure.isEmpty else { return }
    do {
      try files.patiently { () throws(FileSystemError) in try files.synchronizeData(file) }
      mark = unsure.last?.mark ?? mark
      unsure = []
    } catch {
      end -= unsure.reduce(0) { $0 + $1.bytes.count }
      queue = unsure + queue
      unsure = []
      throw error
    }
  }

  /// A disk that sets nothing aside, or has nothing left, is written to all the same.
  private mutating func keepReserve() {
    guard reserved - end < Self.leastReserve else { return }
    guard (try? files.allocate(end + Self.reserve, for: file, keepsSize: true)) != nil else {
      return
    }
    reserved = end + Self.reserve
  }
}
