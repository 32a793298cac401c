/// A change of what irritates.
public enum IrritationEdit: Codable, Equatable, Sendable {
  /// An irritation at the end of a moment's; one that reads the same there is refused.
  case add(text: String, touchpoint: Touchpoint.ID)

  /// The irritation's words.
  case rename(Irritation.ID, String)

  /// How much it matters.
  case severity(Irritation.ID, Severity?)

  /// Whether we could change it.
  case changeable(Irritation.ID, Answer?)

  /// Whether it lies in the surroundings.
  case surroundings(Irritation.ID, Bool)

  /// Takes the irritation out.
  case remove(Irritation.ID)
}

extension IrritationEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let touchpoint):
      let text = try text.asEntry()
      let (stage, place) = try session.place(of: touchpoint)
      let there = session.stages[stage].touchpoints[place].irritations
      guard !there.contains(where: { $0.text.wordKey == text.wordKey }) else {
        throw Refusal("\(text.inBrief) is there already.")
      }
      let id = Irritation.ID(rawValue: try session.newID())
      session.stages[stage].touchpoints[place].irritations.append(Irritation(id: id, text: text))
    case .rename(let id, let text):
      let text = try text.asEntry()
      try session.change(id) { $0.text = text }
    case .severity(let id, let severity): try session.change(id) { $0.severity = severity }
    case .changeable(let id, let answer): try session.change(id) { $0.changeable = answer }
    case .surroundings(let id, let isSo): try session.change(id) { $0.surroundings = isSo }
    case .remove(let id):
      let (touchpoint, index) = try session.place(of: id)
      try session.change(touchpoint) { $0.irritations.remove(at: index) }
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .severity(let id, let severity):
      "\(text(id, in: session)): \(severity?.rawValue ?? "not said")"
    case .changeable(let id, let answer):
      "\(text(id, in: session)): could we change it, \(answer?.rawValue ?? "not said")"
    case .surroundings(let id, _): "\(text(id, in: session)): the surroundings"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "feelings" }

  func stage(in session: Session) -> Stage.ID? {
    let touchpoint =
      switch self {
      case .add(_, let touchpoint): touchpoint
      case .rename(let id, _), .severity(let id, _), .changeable(let id, _),
        .surroundings(let id, _), .remove(let id):
        session.touchpoint(of: id)?.id
      }
    return touchpoint.flatMap { session.stage(of: $0)?.id }
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "irritation \(id.rawValue) text"
    case .severity(let id, _): "irritation \(id.rawValue) severity"
    case .changeable(let id, _): "irritation \(id.rawValue) changeable"
    case .surroundings(let id, _): "irritation \(id.rawValue) surroundings"
    }
  }

  private func text(_ id: Irritation.ID, in session: Session) -> String {
    session.irritation(id)?.text.inBrief ?? "an irritation"
  }
}

extension Session {
  fileprivate func place(
    of id: Irritation.ID
  ) throws(Refusal) -> (touchpoint: Touchpoint.ID, index: Int) {
    guard let touchpoint = touchpoint(of: id),
      let index = touchpoint.irritations.firstIndex(where: { $0.id == id })
    else { throw .gone }
    return (touchpoint.id, index)
  }

  fileprivate mutating func change(
    _ id: Irritation.ID, _ change: (inout Irritation) -> Void
  ) throws(Refusal) {
    let (touchpoint, index) = try place(of: id)
    try self.change(touchpoint) { change(&$0.irritations[index]) }
  }
}
