import Workshop

extension Room {
  /// The session that one person has open; nil where a team has it.
  var openAlone: String? {
    guard let session = desk?.history.present, session.manner == .alone else { return nil }
    return session.id
  }

  /// Forgets how the screens of the words stood, and what was half typed there, where the session of one
  /// person has just been opened with a team: nothing of it is for the wall.
  mutating func handOver(_ alone: String?) {
    guard let session = desk?.history.present, session.id == alone, session.manner == .team else {
      return
    }
    kept = kept.filter { $0.key.step != "words" }
    desk?.agenda.drafts.removeAll { $0.part.hasPrefix("words.") }
  }
}
