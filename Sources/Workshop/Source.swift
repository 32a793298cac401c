public import Notation

/// What kind of source it is (M77).
public enum SourceKind: String, FixedWord {
  case survey
  case nps = "NPS"
  case csat = "CSAT"
  case ces = "CES"
  case conversation, log, observation
}

/// The lines of text of a source.
public enum SourceLine: String, FixedWord {
  case quote, from, unit, number, why
}

/// Where something is known from: what a customer said, or what was counted (M77, M80).
///
/// Every line may stay empty. A number says how much, and only the why says what to do about it.
public struct Source: Codable, Equatable, Identifiable, Sendable {
  /// A source's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The source's number.
  public internal(set) var id: ID

  /// What was said, word for word and without quotation marks.
  public internal(set) var quote = ""

  /// Where it was said: "letter".
  public internal(set) var from = ""

  /// What kind of source it is; `nil` is not said.
  public internal(set) var kind: SourceKind?

  /// Which part of the organisation has it.
  public internal(set) var unit = ""

  /// The day from which it is; `nil` is not said.
  public internal(set) var date: CivilDate?

  /// What was counted, in words such as "31 of 214".
  public internal(set) var number = ""

  /// Why it is so, in the customers' words.
  public internal(set) var why = ""

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID) { self.id = id }

  /// The text of one line.
  public internal(set) subscript(line: SourceLine) -> String {
    get {
      switch line {
      case .quote: quote
      case .from: from
      case .unit: unit
      case .number: number
      case .why: why
      }
    }
    set {
      switch line {
      case .quote: quote = newValue
      case .from: from = newValue
      case .unit: unit = newValue
      case .number: number = newValue
      case .why: why = newValue
      }
    }
  }
}

extension Source {
  /// Whether it has a number and nobody knows why (M80): what customers said is a why as well.
  public var lacksReason: Bool { !number.isEmpty && why.isEmpty && quote.isEmpty }

  /// How many whole months old it is on a day, where it is from more than a year before; `nil` for
  /// what is newer or has no day.
  public func age(on today: CivilDate) -> Int? {
    guard let date else { return nil }
    let whole =
      (today.year - date.year) * 12 + today.month - date.month - (today.day < date.day ? 1 : 0)
    let isToTheDay = whole == 12 && today.day == date.day
    return whole >= 12 && !isToTheDay ? whole : nil
  }
}
