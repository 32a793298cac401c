public import Cells
public import Workshop

/// What happens to the room: a key, or an answer of the world.
///
/// What holds a session is indirect, here as in `Effect` and `Outcome`: a session takes 1.3 kB by itself,
/// and a key would be moved about as if it were one.
public enum Event: Equatable, Sendable {
  case input(Input)
  /// A new session may have this id.
  case begun(id: String, Manner, plan: String)
  /// A session was opened.
  indirect case opened(Opened)
  /// Somebody else has the session open.
  case elsewhere(Elsewhere)
  /// A session that somebody else has open, only to be looked at.
  indirect case looking(Session, path: String)
  /// The past of the session that is open; nil where there is none.
  indirect case recalled(Past?)
  /// A session could not be opened: one sentence with the remedy.
  case refused(String)
  /// The new session has a file, at `path`, and a log.
  case created(path: String)
  /// The log was told; how much of the work is where.
  case logged(Keeping)
  /// The session is on the disk, at `path`; `notice` is what there is to be said about it, or empty.
  case saved(path: String, notice: String)
  /// The session could not be written; the work stays in memory, and in the log as far as that goes.
  case notSaved(NotSaved)
  /// Another program has changed the document, and somebody has to choose.
  case outside(OutsideChange)
  /// What was chosen is done, and this is left to do.
  indirect case resolved(OutsideChange.Outcome)
  /// The sessions on the shelf, newest first, and how many files there hold none that can be read.
  case listed([Shelved], unread: Int = 0)
  /// Handouts were made.
  case handedOut(HandedOut)
  /// Handouts could not be made: one sentence.
  case notHandedOut(String)
}

/// A session as it was found when it was opened.
public struct Opened: Equatable, Sendable {
  /// The session and its past.
  public var history: History
  /// The document as it lies on the disk.
  public var document: Session
  /// Where it lies, as people write it.
  public var path: String
  /// What the document lacked and the log had.
  public var recovered: Recovered?
  /// Two states of which somebody has to choose; until then the session is ours.
  public var outside: OutsideChange?
  /// What else there is to be said.
  public var findings: [Finding]

  /// A session that was opened.
  public init(
    history: History, document: Session, path: String, recovered: Recovered? = nil,
    outside: OutsideChange? = nil, findings: [Finding] = []
  ) {
    self.history = history
    self.document = document
    self.path = path
    self.recovered = recovered
    self.outside = outside
    self.findings = findings
  }
}

extension Event {
  /// A session without a past was opened from `path`, and is as it lies there.
  public static func opened(_ session: Session, path: String) -> Event {
    .opened(Opened(history: History(session), document: session, path: path))
  }
}

/// Why a session could not be written.
public struct NotSaved: Equatable, Sendable {
  /// What happened and what it means: one sentence.
  public var sentence: String
  /// The reason alone, in words that fit after "because ".
  public var reason: String
  /// How much of the work is where.
  public var keeping: Keeping

  /// A refusal of the disk.
  public init(_ sentence: String, reason: String, keeping: Keeping = Keeping()) {
    self.sentence = sentence
    self.reason = reason
    self.keeping = keeping
  }
}

/// A session that somebody else has open.
public struct Elsewhere: Equatable, Sendable {
  /// Where it lies.
  public var path: String
  /// The same as people write it.
  public var shown: String
  /// Who has it and since when, in words that fit after "by "; empty where nobody knows.
  public var holder: String
  /// Whether it was asked for by name when the program was started, so that there is no door behind.
  public var isAsked: Bool

  /// A session that somebody else has open.
  public init(path: String, shown: String, holder: String, isAsked: Bool = false) {
    self.path = path
    self.shown = shown
    self.holder = holder
    self.isAsked = isAsked
  }
}

/// Where handouts lie, as people write paths.
public struct HandedOut: Equatable, Sendable {
  /// Their folder.
  public var folder: String
  /// Their names in it.
  public var names: [String]

  /// Handouts in a folder.
  public init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }
}

/// A session on the shelf, as the front door names it.
public struct Shelved: Equatable, Sendable {
  /// Where it lies.
  public var path: String
  /// Its title, as the front door shows it.
  public var title: String
  /// When it was last open, RFC 3339, or empty.
  public var stopped: String
  /// The step in which it stopped.
  public var step: String

  /// A session on the shelf.
  public init(path: String, title: String, stopped: String, step: String) {
    self.path = path
    self.title = title
    self.stopped = stopped
    self.step = step
  }
}
