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

/// A document that another program has changed while it lacks changes of ours.
///
/// Nothing of either is overwritten before somebody has chosen.
public struct OutsideChange: Equatable, Sendable {
  /// The document, as people write its path.
  public var path: String

  /// What stands there now; nil where it is no session that can be read.
  public var theirs: Session?

  /// The file beside it that holds ours until somebody has chosen; nil where the disk refused it.
  public var aside: String?

  /// A change from outside.
  public init(path: String, theirs: Session?, aside: String?) {
    self.path = path
    self.theirs = theirs
    self.aside = aside
  }

  /// What can be done about it.
  public enum Choice: Equatable, Sendable, CaseIterable {
    /// Ours becomes the document; theirs lies beside it.
    case mine
    /// Theirs becomes the session, as a step that undo takes back; ours lies beside it.
    case theirs
    /// Theirs stays the document; ours goes on beside it, as a session of its own.
    case both
  }
}
