/// Why the world wants the program to end.
public enum Ending: Hashable, Sendable {
  /// Asked to by another program (SIGTERM, SIGQUIT).
  case terminate
  /// Interrupted from outside (SIGINT).
  case interrupt
  /// The terminal is gone (SIGHUP, or nothing more can be read from it).
  case hangup
}

/// What the terminal says: facts only, in the order in which they happened.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text came at once, cleaned of control characters and escape sequences; its line breaks are `\n`.
  /// Never empty, at most 1 MiB.
  case paste(String)
  /// The window has this size now.
  case resized(Size)
  /// Nothing arrived before the deadline.
  case quiet
  /// The person asked the shell's way to stop the program for a while (SIGTSTP).
  case stopRequested
  /// The program has to end.
  case ending(Ending)
}
