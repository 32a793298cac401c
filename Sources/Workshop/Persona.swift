public import Notation

/// How the program's own sentences speak of the persona.
public enum Pronoun: String, FixedWord {
  case she, he, they
}

/// Where our knowledge of the persona comes from (M30).
public enum PersonaSource: String, FixedWord {
  case research, history
  case guess = "a guess"
}

/// The lines that say whose journey it is, and what decides it.
public enum TravellerLine: String, FixedWord {
  case name, situation, begins, ends, outcome
  case purchase, knowsNow, knowsLater, background

  /// The five lines with which a journey begins.
  public static let whose: [TravellerLine] = [.name, .situation, .begins, .ends, .outcome]
}

/// Whose journey is mapped, from where to where, and what for.
///
/// Every line may stay empty.
public struct Persona: Codable, Equatable, Sendable, BlankByDefault {
  /// A first name is enough: "Maria".
  public internal(set) var name = ""

  /// How the program speaks of them; `nil` reads as "they".
  public internal(set) var pronoun: Pronoun?

  /// What they are about: "buying her first bike".
  public internal(set) var situation = ""

  /// Where the journey begins.
  public internal(set) var begins = ""

  /// Where it ends.
  public internal(set) var ends = ""

  /// What the team maps this to, in one sentence.
  public internal(set) var outcome = ""

  /// What kind of purchase it is (M30).
  public internal(set) var purchase = ""

  /// Where our knowledge of them comes from (M30); `nil` is not said.
  public internal(set) var source: PersonaSource?

  /// What they must know now to decide (M31).
  public internal(set) var knowsNow = ""

  /// What they must know later (M31).
  public internal(set) var knowsLater = ""

  /// What in their background affects the decision (M31).
  public internal(set) var background = ""

  /// What really happened to somebody like them (M32), in the order in which it was said.
  public internal(set) var stories: [Remark] = []

  /// Whom they do not describe (M33), in the order in which it was said.
  public internal(set) var exceptions: [Remark] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Persona { Persona() }

  init() {}

  /// The text of one line.
  public internal(set) subscript(line: TravellerLine) -> String {
    get { self[keyPath: Self.path(of: line)] }
    set { self[keyPath: Self.path(of: line)] = newValue }
  }

  /// The remarks of one kind.
  public internal(set) subscript(kind: RemarkKind) -> [Remark] {
    get { kind == .stories ? stories : exceptions }
    set {
      switch kind {
      case .stories: stories = newValue
      case .exceptions: exceptions = newValue
      }
    }
  }

  private static func path(of line: TravellerLine) -> WritableKeyPath<Persona, String> {
    switch line {
    case .name: \.name
    case .situation: \.situation
    case .begins: \.begins
    case .ends: \.ends
    case .outcome: \.outcome
    case .purchase: \.purchase
    case .knowsNow: \.knowsNow
    case .knowsLater: \.knowsLater
    case .background: \.background
    }
  }
}
