import Cells
public import Workshop

extension Room {
  /// Takes what happened and answers what is to be done in the world.
  ///
  /// Saving is a consequence of a difference: it is decided here, at the end, and nowhere else.
  public mutating func receive(_ event: Event, at moment: Moment) -> [Effect] {
    self.moment = moment
    let effects = respond(to: event)
    keepScrolling()
    // First what has been done is kept, then the program stops, or goes on with another file.
    return saving() + effects
  }

  private mutating func respond(to event: Event) -> [Effect] {
    switch event {
    case .input(let input): return receive(input)
    case .begun(let id, let manner, let plan): begin(id: id, manner: manner, plan: plan)
    case .opened(let session, let path): resume(session, path: path)
    case .refused(let sentence): refusal = sentence
    case .saved(let path, let notice):
      if !notice.isEmpty { whisper = Whisper(text: notice, urgency: .refusal) }
      desk?.path = path
      desk?.savedAt = moment.clockTime
      desk?.trouble = ""
    case .notSaved(let sentence):
      if desk?.trouble.isEmpty == true { desk?.troubleSince = moment.clockTime }
      desk?.trouble = sentence
    case .listed(let shelved): self.shelved = shelved
    case .handedOut(let made):
      say(desk?.handedOut == nil ? "handouts.done" : "handouts.again")
      desk?.handedOut = made
    case .notHandedOut(let sentence): whisper = Whisper(text: sentence, urgency: .refusal)
    }
    return []
  }

  private mutating func receive(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key):
      refusal = ""
      return receive(key)
    case .paste(let text):
      whisper = nil
      return type(.paste(text))
    case .resized(let size):
      self.size = size
      return []
    case .quiet:
      if let desk, !desk.trouble.isEmpty { tryAgain() }
      return []
    case .stopRequested:
      settle()
      return [.suspend]
    case .ending(let ending):
      settle()
      close()
      isOver = true
      self.ending = ending
      return []
    }
  }

  /// The document goes out to be written when it differs from what was last written.
  private mutating func saving() -> [Effect] {
    guard let desk, !desk.isPractice else { return [] }
    let document = desk.document
    guard document != desk.written else { return [] }
    self.desk?.written = document
    return [.save(document)]
  }

  /// The document goes out once more, since the disk refused it the last time.
  private mutating func tryAgain() {
    desk?.written = Session(id: "", created: "")
  }

  /// A window that scrolls follows its focus, and moves no more than it must.
  private mutating func keepScrolling() {
    let scene = scene
    let area = frame.content
    guard let scroll = top.route.part.scroll(top.posture, in: area, scene) else { return }
    top.posture.first = scroll.first
  }
}
