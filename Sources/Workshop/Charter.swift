public import Notation

/// What a map is to bring about (M23).
public enum OutcomeKind: String, FixedWord {
  case retention
  case wordOfMouth = "word of mouth"
  case recognition, impact
}

/// Where customers meet the offer: it changes what is asked (M37).
public enum Setting: String, FixedWord {
  case place = "a place"
  case inPerson = "in person"
  case online
}

/// The lines of the charter.
public enum CharterLine: String, FixedWord {
  case decision, goal
}

/// What the map is for, what our words mean, and who knows which part of the journey.
public struct Charter: Codable, Equatable, Sendable, BlankByDefault {
  /// The decision that this map informs.
  public internal(set) var decision = ""

  /// The business goal (M6, M17): kept here and never on the map.
  public internal(set) var goal = ""

  /// What the map is to bring about (M23), in the order of choosing.
  public internal(set) var outcomes: [OutcomeKind] = []

  /// Where customers meet the offer (M37); `nil` is not said.
  public internal(set) var setting: Setting?

  /// What our words mean (M24, M25), in the order in which they were agreed.
  public internal(set) var terms: [Term] = []

  /// The units of the organisation, here or missing (M5), in the order in which they were named.
  public internal(set) var units: [Unit] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Charter { Charter() }

  init() {}

  /// The text of one line.
  public internal(set) subscript(line: CharterLine) -> String {
    get {
      switch line {
      case .decision: decision
      case .goal: goal
      }
    }
    set {
      switch line {
      case .decision: decision = newValue
      case .goal: goal = newValue
      }
    }
  }
}

/// A word, and what it means to us.
public struct Term: Codable, Equatable, Identifiable, Sendable {
  /// A term's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The term's number.
  public internal(set) var id: ID

  /// The word; never empty.
  public internal(set) var word: String

  /// What we mean by it; empty while that is not agreed.
  public internal(set) var meaning: String

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, word: String, meaning: String) {
    self.id = id
    self.word = word
    self.meaning = meaning
  }
}

/// A unit of the organisation, and which parts of the journey it knows (M5).
public struct Unit: Codable, Equatable, Identifiable, Sendable {
  /// A unit's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The unit's number.
  public internal(set) var id: ID

  /// What it is called; never empty.
  public internal(set) var name: String

  /// Whether nobody of it is here.
  public internal(set) var missing = false

  /// The stages that it knows, each once.
  public internal(set) var stages: [Stage.ID] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
