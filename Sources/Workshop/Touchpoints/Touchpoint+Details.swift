extension Touchpoint {
  /// Takes over what was looked into of a moment that is joined to this one.
  mutating func takeOverDetails(of other: Touchpoint) throws(Refusal) {
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
  /// Lets the branches that led to a moment lead to the one that it was joined to.
  mutating func redirectBranches(from old: Touchpoint.ID, to new: Touchpoint.ID) {
    changeBranches(where: { $0.to == old }, to: new)
  }

  /// Branches that led to moments that are not there any more lead to none of the map.
  mutating func dropLooseBranches() {
    guard hasTargets else { return }
    let there = Set(stages.flatMap { $0.touchpoints.map(\.id) })
    changeBranches(where: { branch in branch.to.map { !there.contains($0) } ?? false }, to: nil)
  }

  /// Moments serve none of the needs that are not there any more.
  mutating func dropLooseNeeds() {
    let serves = stages.contains { $0.touchpoints.contains { $0.service.need != nil } }
    guard serves else { return }
    let there = Set(stages.flatMap { $0.needs.map(\.id) })
    for (stage, touchpoints) in stages.map(\.touchpoints).enumerated() {
      for (place, touchpoint) in touchpoints.enumerated() {
        guard let need = touchpoint.service.need, !there.contains(need) else { continue }
        stages[stage].touchpoints[place].service.need = nil
      }
    }
  }

  /// Whether any branch leads to a moment of the map.
  private var hasTargets: Bool {
    stages.contains { stage in
      stage.touchpoints.contains { $0.decision.branches.contains { $0.to != nil } }
    }
  }

  private mutating func changeBranches(where isMeant: (Branch) -> Bool, to new: Touchpoint.ID?) {
    for (stage, touchpoints) in stages.map(\.touchpoints).enumerated() {
      for (place, touchpoint) in touchpoints.enumerated() {
        for (index, branch) in touchpoint.decision.branches.enumerated() where isMeant(branch) {
          stages[stage].touchpoints[place].decision.branches[index].to = new
        }
      }
    }
  }
}
