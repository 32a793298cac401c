extension Inspection {
  /// Looks at a whole session, in the order of its document.
  mutating func inspect(_ session: Session) {
    require(!session.id.trimmed.isEmpty, "id", "the session has no id")
    require(session.revision >= 0, "revision", "a revision is 0 or more")
    line(session.title, "title")
    line(session.plan, "plan")
    under("attendance") { $0.inspect(session.attendance) }
    each(of: session.journeys, under: "journeys") { $0.inspect($1) }
    require(
      session.journeys.count(where: \.baseline) <= 1, "journeys",
      "more than one journey is the baseline")
    if let choice = session.choice {
      under("choice") { $0.inspect(choice, in: session) }
    }
    under("persona") { $0.inspect(session.persona) }
    under("charter") { $0.inspect(session.charter, in: session) }
    line(session.stageSet, "stageSet")
    let links = LinkTargets(session)
    each(of: session.stages, under: "stages") { $0.inspect($1, links) }
    each(of: session.recollections, under: "recollections") { inspection, recollection in
      inspection.id(recollection.id)
      inspection.entry(recollection.text, "text")
    }
    each(of: session.warmUps, under: "warmUps") { inspection, warmUp in
      inspection.id(warmUp.id)
      inspection.entry(warmUp.text, "text")
    }
    under("impression") { $0.inspect(session.impression, in: session) }
    each(of: session.parked, under: "parked") { inspection, thought in
      inspection.id(thought.id)
      inspection.entry(thought.text, "text")
      inspection.line(thought.step, "step")
      inspection.line(thought.owner, "owner")
      if let touchpoint = thought.touchpoint {
        inspection.under("touchpoint") { $0.inspect(touchpoint, links) }
      }
      if let stage = thought.stage {
        inspection.require(
          links.stages.contains(stage), "stage", "there is no stage with the id \(stage.rawValue)")
      }
    }
    under("closing") { inspection in
      inspection.line(session.closing.improve, "improve")
      inspection.line(session.closing.owner, "owner")
    }
    require(
      (0...Session.idLimit).contains(session.issued), "issued",
      "\"issued\" is 0 to \(Session.idLimit)")
  }

  private mutating func inspect(_ attendance: Attendance) {
    require(
      attendance.people.map(Session.crowd.contains) ?? true, "people",
      "people are counted from 1 to 999")
    line(attendance.facilitator, "facilitator")
  }

  private mutating func inspect(_ journey: Journey) {
    id(journey.id)
    entry(journey.name, "name")
    for criterion in Criterion.allCases { score(journey[criterion], criterion.rawValue) }
  }

  private mutating func inspect(_ choice: Choice, in session: Session) {
    require(
      session.journey(choice.journey) != nil, "journey",
      "there is no journey with the id \(choice.journey.rawValue)")
    line(choice.reason, "reason")
    score(choice.score, "score")
  }

  private mutating func inspect(_ stage: Stage, _ links: LinkTargets) {
    id(stage.id)
    entry(stage.name, "name")
    each(of: stage.needs, under: "needs") { inspection, need in
      inspection.id(need.id)
      inspection.entry(need.text, "text")
    }
    each(of: stage.touchpoints, under: "touchpoints") { $0.inspect($1, links) }
    for part in StageLine.allCases { line(stage[part], part.rawValue) }
    require(
      stage.reached.map(Stage.counts.contains) ?? true, "reached",
      "how many get this far is 0 to 1,000,000")
  }
}
