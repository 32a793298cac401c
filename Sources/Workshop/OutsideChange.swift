/// A document that another program has changed while it lacks changes of ours.
///
/// Nothing of either is overwritten before somebody has chosen.
public struct OutsideChange: Equatable, Sendable {
  /// The document, as people write its path.
  public var path: String

  /// What stands there now; nil where it is no session that can be read.
  @Shared public var theirs: Session?

  /// The file beside it that holds ours until somebody has chosen; nil where the disk refused it.
  public var aside: String?

  /// A change from outside.
  public init(path: String, theirs: Session?, aside: String?) {
    self.path = path
    self.theirs = theirs
    self.aside = aside
  }

  /// What the room has to do after somebody has chosen.
  public enum Outcome: Equatable, Sendable {
    /// Nothing: ours is the document again.
    case kept
    /// To take theirs over as a step, tell the log, and save.
    case adopt(Session)
    /// To go on under this id, tell the log, and save.
    case identify(String)
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
