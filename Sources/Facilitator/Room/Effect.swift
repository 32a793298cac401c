public import Workshop

/// What the room wants done in the world; the loop does it and answers with an `Event`.
public enum Effect: Equatable, Sendable {
  /// Write the session to its file, and sync it.
  case save(Session)
  /// Hand out an id for a new session.
  case begin(Manner, plan: String)
  case open(path: String)
  case list
  /// Make handouts of the session.
  case handOut(Session, [HandoutFormat])
  /// Wear this look at the next start too.
  case remember(look: String)
  /// Give the terminal back and stop, as the shell's stop key does.
  case suspend
  case quit
}
