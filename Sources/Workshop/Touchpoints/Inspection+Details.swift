/// What the moments of a session may refer to.
struct LinkTargets {
  let stages: Set<Stage.ID>
  let touchpoints: Set<Touchpoint.ID>
  let needs: Set<Need.ID>

  init(_ session: Session) {
    stages = Set(session.stages.map(\.id))
    touchpoints = session.keptTouchpoints
    needs = Set(session.stages.flatMap { $0.needs.map(\.id) })
  }
}

extension Inspection {
  /// Looks at the deep dive, the service, the decision and the handshakes of a touchpoint.
  mutating func inspectDetails(of touchpoint: Touchpoint, _ links: LinkTargets) {
    each(of: touchpoint.ideas, under: "ideas") { inspection, idea in
      inspection.id(idea.id)
      inspection.entry(idea.text, "text")
    }
    under("dive") { inspection in
      for line in DiveLine.allCases { inspection.line(touchpoint.dive[line], line.rawValue) }
      for list in DiveList.allCases {
        inspection.each(of: touchpoint.dive[list], under: list.rawValue) { $0.lineHere($1) }
      }
      inspection.each(of: touchpoint.dive.stays, under: "stays") { $0.lineHere($1) }
    }
    under("service") { inspection in
      for line in ServiceLine.allCases { inspection.line(touchpoint.service[line], line.rawValue) }
      if let need = touchpoint.service.need {
        inspection.require(
          links.needs.contains(need), "need", "there is no need with the id \(need.rawValue)")
      }
    }
    under("decision") { inspection in
      inspection.each(of: touchpoint.decision.branches, under: "branches") { $0.inspect($1, links) }
    }
    each(of: touchpoint.handshakes, under: "handshakes") { inspection, handshake in
      inspection.id(handshake.id)
      inspection.entry(handshake.text, "text")
      inspection.line(handshake.from, "from")
      inspection.line(handshake.to, "to")
    }
  }

  private mutating func inspect(_ branch: Branch, _ links: LinkTargets) {
    id(branch.id)
    entry(branch.text, "text")
    line(branch.leads, "leads")
    if let target = branch.to {
      require(
        links.touchpoints.contains(target), "to",
        "there is no touchpoint with the id \(target.rawValue)")
    }
  }

  /// A text of a list, which may be empty.
  private mutating func lineHere(_ text: String) {
    requireHere(
      text.count <= Session.textLimit, "this text is longer than 1,000 characters; shorten it")
  }
}
