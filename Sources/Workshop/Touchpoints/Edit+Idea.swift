/// A change of what would add value.
public enum IdeaEdit: Codable, Equatable, Sendable {
  /// An idea of a moment, after another one of it; `nil` is at the end.
  case add(text: String, touchpoint: Touchpoint.ID, after: Idea.ID?)

  /// The idea's words.
  case rename(Idea.ID, String)

  /// Whether it would mend what has happened, or keep it from happening.
  case stance(Idea.ID, Stance?)

  /// Takes the idea out.
  case remove(Idea.ID)
}

extension IdeaEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let touchpoint, let after):
      let text = try text.asEntry()
      let (stage, place) = try session.place(of: touchpoint)
      let there = session.stages[stage].touchpoints[place].ideas
      let index = try there.place(after: after)
      let idea = Idea(id: Idea.ID(rawValue: try session.newID()), text: text)
      session.stages[stage].touchpoints[place].ideas.insert(idea, at: index)
    case .rename(let id, let text):
      let text = try text.asEntry()
      try session.change(id) { $0.text = text }
    case .stance(let id, let stance): try session.change(id) { $0.stance = stance }
    case .remove(let id):
      guard let touchpoint = session.touchpoint(of: id)?.id else { throw .gone }
      try session.change(touchpoint) { $0.ideas.removeAll { $0.id == id } }
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .stance(let id, let stance):
      "\(text(id, in: session)): \(stance?.rawValue ?? "not said")"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "dive" }

  func stage(in session: Session) -> Stage.ID? {
    touchpoint(in: session).flatMap { session.stage(of: $0)?.id }
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "idea \(id.rawValue) text"
    case .stance(let id, _): "idea \(id.rawValue) stance"
    }
  }

  /// The moment whose idea is changed, where it is there.
  public func touchpoint(in session: Session) -> Touchpoint.ID? {
    switch self {
    case .add(_, let touchpoint, _): touchpoint
    case .rename(let id, _), .stance(let id, _), .remove(let id): session.touchpoint(of: id)?.id
    }
  }

  private func text(_ id: Idea.ID, in session: Session) -> String {
    session.idea(id)?.text.inBrief ?? "an idea"
  }
}

extension Session {
  fileprivate mutating func change(
    _ id: Idea.ID, _ change: (inout Idea) -> Void
  ) throws(Refusal) {
    guard let touchpoint = touchpoint(of: id),
      let index = touchpoint.ideas.firstIndex(where: { $0.id == id })
    else { throw .gone }
    try self.change(touchpoint.id) { change(&$0.ideas[index]) }
  }
}
