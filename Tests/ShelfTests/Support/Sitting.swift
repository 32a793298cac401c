import Shelf
import Workshop

/// Somebody who works on a session: every change goes to the log at once, as in the room.
struct Sitting: ~Copyable {
  var file: SessionFile
  var history: History

  init(_ file: consuming SessionFile) {
    history = file.findings.history
    self.file = file
  }

  /// Gives the session another title, as a step of its own.
  @discardableResult
  mutating func title(_ title: String) throws -> Keeping {
    history.seal()
    try history.record(.session(.title(title)))
    return tell()
  }

  /// Tells the log what it has not been told.
  @discardableResult
  mutating func tell() -> Keeping {
    file.append(history.takeUnlogged().map(LogEntry.change), at: .friday)
  }

  @discardableResult
  mutating func save(token: UInt32 = 2) throws -> SaveReport {
    try file.save(history.present, at: .friday, token: token)
  }

  /// Ends as a stopped program does: nothing more is written.
  ///
  /// Returns where the document is.
  consuming func leave() -> String {
    let path = file.path
    return path
  }
}
