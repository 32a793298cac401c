import Workshop

/// What an archive lacks that could not be reached when its session was opened or made.
struct Unreached {
  /// The session as it was then: what the records go on from.
  let session: Session
  /// The last line that could be read of its log; empty where none could.
  let mark: String
  /// What the log was to be told since.
  var records: [LogRecord] = []
}

extension SessionFile {
  /// Tries once more to reach the archive, and tells the log all that it lacks.
  ///
  /// A log that turns out to go on differently is left alone.
  mutating func reach() {
    guard let lacking = unreached else { return }
    do throws(Archive.Failure) {
      var found = try Archive.open(
        lacking.session.id, in: home.archives, files: document.claim.files)
      let contents = found.log.contents
      guard contents.fault != .unknown, let records = lacking.records(after: contents.records)
      else {
        unreached = nil
        return
      }
      do throws(FileSystemError) {
        try found.cut(after: contents.records.count, sureUntil: lacking.mark)
      } catch {
        throw .refused(error)
      }
      archive = consume found
      unreached = nil
      write(records)
    } catch {
      logFault = error.reason
    }
  }
}

extension Unreached {
  /// What has to follow these records of a log; nil where nothing can.
  fileprivate func records(after log: [LogRecord]) -> [LogRecord]? {
    let recovery = Recovery(document: session, stamp: nil, log: log)
    guard let recovery, recovery.goodRecords == log.count else { return nil }
    let rest = records.drop { $0.isBeginning }
    switch records.first?.content {
    case .base(let beginning, _) where log.isEmpty || beginning.revision > recovery.head:
      return records
    default:
      return recovery.verdict == .ours && recovery.head == session.revision ? Array(rest) : nil
    }
  }
}

extension LogRecord {
  /// Whether it says only what a log says of a session that has just been opened.
  fileprivate var isBeginning: Bool {
    switch content {
    case .base, .saved: true
    default: false
    }
  }
}
