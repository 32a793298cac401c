package import Workshop

/// The session on the table: its past, where it stands, and what of it is on the disk.
package struct Desk: Equatable, Sendable {
  /// The session, and every edit since it was opened.
  package internal(set) var history: History
  /// Where the workshop stands; undo does not touch it.
  package internal(set) var agenda: Agenda
  /// Whether it is the finished example, of which nothing is kept.
  package let isPractice: Bool
  /// Where its file lies; nil until it is first written.
  var path: String?
  /// The document as it was last handed out to be written.
  var written: Session
  /// When it was last on the disk, as a clock shows it.
  var savedAt = ""
  /// What is at risk, in words; empty when nothing is.
  var trouble = ""
  /// Since when it is at risk, as a clock shows it.
  var troubleSince = ""
  var clock = Clock()
  /// Where its handouts lie; nil until some were made.
  var handedOut: HandedOut?

  /// A session on the table.
  init(_ session: Session, isPractice: Bool, path: String?) {
    history = History(session)
    agenda = session.agenda
    self.isPractice = isPractice
    self.path = path
    written = session
  }

  /// The whole document as it would be written now.
  package var document: Session {
    var document = history.present
    document.agenda = agenda
    return document
  }
}
