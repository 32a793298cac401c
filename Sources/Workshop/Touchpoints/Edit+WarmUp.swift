/// A change of the words with which a team warms up (M112).
public enum WarmUpEdit: Codable, Equatable, Sendable {
  /// How somebody felt in a situation of their own, after another word; `nil` is at the end.
  case add(text: String, after: WarmUp.ID?)

  /// The word.
  case rename(WarmUp.ID, String)

  /// Takes the word out.
  case remove(WarmUp.ID)
}

extension WarmUpEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let after):
      let text = try text.asEntry()
      let place = try session.warmUps.place(after: after)
      let id = WarmUp.ID(rawValue: try session.newID())
      session.warmUps.insert(WarmUp(id: id, text: text), at: place)
    case .rename(let id, let text):
      session.warmUps[try session.warmUps.place(of: id)].text = try text.asEntry()
    case .remove(let id): session.warmUps.remove(at: try session.warmUps.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the word \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "feelings" }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "warm-up \(id.rawValue) text"
    }
  }

  private func text(_ id: WarmUp.ID, in session: Session) -> String {
    session.warmUps.first { $0.id == id }?.text.inBrief ?? "a word"
  }
}
