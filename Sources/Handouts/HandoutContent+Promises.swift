import Workshop

extension HandoutContent {
  /// Something that somebody will do.
  struct Promise {
    var what: String
    var who: String
    var when: String
  }

  /// Who does what by when: the one area first, then the parked thoughts that have somebody, then
  /// when the map is looked at again.
  var promises: [Promise] {
    var promises = session.promises.map { promise in
      Promise(
        what: promise.what.isEmpty ? say("close.notYet") : theirs(promise.what),
        who: promise.who.isEmpty ? say("parked.nobody") : theirs(promise.who),
        when: promise.state.map { say("back.state.\($0.rawValue)") }
          ?? promise.due.map(Self.said) ?? say("promise.undated"))
    }
    if let review = session.closing.review {
      promises.append(
        Promise(what: say("close.review"), who: say("handout.all"), when: Self.said(review)))
    }
    return promises
  }

  /// A parked thought, and who has it.
  struct Parked {
    var thought: String
    var owner: String
  }

  /// The parked thoughts of one kind.
  struct ParkedGroup {
    /// What they are; empty where nothing was said of any thought.
    var kind: String
    var thoughts: [Parked]
  }

  /// Every parked thought in its order, kind by kind, those of which nothing was said at the end.
  var parked: [ParkedGroup] {
    let isSorted = session.parked.contains { $0.kind != nil }
    let kinds: [ParkedKind?] = ParkedKind.allCases + [nil]
    return kinds.compactMap { kind in
      let thoughts = parked { $0.kind == kind }
      let name = isSorted ? kind?.rawValue ?? say("line.unsaid") : ""
      return thoughts.isEmpty ? nil : ParkedGroup(kind: name, thoughts: thoughts)
    }
  }

  private func parked(where isMeant: (ParkedThought) -> Bool) -> [Parked] {
    session.parked.filter(isMeant).map { thought in
      let owner =
        thought.letGo
        ? say("parked.letGo")
        : thought.owner.isEmpty ? say("parked.nobody") : theirs(thought.owner)
      return Parked(thought: theirs(thought.text), owner: owner)
    }
  }

  /// Why it was this journey, a sentence each.
  var reason: [String] {
    var reason: [String] = []
    if let choice = session.choice, let journey = session.chosenJourney {
      reason.append(
        say("handout.chosen", ["title": theirs(journey.name), "what": theirs(choice.reason)]))
    }
    let others = session.journeys.filter { $0.id != session.choice?.journey }
    if !others.isEmpty, session.choice != nil {
      let names = others.map { theirs($0.name) }.joined(separator: " · ")
      reason.append(say("handout.others", ["what": names]))
    }
    return reason
  }

  /// How it was made: by how many, with whom, when, after which plan.
  var facts: [String] {
    let attendance = session.attendance
    var facts: [String] = []
    if session.manner == .team, let people = attendance.people {
      facts.append(
        people == 1 ? say("handout.person") : say("handout.people", ["count": "\(people)"]))
    }
    if !attendance.facilitator.isEmpty {
      var words = say("handout.facilitator", ["person": theirs(attendance.facilitator)])
      if let origin = attendance.origin { words += say("handout.origin.\(origin.rawValue)") }
      if attendance.stake == false { words += say("handout.noStake") }
      facts.append(words)
    }
    if !day.isEmpty { facts.append(day) }
    if let plan = speech.playbook.plan(session.plan) {
      facts.append(say("handout.plan", ["word": plan.name]))
    }
    return facts
  }
}
