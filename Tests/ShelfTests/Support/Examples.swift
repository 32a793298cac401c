import Shelf
import Workshop

extension Moment {
  /// A Friday afternoon.
  static let friday = Moment(uptime: .zero, epochSeconds: 1_796_390_769, offsetSeconds: 3_600)
}

extension Session {
  /// A session that nobody has worked on.
  static func titled(_ title: String) -> Session {
    Session(id: "a1b2", title: title, created: Moment.friday.timestamp)
  }

  /// The session after somebody has stopped.
  func stopped(_ timestamp: String, at step: String = "journey") -> Session {
    var session = self
    session.agenda.stopped = timestamp
    session.agenda.step = step
    return session
  }
}

extension Shelf {
  /// Opens a session with chance left out.
  func open(_ path: String, at moment: Moment) throws(ShelfFailure) -> SessionFile {
    try open(path, at: moment, token: 900, newID: "a-copy")
  }
}

extension SessionFile {
  mutating func follow(_ title: String) throws(ShelfFailure) -> Bool {
    try follow(title, at: .friday)
  }
}
