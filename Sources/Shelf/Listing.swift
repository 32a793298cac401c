public import Workshop

/// A session as a list of them shows it.
public struct Listing: Equatable, Sendable {
  /// Where it is, an absolute path.
  public var path: String
  /// Its title.
  public var title: String
  /// Whether a team works on it or one person alone.
  public var manner: Manner
  /// When it was last left, or made if it never was; as `Moment.timestamp` has it.
  public var stopped: String
  /// The step that it stopped at; empty before the first.
  public var step: String

  /// A session in a list.
  public init(path: String, title: String, manner: Manner, stopped: String, step: String) {
    self.path = path
    self.title = title
    self.manner = manner
    self.stopped = stopped
    self.step = step
  }
}

/// The sessions on the shelf, and what else is called as one.
public struct Listings: Equatable, Sendable {
  /// The sessions, the one that was worked on last first.
  public var sessions: [Listing]
  /// Why files among them that are called `.json` are no sessions, by name.
  public var skipped: [ShelfFailure]

  /// A list.
  public init(sessions: [Listing] = [], skipped: [ShelfFailure] = []) {
    self.sessions = sessions
    self.skipped = skipped
  }
}
