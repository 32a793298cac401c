/// A change of what is promised at the end.
///
/// Every line may be empty. What is improved first begins anew: nothing has become of it yet.
public enum ClosingEdit: Codable, Equatable, Sendable {
  /// The one area to improve first.
  case improve(String)

  /// Who does it.
  case owner(String)

  /// By when.
  case due(CivilDate?)

  /// What became of it; `nil` for not yet.
  case state(PromiseState?)

  /// When the room looks at the map again.
  case review(CivilDate?)
}

extension ClosingEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .improve(let text):
      let text = try text.asLine()
      if text != session.closing.improve { session.closing.state = nil }
      session.closing.improve = text
    case .owner(let name): session.closing.owner = try name.asLine()
    case .due(let date): session.closing.due = date
    case .state(let state): session.closing.state = state
    case .review(let date): session.closing.review = date
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .improve: "what to improve first"
    case .owner: "who does it"
    case .due: "by when"
    case .state: "what became of \(session.promises.first?.what.inBrief ?? "it")"
    case .review: "when we look again"
    }
  }

  var step: String { "close" }

  var field: String? {
    switch self {
    case .improve: "closing improve"
    case .owner: "closing owner"
    case .due: "closing due"
    case .state: "closing state"
    case .review: "closing review"
    }
  }
}
