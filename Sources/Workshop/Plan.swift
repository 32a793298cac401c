/// A way through the workshop: which steps, in which order, with how many minutes each.
public struct Plan: Equatable, Sendable, Identifiable {
  /// Its lasting name in documents, such as `half-day`.
  public var id: String
  /// Its name on the wall.
  public var name: String
  /// What one gets from it, in one line.
  public var says: Wording
  /// What has to be at hand, in one line, or nothing.
  public var bring: Wording
  /// Whether a team or one person goes this way.
  public var manner: Manner
  /// Its steps in order; a step of pauses only may come more than once.
  public var steps: [PlannedStep]

  /// A plan of steps.
  public init(
    id: String, name: String, says: Wording = Wording(""), bring: Wording = Wording(""),
    manner: Manner, steps: [PlannedStep]
  ) {
    self.id = id
    self.name = name
    self.says = says
    self.bring = bring
    self.manner = manner
    self.steps = steps
  }

  /// The minutes of all its steps; 0 where it has no clock.
  public var totalMinutes: Int { steps.reduce(0) { $0 + ($1.minutes ?? 0) } }

  /// How long it takes, in words: "49 min", "2 h 10, one break"; empty where it has no clock.
  public var length: String {
    guard totalMinutes > 0 else { return "" }
    let breaks = steps.count { $0.id == "break" }
    return switch breaks {
    case 0: totalMinutes.minutesInWords
    case 1: totalMinutes.minutesInWords + ", one break"
    case 2: totalMinutes.minutesInWords + ", two breaks"
    default: totalMinutes.minutesInWords + ", \(breaks) breaks"
    }
  }
}

/// A step in a plan, with its minutes.
public struct PlannedStep: Equatable, Sendable, Identifiable {
  /// The id of the step.
  public var id: String
  /// Whole minutes, 1 to 480; none where no clock runs.
  public var minutes: Int?
  /// The minutes of those parts that have their own.
  public var parts: [PlannedPart]

  /// A step in a plan.
  public init(id: String, minutes: Int? = nil, parts: [PlannedPart] = []) {
    self.id = id
    self.minutes = minutes
    self.parts = parts
  }

  /// The minutes of a part, where the plan gives it any.
  public func minutes(of part: PartPlan.ID) -> Int? {
    parts.first { $0.id == part }?.minutes
  }

  /// Whether the plan takes this part of the step; it does unless it gives it no minute.
  public func takes(_ part: PartPlan.ID) -> Bool { minutes(of: part) != 0 }
}

/// The minutes of a part in a plan.
public struct PlannedPart: Equatable, Sendable, Identifiable {
  /// The id of the part within its step.
  public var id: String
  /// Whole minutes, 0 to 480; 0 leaves the part out.
  public var minutes: Int

  /// A part with its minutes.
  public init(id: String, minutes: Int) {
    self.id = id
    self.minutes = minutes
  }
}
