/// Where the work is, as the disk answers after it was asked to keep some.
public struct Keeping: Equatable, Sendable {
  /// How many changes are nowhere but in memory.
  public var inMemory: Int

  /// Why the log takes no changes, in words that fit after "because "; nil while it takes them.
  public var logFault: String?

  /// Where the whole session is kept as long as neither log nor document takes it, as people write
  /// the path; nil where that is not needed, or nowhere.
  public var refuge: String?

  /// All of it is kept, unless something else is said.
  public init(inMemory: Int = 0, logFault: String? = nil, refuge: String? = nil) {
    self.inMemory = inMemory
    self.logFault = logFault
    self.refuge = refuge
  }
}

/// What came back of a session whose program had been stopped.
public struct Recovered: Equatable, Sendable {
  /// How many changes the document did not have.
  public var changes: Int

  /// When the last of them was made, as in ``Moment/timestamp``.
  public var upTo: String

  /// So many changes, the last of them at this time.
  public init(changes: Int, upTo: String) {
    self.changes = changes
    self.upTo = upTo
  }
}

/// Something that was found when a session was opened, and that the room should know.
public enum Finding: Equatable, Sendable {
  /// Another program had changed the document; the change was taken over, and undo takes it back.
  case changedOutside
  /// Another file holds the same session: this one got an id of its own.
  case copy(of: String)
  /// The document was damaged: it is kept in this file, and the log gave the session back.
  case repaired(damaged: String)
  /// What the disk had refused was found here.
  case refuge(String)
  /// There is no log, so nothing but the document keeps the work; words that fit after "because ".
  case withoutLog(reason: String)
}
