private import Workshop

/// What a log says, as far as it can be believed.
package struct LogContents: Equatable, Sendable {
  /// The records before the first bad line.
  package private(set) var records: [LogRecord] = []
  /// Where each of them ends, in bytes.
  private var ends: [Int] = []
  /// How the lines of the records begin: with their checksums.
  private var marks: [ArraySlice<UInt8>] = []
  /// What stopped the reading; nil at the end of the file.
  package private(set) var fault: LogFault?

  /// Reads while checksum and revision hold.
  ///
  /// The first record has to be a base. Revisions of changes follow each other by one; a base may
  /// jump ahead.
  package init(reading bytes: [UInt8]) {
    var revision: Int?
    var end = 0
    while end < bytes.count {
      guard let newline = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) else {
        fault = .torn
        return
      }
      do throws(LogFault) {
        let record = try LogRecord(line: bytes[end..<newline])
        guard record.follows(revision) else { throw .torn }
        if let change = record.change { revision = change.revision }
        end = newline + 1
        records.append(record)
        marks.append(bytes[(ends.last ?? 0)...].prefix(8))
        ends.append(end)
      } catch {
        fault = error
        return
      }
    }
  }

  /// The checksum of the last of the first `count` records; empty where there is none.
  package func mark(after count: Int) -> String {
    guard count > 0, !marks.isEmpty else { return "" }
    return String(decoding: marks[min(count, marks.count) - 1], as: UTF8.self)
  }

  /// How many records there are up to the one with this checksum; nil where there is none.
  package func count(until mark: String) -> Int? {
    marks.firstIndex { $0.elementsEqual(mark.utf8) }.map { $0 + 1 }
  }

  /// Where the first `count` records end, in bytes.
  package func end(after count: Int) -> Int {
    count > 0 && !ends.isEmpty ? ends[min(count, ends.count) - 1] : 0
  }
}

extension LogRecord {
  /// Whether it can stand after a record of this revision; nil: at the beginning.
  fileprivate func follows(_ revision: Int?) -> Bool {
    guard let revision else {
      if case .base = content { return true }
      return false
    }
    return switch content {
    case .base(let session, _): session.revision > revision
    case .edit(_, _, let next), .undo(let next), .redo(let next):
      revision < .max && next == revision + 1
    case .saved, .draft, .path: true
    }
  }
}
