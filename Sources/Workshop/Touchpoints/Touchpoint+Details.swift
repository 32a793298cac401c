extension Touchpoint.Contents {
  /// Takes over what was looked into of a moment that is joined to this one.
  mutating func takeOverDetails(of other: Self) throws(Refusal) {
    ideas += other.ideas
    try dive.takeOver(other.dive)
    try service.takeOver(other.service)
    decision.decider = decision.decider ?? other.decision.decider
    decision.branches += other.decision.branches
    decision.extras.take(over: other.decision.extras)
    handshakes += other.handshakes
  }
}

extension Session {
  /// The touchpoints that can be referred to: on the map, or parked with all that was said of them.
  var keptTouchpoints: Set<Touchpoint.ID> {
    Set(ofMoments { $0.id } + parked.compactMap { $0.touchpoint?.id })
  }

  /// Lets the branches that led to a moment lead to the one that it was joined to.
  mutating func redirectBranches(from old: Touchpoint.ID, to new: Touchpoint.ID) {
    changeTouchpoints(
      where: { $0.contents.leads { $0 == old } },
      by: { $0.contents.changeBranches(where: { $0 == old }, to: new) })
  }

  /// Branches that led to moments that are not there any more lead to none of the map.
  mutating func dropLooseBranches() {
    guard hasTouchpoint(where: { $0.contents.leads { _ in true } }) else { return }
    let there = keptTouchpoints
    changeTouchpoints(
      where: { $0.contents.leads { !there.contains($0) } },
      by: { $0.contents.changeBranches(where: { !there.contains($0) }, to: nil) })
  }

  /// Moments serve none of the needs that are not there any more.
  mutating func dropLooseNeeds() {
    guard hasTouchpoint(where: { $0.service.need != nil }) else { return }
    let there = Set(stages.flatMap { $0.needs.map(\.id) })
    changeTouchpoints(
      where: { $0.service.need.map { !there.contains($0) } ?? false },
      by: { $0.service.need = nil })
  }

  /// Parked touchpoints stood in no stage that is not there any more.
  mutating func dropLooseStages() {
    for (place, thought) in parked.enumerated() {
      guard let home = thought.stage, !stages.contains(where: { $0.id == home }) else { continue }
      parked[place].stage = nil
    }
  }

  private func hasTouchpoint(where isMeant: (Touchpoint) -> Bool) -> Bool {
    hasMoment(where: isMeant)
      || parked.contains { $0.touchpoint.map(isMeant) ?? false }
  }

  /// Changes those of the touchpoints that are meant, and leaves all others untouched.
  private mutating func changeTouchpoints(
    where isMeant: (Touchpoint) -> Bool, by change: (inout Touchpoint) -> Void
  ) {
    for stage in stages.indices {
      for place in stages[stage].touchpoints.indices
      where isMeant(stages[stage].touchpoints[place]) {
        change(&stages[stage].touchpoints[place])
      }
    }
    for (place, thought) in parked.enumerated() {
      guard var touchpoint = thought.touchpoint, isMeant(touchpoint) else { continue }
      change(&touchpoint)
      parked[place].touchpoint = touchpoint
    }
  }
}

extension Touchpoint.Contents {
  /// Whether a branch leads to such a moment of the map.
  fileprivate func leads(where isMeant: (Touchpoint.ID) -> Bool) -> Bool {
    decision.branches.contains { $0.to.map(isMeant) ?? false }
  }

  fileprivate mutating func changeBranches(
    where isMeant: (Touchpoint.ID) -> Bool, to new: Touchpoint.ID?
  ) {
    for (index, branch) in decision.branches.enumerated() where branch.to.map(isMeant) ?? false {
      decision.branches[index].to = new
    }
  }
}
