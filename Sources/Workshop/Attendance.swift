public import Notation

/// Where the facilitator comes from.
public enum Origin: String, FixedWord {
  case inside, outside
}

/// Who is in the room, and how they agreed to work.
///
/// No entry of a session carries a name.
public struct Attendance: Codable, Equatable, Sendable, BlankByDefault {
  /// How many people take part, 1 to 999; `nil` until somebody says so.
  public internal(set) var people: Int?

  /// Who guides the workshop.
  public internal(set) var facilitator = ""

  /// Whether the facilitator is from inside or hired from outside.
  public internal(set) var origin: Origin?

  /// Whether the facilitator has a stake in what is decided.
  public internal(set) var stake: Bool?

  /// Whether the room agreed to the ground rules.
  public internal(set) var agreed = false

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Attendance { Attendance() }

  init() {}
}
