extension History {
  /// One change of a history, as a log keeps it.
  ///
  /// The same changes made in the same order on the same beginning give the same history.
  public struct Change: Equatable, Sendable {
    /// What was done.
    public enum Deed: Equatable, Sendable {
      /// An edit, and whether the history was sealed before it.
      case edit(Edit, sealed: Bool)
      /// The last step was taken back.
      case undo
      /// The step that was taken back last was made again.
      case redo
      /// The document had been changed by another program: the session became this one.
      indirect case adopt(Session)
    }

    /// What was done.
    public var deed: Deed

    /// The session's revision after it.
    public var revision: Int

    /// A change that led to this revision.
    public init(_ deed: Deed, revision: Int) {
      self.deed = deed
      self.revision = revision
    }
  }

  /// Hands out the changes that a log has not been told yet, each of them once.
  public mutating func takeUnlogged() -> [Change] {
    defer { unlogged = [] }
    return unlogged
  }

  /// Takes over what another program made of the document, as a step that can be undone.
  ///
  /// The revision becomes one more than the higher of both, so that no other state has it. The
  /// same contents with no higher revision are no change.
  public mutating func adopt(_ session: Session) {
    let isSame = session.identified(as: present) == present
    if isSame, session.revision <= present.revision { return }
    var theirs = session
    theirs.id = present.id
    theirs.agenda = present.agenda
    take(theirs, revision: max(present.nextRevision, session.nextRevision))
    unlogged.append(Change(.adopt(present), revision: present.revision))
  }

  /// Gives the session an id of its own, where another document has the one that it had.
  ///
  /// It is a revision, and no step: undo does not take it back.
  public mutating func identify(as id: String) {
    var session = present
    session.id = id
    take(session, revision: present.nextRevision)
    unlogged.append(Change(.adopt(present), revision: present.revision))
  }

  /// Makes the session this one, as a step unless the contents are the same.
  mutating func take(_ session: Session, revision: Int) {
    let told = unlogged.count
    isSealed = true
    // As the log will have it, so that a replay makes the same history.
    var whole = session
    whole.revision = revision
    try? record(.whole(.adopt(whole)))
    unlogged.removeSubrange(told...)
    present.id = session.id
    present.revision = revision
  }
}
