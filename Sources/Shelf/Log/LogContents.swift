private import Workshop

/// What a log says, as far as it can be believed.
package struct LogContents: Equatable, Sendable {
  /// The records before the first bad line.
  package private(set) var records: [LogRecord] = []
  /// Where each of them ends, in bytes.
  private var ends: [Int] = []
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
        ends.append(end)
      } catch {
        fault = error
        return
      }
    }
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
