public import Workshop

extension SessionFile {
  /// Tells the log what happened: to be called before the screen shows it as done.
  ///
  /// A change is on the disk itself when this returns, unless the answer says otherwise; what the
  /// disk refuses waits, and goes first the next time, in order. Without entries it only tries that.
  ///
  /// - Parameters:
  ///   - entries: what happened, the oldest first.
  ///   - moment: now, which the log notes.
  /// - Returns: how much of the work is where.
  public mutating func append(_ entries: [LogEntry], at moment: Moment) -> Keeping {
    var isCertain = entries.isEmpty
    for case .change(let change) in entries {
      isCertain = true
      waiting.append(change.revision)
    }
    reach()
    let path = path
    let time = moment.timestamp
    write(entries.map { LogRecord($0, path: path, time: time) }, certain: isCertain)
    return keeping
  }

  /// Writes to the log, where there is one; on a full disk older versions give way first.
  mutating func write(_ records: [LogRecord], certain: Bool = true) {
    guard archive != nil else {
      unreached?.records += records
      return
    }
    var refusal = archive?.log.append(records, certain: certain)
    if refusal?.isFull == true {
      archive?.pruneVersions()
      refusal = archive?.log.append([], certain: certain)
    }
    guard let left = archive?.log.waiting else { return }
    logFault = refusal?.reason
    waiting.removeAll { !left.contains($0) }
  }
}
