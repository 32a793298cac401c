import Workshop

extension Edit {
  /// The screen on which an edit is made, so that undo can go there; nil where it has none.
  func route(in session: Session) -> Route? {
    if case .ledger = self { return .ledger }
    return promise == nil ? stop(in: session).map(Route.stop) : .welcomeBack
  }

  /// Where in the workshop an edit is made, so that undo can go there; nil where it has no screen.
  func stop(in session: Session) -> Stop? {
    switch self {
    case .session, .parked, .whole: nil
    case .attendance: Stop("welcome", "together")
    case .journey(let edit):
      switch edit {
      case .score(_, let criterion, _): Stop("journey", criterion.rawValue)
      case .choose: Stop("journey", "choose")
      default: Stop("journey", "names")
      }
    case .traveller(let edit): Stop("traveller", edit.part(in: session))
    case .charter: Stop("traveller", "charter")
    case .term: Stop("traveller", "terms")
    case .unit: Stop("stages", "room")
    case .stage(.adopt): Stop("stages", "set")
    case .stage(.line(_, .ready, _)): Stop("stages", "ready")
    case .stage(.reached), .stage(.reachedKnown): Stop("stages", "reached")
    case .stage: Stop("stages", "board")
    case .touchpoint(.known): Stop("evidence", "who")
    case .notice where step == "dive": dive(in: session)
    case .need, .touchpoint, .notice:
      stage(in: session).map { Stop("touchpoints", "board", stage: $0) }
    case .feeling(let edit): Stop("feelings", edit.part)
    case .irritation, .recollection: Stop("feelings", "lows")
    case .warmUp: Stop("feelings", "warm")
    case .dive(.choose): Stop("dive", "choose")
    case .dive, .idea: dive(in: session)
    case .service, .decision, .handshake:
      stage(in: session).map { Stop("touchpoints", "board", stage: $0) }
    case .evidence(let edit): Stop("evidence", edit.part)
    case .word(let edit):
      switch edit {
      case .choose: Stop("words", session.manner == .alone ? "choose" : "harvest")
      case .culture, .staff, .evidence, .behaviour, .owner: Stop("words", "support")
      case .note: Stop("words", "talk")
      case .test: Stop("words", "questions")
      case .startersShown: Stop("words", "starters")
      case .find(_, let lens, _): Stop("words", lens.part)
      case .add, .rename, .remove: Stop("words", "harvest")
      }
    case .ballot(let edit): Stop("words", edit.part)
    case .solo(let edit): Stop("words", edit.part)
    case .grid(.bearing): Stop("words", "moments")
    case .grid(.friend): Stop("words", "last")
    case .ledger: nil
    case .closing: Stop("close", "next")
    case .several(let edits): edits.first?.stop(in: session)
    }
  }
}

extension Edit {
  /// Where the moment is looked into that it changes; its board where it is not looked into.
  private func dive(in session: Session) -> Stop? {
    guard let id = touchpoint(in: session) else { return nil }
    guard session.touchpoint(id)?.dive.chosen == true else {
      return stage(in: session).map { Stop("touchpoints", "board", stage: $0) }
    }
    return Stop("dive", "look", moment: id)
  }

  /// The touchpoint that it changes, as the session has it now; nil where it changes something else.
  func touchpoint(in session: Session) -> Touchpoint.ID? {
    switch self {
    case .touchpoint(let edit): edit.id
    case .notice(let edit): edit.entry.touchpoint
    case .feeling(let edit): edit.id
    case .irritation(.add(_, let id)): id
    case .irritation(.rename(let id, _)), .irritation(.severity(let id, _)),
      .irritation(.changeable(let id, _)), .irritation(.surroundings(let id, _)),
      .irritation(.remove(let id)):
      session.touchpoint(of: id)?.id
    case .dive(let edit): edit.id
    case .idea(let edit): edit.touchpoint(in: session)
    case .service(let edit): edit.id
    case .decision(let edit): edit.touchpoint(in: session)
    case .handshake(let edit): edit.touchpoint(in: session)
    case .evidence(let edit): edit.touchpoint(in: session)?.id
    case .several(let edits): edits.first?.touchpoint(in: session)
    default: nil
    }
  }

  /// Whether another part than its own shows it too: all feelings show the point, its word and its ★,
  /// and a deep dive the word.
  func isSeen(at stop: Stop) -> Bool {
    guard case .feeling(let edit) = self else { return false }
    if case .word(let id, _) = edit, stop.moment == id { return true }
    guard stop.step == step else { return false }
    return switch edit {
    case .score, .hands, .word, .clear, .pivotal: true
    default: false
    }
  }
}

extension TravellerEdit {
  /// The part of the step in which it is made.
  fileprivate func part(in session: Session) -> String {
    switch self {
    case .pronoun: "lines"
    case .line(let line, _): TravellerLine.whose.contains(line) ? "lines" : "knows"
    case .source: "knows"
    case .add(let kind, _, _): kind.rawValue
    case .rename(let id, _), .remove(let id):
      session.persona.exceptions.contains { $0.id == id } ? "exceptions" : "stories"
    }
  }
}

extension FeelingEdit {
  /// The part of the step in which it is made.
  fileprivate var part: String {
    switch self {
    case .score, .hands, .word, .clear: "line"
    case .pivotal, .colours: "stars"
    case .expected, .worked, .brokenPromise, .handledWell, .robotic, .influence: "lows"
    }
  }
}

extension EvidenceEdit {
  /// The part of the step in which it is made.
  fileprivate var part: String {
    switch self {
    case .asked, .line(_, .elsewhere, _): "ask"
    default: "who"
    }
  }
}

extension BallotEdit {
  /// The part of the step in which it is made.
  fileprivate var part: String {
    switch self {
    case .voters, .facilitatorVotes, .decider, .means: "frame"
    case .merge, .apart: "harvest"
    case .same: "same"
    case .freeze, .thaw, .close(.first, _), .withdraw(.first): "vote"
    case .close(.second, _), .withdraw(.second): "second"
    case .hands(.first, _), .picks(.first, _): "talk"
    case .hands(.second, _), .picks(.second, _), .choose: "result"
    case .fingers, .aloud, .change: "fingers"
    }
  }
}

extension SoloEdit {
  /// The part of the step in which it is made.
  fileprivate var part: String {
    switch self {
    case .sort: "buckets"
    case .pairs, .prefer, .unprefer: "pairs"
    case .draft, .again: "choose"
    case .handOver, .readOut: "leader"
    }
  }
}

extension Lens {
  /// The part of the step in which one looks from there.
  var part: String {
    switch self {
    case .customer: "customer"
    case .complaint: "complaint"
    case .bestDay: "best"
    }
  }
}
