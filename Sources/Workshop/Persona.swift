public import Notation

/// How the program's own sentences speak of the persona.
public enum Pronoun: String, FixedWord {
  case she, he, they
}

/// The five lines that say whose journey it is.
public enum TravellerLine: String, FixedWord {
  case name, situation, begins, ends, outcome
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

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Persona { Persona() }

  init() {}

  /// The text of one line.
  public internal(set) subscript(line: TravellerLine) -> String {
    get {
      switch line {
      case .name: name
      case .situation: situation
      case .begins: begins
      case .ends: ends
      case .outcome: outcome
      }
    }
    set {
      switch line {
      case .name: name = newValue
      case .situation: situation = newValue
      case .begins: begins = newValue
      case .ends: ends = newValue
      case .outcome: outcome = newValue
      }
    }
  }
}
