/// A change of what the customer would talk about on the way out.
public enum RecollectionEdit: Codable, Equatable, Sendable {
  /// A recollection after another one; `nil` is at the end.
  case add(text: String, after: Recollection.ID?)

  /// The recollection's words.
  case rename(Recollection.ID, String)

  /// Takes the recollection out.
  case remove(Recollection.ID)
}

extension RecollectionEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let after):
      let text = try text.asEntry()
      let place = try session.recollections.place(after: after)
      let id = Recollection.ID(rawValue: try session.newID())
      session.recollections.insert(Recollection(id: id, text: text), at: place)
    case .rename(let id, let text):
      session.recollections[try session.recollections.place(of: id)].text = try text.asEntry()
    case .remove(let id):
      session.recollections.remove(at: try session.recollections.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "feelings" }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "recollection \(id.rawValue) text"
    }
  }

  private func text(_ id: Recollection.ID, in session: Session) -> String {
    session.recollections.first { $0.id == id }?.text.inBrief ?? "a recollection"
  }
}
