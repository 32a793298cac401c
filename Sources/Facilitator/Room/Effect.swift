public import Workshop

/// What the room wants done in the world; the loop does it and answers with an `Event`.
public enum Effect: Equatable, Sendable {
  /// Make a file and a log for a new session, which begins like this.
  indirect case create(Session)
  /// Tell the log, and make sure of it; without entries: try again what it refused.
  case append([LogEntry])
  /// Write the session to its file, and sync it.
  indirect case save(Session)
  /// Do what was chosen about a change from outside; the session is ours as it stands.
  indirect case resolve(OutsideChange.Choice, Session)
  /// Hand out an id for a new session.
  case begin(Manner, plan: String)
  case open(path: String)
  case list
  /// Read a session that somebody else has open.
  case look(path: String)
  /// Make a copy of a session, with an id of its own, and open it.
  case copy(path: String)
  /// Read the past of the session that is open.
  case recall
  /// Make handouts of the session.
  indirect case handOut(Session, [HandoutFormat])
  /// Wear this look at the next start too.
  case remember(look: String)
  /// Give the terminal back and stop, as the shell's stop key does.
  case suspend
  case quit

  /// Whether the document must be on the disk before.
  var departs: Bool {
    switch self {
    case .begin, .open, .look, .copy, .suspend, .quit: true
    default: false
    }
  }
}
