import Workshop

extension Room {
  /// A session that somebody else has open: as it was saved last, and nothing can be changed.
  mutating func look(at session: Session, path: String) {
    close()
    elsewhere = nil
    lay(Desk(History(session), isPractice: false, path: path))
    desk?.isLooking = true
    goOn()
    say("looking.says")
  }

  /// The past of the session, from its last change on.
  mutating func recall(_ past: Past?) {
    guard let past, past.entries.count > 1 else { return say("past.none") }
    desk?.past = past
    if top.route != .past { open(.past) }
  }

  /// Makes the session what it once was, as a change that can be undone.
  mutating func restore(_ session: Session) {
    do throws(Refusal) {
      guard desk?.isLooking == false else { throw Refusal(scene.say("looking.refused")) }
      try desk?.history.record(.whole(.restore(session)))
    } catch {
      whisper = Whisper(text: error.sentence, urgency: .refusal)
      return
    }
    goBack()
    desk?.past = nil
    dropStaleSheets()
    say("past.restored")
  }
}
