/// A change of what the customer needs in a stage.
public enum NeedEdit: Codable, Equatable, Sendable {
  /// A need of a stage, after another one of that stage; `nil` is at the end.
  case add(text: String, stage: Stage.ID, after: Need.ID?)

  /// The need's words.
  case rename(Need.ID, String)

  /// Takes the need out.
  case remove(Need.ID)
}

extension NeedEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let stage, let after):
      let stage = try session.stages.place(of: stage)
      let place = try session.stages[stage].needs.place(after: after)
      let id = Need.ID(rawValue: try session.newID())
      session.stages[stage].needs.insert(Need(id: id, text: try text.asEntry()), at: place)
    case .rename(let id, let text):
      let (stage, place) = try session.place(of: id)
      session.stages[stage].needs[place].text = try text.asEntry()
    case .remove(let id):
      let (stage, place) = try session.place(of: id)
      session.stages[stage].needs.remove(at: place)
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _, _): "the need \(text.trimmed.inBrief)"
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "touchpoints" }

  func stage(in session: Session) -> Stage.ID? {
    switch self {
    case .add(_, let stage, _): session.stage(stage)?.id
    case .rename(let id, _), .remove(let id): session.stage(of: id)?.id
    }
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "need \(id.rawValue) text"
    }
  }

  private func text(_ id: Need.ID, in session: Session) -> String {
    session.need(id)?.text.inBrief ?? "a need"
  }
}
