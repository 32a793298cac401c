/// A change of who is in the room.
public enum AttendanceEdit: Codable, Equatable, Sendable {
  /// How many take part, 1 to 999; `nil` for not counted.
  case people(Int?)

  /// Who guides the workshop.
  case facilitator(String)

  /// Where the facilitator comes from.
  case origin(Origin?)

  /// Whether the facilitator has a stake in what is decided.
  case stake(Bool?)

  /// Whether the room agreed to the ground rules.
  case agreed(Bool)
}

extension AttendanceEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .people(let people):
      guard people.map(Session.crowd.contains) ?? true else {
        throw Refusal("People are counted from 1 to 999.")
      }
      session.attendance.people = people
    case .facilitator(let name): session.attendance.facilitator = try name.asLine()
    case .origin(let origin): session.attendance.origin = origin
    case .stake(let stake): session.attendance.stake = stake
    case .agreed(let agreed): session.attendance.agreed = agreed
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .people(1?): "1 person"
    case .people(let people?): "\(people) people"
    case .people(nil): "how many people"
    case .facilitator: "the facilitator"
    case .origin: "where the facilitator is from"
    case .stake: "the facilitator's stake"
    case .agreed: "the ground rules"
    }
  }

  var step: String { "welcome" }

  var field: String? {
    switch self {
    case .people: "attendance people"
    case .facilitator: "attendance facilitator"
    case .origin: "attendance origin"
    case .stake: "attendance stake"
    case .agreed: "attendance agreed"
    }
  }
}
