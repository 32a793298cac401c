/// A change of what the map is for.
public enum CharterEdit: Codable, Equatable, Sendable {
  /// One of the lines; it may be empty.
  case line(CharterLine, String)

  /// Whether the map is to bring this about.
  case outcome(OutcomeKind, Bool)

  /// Where customers meet the offer; `nil` is not said.
  case setting(Setting?)
}

extension CharterEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .line(let line, let text): session.charter[line] = try text.asLine()
    case .outcome(let kind, let isWanted):
      session.charter.outcomes.removeAll { $0 == kind }
      if isWanted { session.charter.outcomes.append(kind) }
    case .setting(let setting): session.charter.setting = setting
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .line(.decision, _): "the decision"
    case .line(.goal, _): "the business goal"
    case .outcome(let kind, _): kind.rawValue
    case .setting(let setting): "the setting: \(setting?.rawValue ?? "not said")"
    }
  }

  var step: String { "traveller" }

  var field: String? {
    switch self {
    case .line(let line, _): "charter \(line.rawValue)"
    case .outcome(let kind, _): "charter \(kind.rawValue)"
    case .setting: "charter setting"
    }
  }
}
