extension Session {
  /// The same session under an id of its own, made at `created` (RFC 3339): what keeping a practice makes.
  public func copied(as id: String, created: String) -> Session {
    var copy = self
    copy.id = id
    copy.created = created
    return copy
  }
}
