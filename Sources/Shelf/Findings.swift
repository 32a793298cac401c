public import Workshop

/// What a session was found to be when it was opened.
public struct Findings: Equatable, Sendable {
  /// Something that the room should know about it.
  public enum Notice: Equatable, Sendable {
    /// Another program had changed the document; the change was taken over, and undo takes it back.
    case changedOutside
    /// Another file holds the same session: this one got an id of its own.
    case copy(of: String)
    /// The document was damaged: it is kept in this file, and the log gave the session back.
    case repaired(damaged: String)
    /// What could be kept nowhere else was found here.
    case refuge(String)
    /// There is no log, so nothing but the document keeps the work.
    case withoutLog(reason: String)

    /// The notice in words.
    public var sentence: String {
      switch self {
      case .changedOutside:
        "Another program had changed the file. The change was taken over; Ctrl-Z takes it back."
      case .copy(let original):
        "This is a copy of \(original), which is still there. It goes on as a session of its own."
      case .repaired(let damaged):
        "The file was damaged and is kept as \(damaged). All that the log had is here."
      case .refuge(let path):
        "What the disk had refused was kept in \(path), and is here again."
      case .withoutLog(let reason):
        "There is no log of this session, because \(reason). The file is saved at every change."
      }
    }
  }

  /// The session and its past, back to its beginning.
  public var history: History
  /// What the document lacked and the log had; nil where that is nothing.
  public var recovered: Recovered?
  /// Somebody has to choose between two states; until then the session is ours.
  public var outside: OutsideChange?
  /// What there is to be said, mostly nothing.
  public var notices: [Notice]

  /// A session with its past.
  public init(
    history: History, recovered: Recovered? = nil, outside: OutsideChange? = nil,
    notices: [Notice] = []
  ) {
    self.history = history
    self.recovered = recovered
    self.outside = outside
    self.notices = notices
  }
}
