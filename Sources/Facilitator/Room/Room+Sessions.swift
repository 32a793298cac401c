import Workshop

extension Room {
  /// What a part asked of the world outside, or of the room's own memory.
  mutating func ask(_ request: Request) -> [Effect] {
    switch request {
    case .begin(let manner, let plan): return [.begin(manner, plan: plan)]
    case .open(let path): return [.open(path: path)]
    case .list: return [.list]
    case .look(let path): return [.look(path: path)]
    case .copy(let path): return [.copy(path: path)]
    case .turnAway:
      isTurnedAway = elsewhere?.isAsked == true
      if isTurnedAway { return quit() }
      goBack()
      return []
    case .resolve(let choice): return desk.map { [.resolve(choice, $0.document)] } ?? []
    case .recall:
      if desk?.isPractice == true { say("past.practice") }
      return desk?.isPractice == false ? [.recall] : []
    case .restore(let session):
      restore(session)
      return []
    case .goOn:
      goOn()
      startClock()
      return []
    case .light: return wear(nil)
    case .wear(let place): return wear(place)
    case .practise:
      guard let example = try? Session(reading: example) else { return [] }
      close()
      lay(Desk(History(example), isPractice: true, path: nil))
      show(.stop(Stop("feelings", "line")))
      return []
    case .keepPractice:
      guard let desk, desk.isPractice else { return [] }
      return [.begin(desk.document.manner, plan: desk.document.plan)]
    case .handOut(let formats): return desk.map { [.handOut($0.document, formats)] } ?? []
    case .quit: return quit()
    }
  }

  /// A new session; or the practice, kept under an id of its own.
  mutating func begin(id: String, manner: Manner, plan: String) {
    if let desk, desk.isPractice {
      let session = desk.document.copied(as: id, created: moment.timestamp)
      let open = sheets
      let votes = desk.votes
      lay(Desk(History(session), isPractice: false, path: nil))
      self.desk?.votes = votes
      self.desk?.written = Session(id: "", created: "")
      sheets = open
      goBack()
      return say("practice.kept")
    }
    let title = scene.say("session.title", ["date": moment.date.short])
    let session = Session(
      id: id, title: title, created: moment.timestamp, manner: manner, plan: plan)
    lay(Desk(History(session), isPractice: false, path: nil))
    guard let first = Itinerary.steps(in: scene).first else { return }
    visit(first)
    let agenda = desk?.agenda ?? Agenda()
    desk?.written.agenda = agenda
  }

  /// A session that was saved before: on where it stopped, or on a later day first to what there is to
  /// be known again; its clock rests.
  mutating func resume(_ opened: Opened) {
    close()
    lay(Desk(opened.history, isPractice: false, path: opened.path))
    desk?.outside = opened.outside
    elsewhere = nil
    let agenda = opened.history.agenda
    desk?.lastOpen = agenda.stopped
    if isLaterDay(for: agenda) { show(.welcomeBack) } else { goOn() }
    // Coming back to where it stopped is no change; what came back from the log is one.
    let document = desk?.document ?? opened.document
    let isSame = opened.document == opened.history.present
    desk?.seen = document
    desk?.drafted = document.agenda.drafts
    desk?.written = isSame ? document : opened.document
    if !isSame { desk?.cadence.change(at: moment.uptime) }
    tell(opened)
    if opened.outside != nil { open(.outside) }
  }

  /// Whether a workshop that has begun was left on an earlier day.
  ///
  /// One that is prepared for a team begins with its first card, whenever that is.
  private func isLaterDay(for agenda: Agenda) -> Bool {
    guard let stopped = Moment(timestamp: agenda.stopped), !agenda.step.isEmpty,
      desk?.history.present.manner == .alone || !agenda.begun.isEmpty
    else { return false }
    return stopped.date < moment.date
  }

  /// To where the workshop stopped.
  mutating func goOn() {
    guard let agenda = desk?.agenda else { return }
    let stops = Itinerary.stops(of: agenda.step, in: scene)
    if stops.contains(agenda.stop) {
      show(.stop(agenda.stop))
    } else if let first = stops.first(where: { $0.part == agenda.part }) ?? stops.first {
      show(.stop(first))
    } else if let step = Itinerary.steps(in: scene).first {
      visit(step)
    }
  }

  /// Puts a session on the table, and forgets how the screens of the last one stood.
  mutating func lay(_ desk: Desk) {
    self.desk = desk
    kept = [:]
    sheets = [Sheet(route: .door, posture: Posture(focus: 0))]
  }

  /// Banks the clock and notes when the session was last open.
  mutating func close() {
    guard desk != nil else { return }
    bank()
    keep()
    desk?.clock.since = nil
    guard let desk, desk.path != nil || desk.document != desk.written else { return }
    self.desk?.agenda.stopped = moment.timestamp
  }

  /// What the terminal says after the screen has been given back: what lies where, and the way back.
  ///
  /// Nothing where something is at risk: then the failure says it.
  public var farewell: [String] {
    guard let desk, !desk.isPractice, !desk.isLooking, !desk.peril.stands, let path = desk.path
    else { return [] }
    return [
      scene.say("leave.saved", ["path": path]),
      scene.say("leave.back", ["command": "touchline open \(path.quotedForShell)"]),
    ] + (desk.outside?.aside.map { [scene.say("outside.beside", ["path": $0])] } ?? [])
      + (desk.handedOut.map { [scene.say("leave.handouts", ["folder": $0.folder])] } ?? [])
  }
}
