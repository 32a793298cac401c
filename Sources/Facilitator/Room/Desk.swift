package import Workshop

/// The session on the table: its past, where it stands, and what of it is on the disk.
package struct Desk: Equatable, Sendable {
  /// The session, and every edit since its beginning.
  package internal(set) var history: History
  /// Whether it is the finished example, of which nothing is kept.
  package let isPractice: Bool
  /// Where its file lies; nil until it is first written.
  var path: String?
  /// The document as it was last handed out to be written.
  @Shared var written: Session
  /// The document as it was after the last event.
  @Shared var seen: Session
  /// What the log has been told is half typed.
  var drafted: [Agenda.Draft]
  /// What the log is to be told as soon as there is one.
  var journal: [LogEntry] = []
  var cadence = Cadence()
  /// What is being typed; nil where nothing is.
  var typing: Typing?
  /// When it was last on the disk, as a clock shows it.
  var savedAt = ""
  var peril = Peril()
  /// Two states of the session of which somebody has to choose.
  package internal(set) var outside: OutsideChange?
  var clock = Clock()
  /// When it was last open before, as in ``Moment/timestamp``; empty where it never was.
  var lastOpen = ""
  /// Whether it is only looked at: somebody else has it open, and nothing is changed or kept.
  var isLooking = false
  /// Its past, while that is looked at.
  var past: Past?
  /// The pairs of words that may mean the same, worked out when the words have changed.
  var suggestions = Suggestions()
  /// What reads like something other than the story.
  var noticed = NoticedEntries()
  /// The votes that are being typed: in memory only.
  var votes = OpenVotes()
  /// Where its handouts lie; nil until some were made.
  var handedOut: HandedOut?

  /// A session on the table; `written` is its document, where that is not the same.
  init(_ history: History, isPractice: Bool, path: String?, written: Session? = nil) {
    self.history = history
    self.isPractice = isPractice
    self.path = path
    _written = written.map(Shared.init) ?? history.shared
    _seen = history.shared
    drafted = history.agenda.drafts
  }

  /// The whole document as it would be written now.
  package var document: Session { history.present }

  /// Where the workshop stands; undo does not touch it.
  package internal(set) var agenda: Agenda {
    get { history.agenda }
    set { history.agenda = newValue }
  }

  /// When the disk is to be asked next; nil while nobody waits for it.
  var deadline: Duration? {
    if let next = peril.next { return next }
    return path == nil ? nil : cadence.due
  }

  /// The drafts that the log does not know; an empty text for one that is no more.
  mutating func newDrafts() -> [Agenda.Draft] {
    let old = drafted
    drafted = agenda.drafts
    let gone = old.filter { agenda.draft(for: $0.part) == nil }
    return gone.map { Agenda.Draft(part: $0.part, text: "") }
      + drafted.filter { !old.contains($0) }
  }
}
