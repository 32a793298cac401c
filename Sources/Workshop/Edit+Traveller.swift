/// A change of whose journey it is.
public enum TravellerEdit: Codable, Equatable, Sendable {
  /// One of the five lines; it may be empty.
  case line(TravellerLine, String)

  /// How the program speaks of them; `nil` reads as "they".
  case pronoun(Pronoun?)
}

extension TravellerEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .line(let line, let text): session.persona[line] = try text.asLine()
    case .pronoun(let pronoun): session.persona.pronoun = pronoun
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .line(.name, _): "whom we follow"
    case .line(.situation, _): "who that is"
    case .line(.begins, _): "where it begins"
    case .line(.ends, _): "where it ends"
    case .line(.outcome, _): "what we map this to"
    case .pronoun(let pronoun): "the word \(pronoun?.rawValue ?? "they")"
    }
  }

  var step: String { "traveller" }

  var field: String? {
    switch self {
    case .line(let line, _): "traveller \(line.rawValue)"
    case .pronoun: "traveller pronoun"
    }
  }
}
