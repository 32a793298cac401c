public import Notation

/// The lines of a stage besides its name.
public enum StageLine: String, FixedWord {
  case band, ready, alone, belonging
}

/// How closely a stage is looked at (M42): opened one step at a time, and only where it is needed.
public enum Depth: String, FixedWord, Omittable {
  case outline, themes, deep

  /// A bird's-eye view is enough unless somebody says otherwise.
  public static var omitted: Depth { .outline }

  /// How many touchpoints suit it (M4); `nil` is as many as there are.
  public var most: Int? {
    switch self {
    case .outline: 7
    case .themes: 12
    case .deep: nil
    }
  }
}

/// A part of the journey, as the customer would call it.
public struct Stage: Codable, Equatable, Identifiable, Sendable {
  /// A stage's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The stage's number.
  public internal(set) var id: ID

  /// The stage's name; never empty.
  public internal(set) var name: String

  /// What the customer needs in this stage, in the order in which it was said.
  public internal(set) var needs: [Need] = []

  /// What happens in this stage, in the order of the journey.
  public internal(set) var touchpoints: [Touchpoint] = []

  /// The part of the organisation to which it belongs (M50); hidden in the customer's view.
  public internal(set) var band = ""

  /// What is so when they are ready to leave it, and so enter the next (M46).
  public internal(set) var ready = ""

  /// What they can find out here without us (M39).
  public internal(set) var alone = ""

  /// What makes them feel part of it (M122).
  public internal(set) var belonging = ""

  /// How many customers get this far (M48), a count; `nil` is not said.
  public internal(set) var reached: Int?

  /// How that count is known.
  public internal(set) var reachedKnown = Known.guess

  /// How closely it is looked at (M42).
  public internal(set) var depth = Depth.outline

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// What a count of customers may be.
  static let counts = 0...1_000_000

  init(id: ID, name: String) {
    self.id = id
    self.name = name
  }

  /// The text of one line.
  public internal(set) subscript(line: StageLine) -> String {
    get {
      switch line {
      case .band: band
      case .ready: ready
      case .alone: alone
      case .belonging: belonging
      }
    }
    set {
      switch line {
      case .band: band = newValue
      case .ready: ready = newValue
      case .alone: alone = newValue
      case .belonging: belonging = newValue
      }
    }
  }
}
