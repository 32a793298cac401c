extension Session {
  /// The same session under an id of its own, made at `created` (RFC 3339): what keeping a practice makes.
  public func copied(as id: String, created: String) -> Session {
    var copy = self
    copy.id = id
    copy.created = created
    return copy
  }

  /// The same contents with the id, the revision and the agenda of another session: what is left
  /// of two sessions that differ only in those is equal.
  public func identified(as other: Session) -> Session {
    var session = self
    session.id = other.id
    session.revision = other.revision
    session.agenda = other.agenda
    return session
  }
}
