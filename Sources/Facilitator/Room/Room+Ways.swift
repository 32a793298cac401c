import Cells
import Workshop

extension Room {
  /// Opens something on top of what is there.
  mutating func open(_ route: Route) {
    keep()
    var posture = kept[route] ?? posture(of: route)
    if !route.keepsPosture { posture = route.part.opening(in: scene) }
    // The map opens at the moment that is in focus below.
    if route == .map, let here = base.part.beside(sheets[0].posture, in: scene) {
      posture.focus = route.part.row(of: here, in: scene) ?? posture.focus
    }
    sheets.append(Sheet(route: route, posture: posture))
  }

  /// Closes what is on top; the base stays.
  mutating func goBack() {
    guard sheets.count > 1 else { return }
    settle()
    keep()
    let closed = sheets.removeLast()
    top.posture.loaded = nil
    if let row = top.route.part.row(after: closed, in: scene) { top.posture.focus = row }
  }

  /// Closes what lies over the map, and stands there on what this is about.
  mutating func point(at route: Route) {
    while sheets.count > 1, !top.route.isMap { goBack() }
    if let row = top.route.part.row(of: route, in: scene) { top.posture.focus = row }
  }

  /// Closes everything and makes `route` the base.
  mutating func show(_ route: Route) {
    bank()
    keep()
    let leaving = base.step
    sheets = [Sheet(route: route, posture: kept[route] ?? posture(of: route))]
    if let stop = route.stop {
      desk?.agenda.step = stop.step
      desk?.agenda.part = stop.part
      desk?.agenda.stage = stop.stage
      desk?.agenda.moment = stop.moment
      desk?.agenda.stopped = moment.timestamp
    }
    if leaving != route.step, desk?.clock.since != nil {
      desk?.clock.since = nil
      startClock()
    }
    startCountdown()
  }

  /// The posture on first coming to a part, with the line that was half typed in the last session.
  private func posture(of route: Route) -> Posture {
    var posture = route.part.opening(in: scene)
    if let key = route.draftKey, let draft = desk?.agenda.draft(for: key) {
      posture.field = Field(draft)
    }
    return posture
  }

  /// Remembers how the screens stand, and what is half typed in them.
  mutating func keep() {
    for sheet in sheets where sheet.route.keepsPosture {
      var posture = sheet.posture
      posture.loaded = nil
      kept[sheet.route] = posture
      if let key = sheet.route.draftKey, sheet.route.part.keepsDrafts {
        desk?.agenda.setDraft(sheet.posture.field.text, for: key)
      }
    }
  }

  /// Counts what is being written on a line that counts when it is left.
  mutating func settle() {
    let before = top
    let outcomes = top.route.part.settle(&top.posture, in: scene)
    _ = carry(outcomes, orElse: before)
    keep()
  }

  /// On to the next part or the end of the step; back to the one before.
  mutating func walk(_ way: Outcome.Walk) {
    guard sheets.count == 1, let step = base.step else {
      let refusal = scene.say(sheets.count > 1 ? "refuse.open" : "refuse.noSession")
      whisper = Whisper(text: refusal, urgency: .refusal)
      return
    }
    let stops = Itinerary.stops(of: step, in: scene)
    let here = base.stop.flatMap { stops.firstIndex(of: $0) }
    switch way {
    case .onward:
      if case .end = base { return say("end.stay") }
      if let next = base.stop.flatMap({ Itinerary.stop(after: $0, in: scene) }) {
        show(.stop(next))
        return arrive()
      }
      guard Itinerary.withoutEnd(step) else { return show(.end(step)) }
      if let next = Itinerary.neighbours(of: step, in: scene).after { visit(next) }
    case .backward:
      if case .end = base { return stops.last.map { show(.stop($0)) } ?? () }
      if let here, here > 0 { return show(.stop(stops[here - 1])) }
      guard let before = Itinerary.neighbours(of: step, in: scene).before,
        let last = Itinerary.stops(of: before, in: scene).last
      else { return say("refuse.first") }
      show(.stop(last))
    }
  }

  /// Does what has to be done on coming to a part from the one before.
  private mutating func arrive() {
    let before = top
    _ = carry(base.part.arrival(in: scene), orElse: before)
  }

  /// To a step: where it was left, or its first part.
  mutating func visit(_ step: String) {
    let stops = Itinerary.stops(of: step, in: scene)
    if let current = base.step, current != step, Itinerary.comes(step, after: current, in: scene) {
      desk?.agenda.finish(current)
    }
    guard let first = stops.first else { return say("refuse.noPart") }
    show(.stop(first))
  }

  mutating func note(_ change: AgendaChange) {
    switch change {
    case .begin:
      guard desk?.agenda.begun.isEmpty == true else { return }
      desk?.agenda.begun = moment.timestamp
      startClock()
    case .asked(let question, let stage): desk?.agenda.markAsked(question, of: stage)
    case .extend(let seconds):
      guard let step = base.step else { return }
      desk?.agenda.extend(step, by: seconds)
    case .bands(let shown): desk?.agenda.showsBands = shown
    case .timeline(let hidden): desk?.agenda.hidesTimeline = hidden
    }
  }

  /// What is open about something that is no longer there closes.
  mutating func dropStaleSheets() {
    guard let session = desk?.history.present else { return }
    while sheets.count > 1, !top.route.exists(in: session) { sheets.removeLast() }
    let isThere = base.exists(in: session) && base.stop.map { Itinerary.has($0, in: scene) } ?? true
    guard !isThere, let step = base.step else { return }
    let first = Itinerary.steps(in: scene).first ?? step
    visit(Itinerary.stops(of: step, in: scene).isEmpty ? first : step)
  }

  /// A silent part begins to count as soon as it is opened, if the workshop has begun.
  private mutating func startCountdown() {
    guard let wait = base.part as? any WaitPart, top.posture.countdown == nil else { return }
    let runs = desk?.agenda.begun.isEmpty == false
    top.posture.countdown = Countdown(
      seconds: wait.planned(in: scene), since: runs ? moment.uptime : nil)
  }
}
