import Workshop

extension Room {
  /// The commands that mean the same on every screen; nil where the screen itself has to answer.
  mutating func performEverywhere(_ command: Command) -> [Effect]? {
    switch command {
    case .back: escape()
    case .guide: guide()
    case .find: openOverSession(.find)
    case .park: openOverSession(.park)
    case .undo: undo()
    case .redo: redo()
    case .leave: return leave()
    case .explainSaving: explainSaving()
    case .explainLeaving: say("explain.leaving")
    case .explainPasting: say("explain.pasting")
    default: return nil
    }
    return []
  }

  private mutating func escape() {
    if sheets.count > 1 { return goBack() }
    if case .end = base { return walk(.backward) }
    guard desk != nil else {
      if case .door = base { return say("door.escape") }
      return show(.door)
    }
    settle()
    open(.menu)
  }

  private mutating func guide() {
    if case .guide = top.route { return open(.keys) }
    if let route = top.route.part.explanation(top.posture, in: scene) { return open(route) }
    let key = top.route.part.promptKey(top.posture, in: scene)
    open(key.map { .guide($0) } ?? .keys)
  }

  private mutating func openOverSession(_ route: Route) {
    guard desk != nil else { return say("refuse.noSession") }
    guard top.route != route else { return }
    settle()
    open(route)
  }

  private mutating func undo() {
    settle()
    guard let done = desk?.history.undo() else { return say("undo.nothing") }
    follow(done.edit)
    whisper = Whisper(text: scene.say("undo.done", ["what": done.label]), urgency: .undone)
  }

  private mutating func redo() {
    settle()
    guard let done = desk?.history.redo() else { return say("redo.nothing") }
    follow(done.edit)
    whisper = Whisper(text: scene.say("redo.done", ["what": done.label]), urgency: .undone)
  }

  /// Goes to the place that an edit changes, unless it is in sight already.
  private mutating func follow(_ edit: Edit) {
    guard let session = desk?.history.present else { return }
    top.posture.loaded = nil
    dropStaleSheets()
    let touchpoint = edit.touchpoint(in: session)
    if touchpoint != nil, touchpoint == top.route.touchpoint(in: session) { return }
    guard let route = edit.route(in: session) else { return }
    if !isInSight(route, of: edit) { route == .ledger ? reopen(route) : show(route) }
    guard sheets.count == 1 || top.route.shows(route) else { return }
    top.route.part.turn(to: edit, &top.posture, in: scene)
  }

  /// Opens what is no part of the workshop, over the part that is open and nothing else.
  private mutating func reopen(_ route: Route) {
    while sheets.count > 1 { goBack() }
    open(route)
  }

  private func isInSight(_ route: Route, of edit: Edit) -> Bool {
    if sheets.contains(where: { $0.route.shows(route) }) { return true }
    guard let here = base.stop, let stop = route.stop else { return base == route }
    return here.shows(stop) || edit.isSeen(at: here)
  }

  private mutating func explainSaving() {
    guard let desk else { return say("explain.nothingYet") }
    if desk.isPractice { return say("explain.practice") }
    guard !desk.savedAt.isEmpty else { return say("explain.savesItself") }
    whisper = Whisper(
      text: scene.say("explain.saved", ["time": desk.savedAt]), urgency: .said)
  }

  /// Leaves; in practice only after asking whether it is to be kept.
  private mutating func leave() -> [Effect] {
    settle()
    if let desk, desk.isPractice, top.route != .leavePractice {
      open(.leavePractice)
      return []
    }
    if let desk, desk.peril.stands, top.route != .leaveUnsaved {
      open(.leaveUnsaved)
      return []
    }
    return quit()
  }

  /// Ends: the document is written at the end of this event, and the farewell says where it lies.
  mutating func quit() -> [Effect] {
    close()
    isOver = true
    return [.quit]
  }

  mutating func say(_ phrase: String, _ values: KeyValuePairs<String, String> = [:]) {
    whisper = Whisper(text: scene.say(phrase, values), urgency: .said)
  }
}
