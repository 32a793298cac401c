import Cells
import Workshop

extension LookBack {
  /// The screen on which the change was made, with the focus on what changed.
  func picture(_ posture: Posture, in scene: Scene) -> (sheet: Sheet, scene: Scene)? {
    guard let past = scene.past, let place = posture.row(of: past.entries.count) else { return nil }
    var then = scene
    then.session = past.session(after: place)
    then.banner = banner(posture, in: scene)
    then.clock = nil
    then.outside = nil
    let route = route(at: place, of: past, in: then)
    then.stop = route.stop
    then.step = route.step
    var sheet = Sheet(route: route, posture: route.part.opening(in: then))
    let before = past.session(after: place - 1)
    let changed = then.session.things(notIn: before).lazy.compactMap {
      route.part.row(of: $0, in: then)
    }
    if let row = changed.first { sheet.posture.focus = row }
    if let edit = past.entries[place].edit { route.part.turn(to: edit, &sheet.posture, in: then) }
    let content = Frame(scene.size, most: widest).content
    sheet.posture.first = route.part.scroll(sheet.posture, in: content, then)?.first ?? 0
    return (sheet, then)
  }

  /// Where a change is seen: where it was made; what has no place of its own, where the one before was.
  private func route(at place: Int, of past: Past, in then: Scene) -> Route {
    // The beginning is seen where the first change was made.
    for entry in past.entries[...max(place, 1)].reversed().prefix(64) {
      guard let edit = entry.edit else { continue }
      if case .parked = edit, edit.promise == nil { return .parked }
      // What was taken out is known only to the session before.
      let route =
        edit.route(in: then.session) ?? edit.route(in: past.session(after: place - 1))
        ?? edit.route(in: past.session(after: place + 1))
      if let route, route.exists(in: then.session) { return route }
    }
    let step = Itinerary.steps(in: then).first ?? ""
    return Itinerary.stops(of: step, in: then).first.map(Route.stop) ?? .welcomeBack
  }
}

extension Session {
  /// The cards of what is there now and was not, or was different before.
  fileprivate func things(notIn before: Session) -> [Route] {
    touchpoints.filter { before.touchpoint($0.id) != $0 }.map { .touchpoint($0.id) }
      + stages.filter { before.stage($0.id)?.name != $0.name }.map { .stage($0.id) }
      + journeys.filter { before.journey($0.id) != $0 }.map { .journey($0.id) }
      + impression.words.filter { before.word($0.id) != $0 }.map { .word($0.id) }
      + recollections.filter { !before.recollections.contains($0) }.map { .recollection($0.id) }
  }
}
