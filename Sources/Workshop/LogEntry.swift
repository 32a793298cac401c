/// What a session's log is told as it happens.
public enum LogEntry: Equatable, Sendable {
  /// A change of the session.
  case change(History.Change)

  /// What is being typed in the entry line of a part; an empty text: nothing any more.
  case draft(Agenda.Draft)
}
