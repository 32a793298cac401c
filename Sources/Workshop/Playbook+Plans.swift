import Notation

extension Step {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "name", "parts", "end"])
    let name = try record.needed("id")
    let id = try name.text()
    guard let known = Step.known.first(where: { $0.id == id }) else {
      let ids = Step.known.map(\.id).joined(separator: ", ")
      throw name.misfit("there is no step \"\(id)\"; there are \(ids)")
    }
    let parts = try record.needed("parts")
    self.init(
      id: id,
      name: try record.needed("name").text(),
      parts: try parts.unique { excerpt throws(Excerpt.Misfit) in
        try PartPlan(excerpt, of: known)
      },
      end: try record["end"].map { excerpt throws(Excerpt.Misfit) in try StepEnd(excerpt) }
        ?? StepEnd())
    guard !self.parts.isEmpty else { throw parts.misfit("a step has at least one part") }
  }
}

extension PartPlan {
  init(_ excerpt: Excerpt, of step: Step.Known) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "kind"])
    let name = try record.needed("id")
    let id = try name.text()
    guard let known = step.parts.first(where: { $0.id == id }) else {
      let ids = step.parts.map(\.id).joined(separator: ", ")
      throw name.misfit("\(step.id) has no part \"\(id)\"; it has \(ids)")
    }
    let kind = try record.needed("kind")
    guard try kind.choice(PartKind.self) == known.kind else {
      throw kind.misfit("the part \"\(id)\" is of the kind \(known.kind.rawValue)")
    }
    self = known
  }
}

extension StepEnd {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["question", "said"])
    self.init(question: try Wording(try record.needed("question")))
    if let said = record["said"] { self.said = try Wording(said) }
  }
}

extension Plan {
  init(_ excerpt: Excerpt, steps: [Step]) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "name", "says", "bring", "manner", "steps"])
    self.init(
      id: try record.needed("id").text(),
      name: try record.needed("name").text(),
      says: try Wording(try record.needed("says")),
      manner: try record.needed("manner").choice(Manner.self),
      steps: [])
    if let bring = record["bring"] { self.bring = try Wording(bring) }
    let list = try record.needed("steps")
    self.steps = try list.list { excerpt throws(Excerpt.Misfit) in
      try PlannedStep(excerpt, of: steps)
    }
    guard !self.steps.isEmpty else { throw list.misfit("a plan has at least one step") }
    for (index, planned) in self.steps.enumerated() where planned.id != "break" {
      guard !self.steps[..<index].contains(where: { $0.id == planned.id }) else {
        throw list.misfit("\"\(planned.id)\" stands in this plan twice")
      }
    }
  }
}

extension PlannedStep {
  init(_ excerpt: Excerpt, of steps: [Step]) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "minutes", "parts"])
    let name = try record.needed("id")
    let id = try name.text()
    guard let step = steps.first(where: { $0.id == id }) else {
      throw name.misfit("this playbook has no step \"\(id)\"")
    }
    self.init(
      id: id,
      minutes: try record["minutes"].map { excerpt throws(Excerpt.Misfit) in
        try excerpt.number(in: 1...480)
      })
    guard let list = record["parts"] else { return }
    parts = try list.unique { excerpt throws(Excerpt.Misfit) in
      try PlannedPart(excerpt, of: step)
    }
    guard parts.reduce(0, { $0 + $1.minutes }) <= minutes ?? 0 else {
      throw list.misfit("the parts take longer than the step")
    }
  }
}

extension PlannedPart {
  init(_ excerpt: Excerpt, of step: Step) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "minutes"])
    let name = try record.needed("id")
    let id = try name.text()
    guard step.parts.contains(where: { $0.id == id }) else {
      throw name.misfit("\(step.name) has no part \"\(id)\" in this playbook")
    }
    self.init(id: id, minutes: try record.needed("minutes").number(in: 0...480))
  }
}
