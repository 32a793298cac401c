import Cells
public import Workshop

extension Room {
  /// Takes what happened and answers what is to be done in the world.
  ///
  /// Keeping is a consequence of a difference: it is decided here, at the end, and nowhere else. Once
  /// a line is being written, no difference is looked for until something is due.
  public mutating func receive(_ event: Event, at moment: Moment) -> [Effect] {
    self.moment = moment
    if writeOn(event) { return keepingOn() }
    let alone = openAlone
    leavesScenery = false
    isWriting = false
    let effects = respond(to: event)
    if !leavesScenery {
      scenery += 1
      handOver(alone)
      suggest()
      takeNotice()
      approachPast()
      keepScrolling()
    }
    // First what has been done is kept, then the program stops, or goes on with another file.
    return keeping(event.isDeadline || effects.contains(where: \.departs)) + effects
  }

  private mutating func respond(to event: Event) -> [Effect] {
    switch event {
    case .input(let input): return receive(input)
    case .begun(let id, let manner, let plan): begin(id: id, manner: manner, plan: plan)
    case .opened(let opened): resume(opened)
    case .refused(let sentence): refusal = sentence
    case .elsewhere(let elsewhere):
      self.elsewhere = elsewhere
      if top.route != .elsewhere { open(.elsewhere) }
    case .looking(let session, let path): look(at: session, path: path)
    case .recalled(let past): recall(past)
    case .created, .logged, .saved, .notSaved, .outside, .resolved: hear(event)
    case .listed(let shelved, let unread): (self.shelved, self.unread) = (shelved, unread)
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
      return type(.paste(text), in: scene)
    case .resized(let size):
      self.size = size
      return []
    case .quiet: return []
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

  /// The past is made again once for each place that is looked at, not once for each look.
  private mutating func approachPast() {
    guard top.route == .past, let count = desk?.past?.entries.count,
      let place = top.posture.row(of: count)
    else { return }
    desk?.past?.approach(place)
  }

  /// A window that scrolls follows its focus, and moves no more than it must.
  private mutating func keepScrolling() {
    guard let scroll = top.route.part.scroll(top.seen, in: frame.content, scene) else { return }
    top.posture.first = scroll.first
    top.posture.isScrolling = scroll.visible < scroll.count
  }
}

extension Event {
  /// Whether the document is due at once after it.
  fileprivate var isDeadline: Bool {
    switch self {
    case .input(.ending), .created, .resolved: true
    default: false
    }
  }
}
