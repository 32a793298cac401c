/// A change of what is decided at a moment, and where it leads.
public enum DecisionEdit: Codable, Equatable, Sendable {
  /// Who decides; `nil` where nobody does.
  case decider(Touchpoint.ID, Decider?)

  /// A way that can be taken, at the end of a moment's.
  case add(text: String, touchpoint: Touchpoint.ID)

  /// What is chosen.
  case rename(Branch.ID, String)

  /// Where it leads, in words; they may be empty.
  case leads(Branch.ID, String)

  /// The moment to which it leads.
  case to(Branch.ID, Touchpoint.ID?)

  /// Takes the branch out.
  case remove(Branch.ID)
}

extension DecisionEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .decider(let id, let decider): try session.change(id) { $0.decision.decider = decider }
    case .add(let text, let touchpoint):
      let text = try text.asEntry()
      _ = try session.place(of: touchpoint)
      let branch = Branch(id: Branch.ID(rawValue: try session.newID()), text: text)
      try session.change(touchpoint) { $0.decision.branches.append(branch) }
    case .rename(let id, let text):
      let text = try text.asEntry()
      try session.change(id) { $0.text = text }
    case .leads(let id, let text):
      let text = try text.asLine()
      try session.change(id) { $0.leads = text }
    case .to(let id, let touchpoint):
      if let touchpoint { _ = try session.place(of: touchpoint) }
      try session.change(id) { $0.to = touchpoint }
    case .remove(let id):
      guard let touchpoint = session.touchpoint(of: id)?.id else { throw .gone }
      try session.change(touchpoint) { $0.decision.branches.removeAll { $0.id == id } }
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .decider(let id, let decider):
      "\(session.touchpoint(id)?.title.inBrief ?? "a moment"): "
        + (decider.map { "\($0.rawValue) decides" } ?? "nobody decides")
    case .add(let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .leads(let id, _), .to(let id, _): "\(text(id, in: session)): where it leads"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "touchpoints" }

  func stage(in session: Session) -> Stage.ID? {
    touchpoint(in: session).flatMap { session.stage(of: $0)?.id }
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .decider(let id, _): "touchpoint \(id.rawValue) decider"
    case .rename(let id, _): "branch \(id.rawValue) text"
    case .leads(let id, _): "branch \(id.rawValue) leads"
    case .to(let id, _): "branch \(id.rawValue) to"
    }
  }

  /// The moment at which it is decided, where it is there.
  public func touchpoint(in session: Session) -> Touchpoint.ID? {
    switch self {
    case .decider(let id, _), .add(_, let id): id
    case .rename(let id, _), .leads(let id, _), .to(let id, _), .remove(let id):
      session.touchpoint(of: id)?.id
    }
  }

  private func text(_ id: Branch.ID, in session: Session) -> String {
    session.branch(id)?.text.inBrief ?? "a branch"
  }
}

extension Session {
  fileprivate mutating func change(
    _ id: Branch.ID, _ change: (inout Branch) -> Void
  ) throws(Refusal) {
    guard let touchpoint = touchpoint(of: id),
      let index = touchpoint.decision.branches.firstIndex(where: { $0.id == id })
    else { throw .gone }
    try self.change(touchpoint.id) { change(&$0.decision.branches[index]) }
  }
}
