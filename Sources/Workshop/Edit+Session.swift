/// A change of the session itself.
public enum SessionEdit: Codable, Equatable, Sendable {
  /// The title; empty to have none.
  case title(String)

  /// The id of the plan to follow; not empty.
  case plan(String)

  /// A team, or one person alone.
  case manner(Manner)
}

extension SessionEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .title(let title): session.title = try title.asLine()
    case .plan(let plan): session.plan = try plan.asEntry()
    case .manner(let manner): session.manner = manner
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .title: "the title"
    case .plan: "the plan"
    case .manner(.team): "working as a team"
    case .manner(.alone): "working alone"
    }
  }

  var step: String { "welcome" }

  var field: String? {
    switch self {
    case .title: "session title"
    case .plan: "session plan"
    case .manner: "session manner"
    }
  }
}
