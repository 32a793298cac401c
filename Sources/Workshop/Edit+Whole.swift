/// A change of everything at once.
///
/// The session keeps its id, its revision and its agenda; all else is as in the session that is
/// given. So what another program wrote, and any earlier state, comes in as one step that undo
/// takes back.
public enum WholeEdit: Codable, Equatable, Sendable {
  /// What another program made of the session's document.
  case adopt(Session)

  /// The session as it was at another time.
  case restore(Session)
}

extension Edit {
  /// Whether it changes everything at once, and so belongs to no step.
  var isWhole: Bool {
    if case .whole = self { return true }
    return false
  }
}

extension WholeEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .adopt(let whole), .restore(let whole):
      session = whole.identified(as: session)
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .adopt(let whole) where !whole.agenda.aheadOf.isEmpty: "what only the file had"
    case .adopt: "what another program changed"
    case .restore: "going back to an earlier state"
    }
  }

  var step: String { "welcome" }

  var field: String? { nil }
}
