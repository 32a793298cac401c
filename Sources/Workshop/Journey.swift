public import Notation

/// Whose journey it is, seen from the organisation.
public enum Subject: String, FixedWord, Omittable {
  case customer, partner, beneficiary, employee, vendor

  /// A journey is a customer's unless somebody says otherwise.
  public static var omitted: Subject { .customer }
}

/// What journeys are scored by, one question to the room each.
public enum Criterion: String, FixedWord {
  case often, complaints, urgent
}

/// A journey that may be mapped, with the room's scores.
public struct Journey: Codable, Equatable, Identifiable, Sendable {
  /// A journey's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The journey's number.
  public internal(set) var id: ID

  /// The journey in the room's words; never empty.
  public internal(set) var name: String

  /// Whose journey it is.
  public internal(set) var subject = Subject.customer

  /// How often it happens, 1 to 5.
  public internal(set) var often: Int?

  /// How many complaints it brings, 1 to 5.
  public internal(set) var complaints: Int?

  /// How urgent it is, 1 to 5.
  public internal(set) var urgent: Int?

  /// Whether it is the straightforward one that later maps are measured by.
  ///
  /// At most one is.
  public internal(set) var baseline = false

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, name: String) {
    self.id = id
    self.name = name
  }

  /// The score in one criterion, 1 to 5, or `nil` where nobody scored it yet.
  public internal(set) subscript(criterion: Criterion) -> Int? {
    get {
      switch criterion {
      case .often: often
      case .complaints: complaints
      case .urgent: urgent
      }
    }
    set {
      switch criterion {
      case .often: often = newValue
      case .complaints: complaints = newValue
      case .urgent: urgent = newValue
      }
    }
  }
}

/// The journey that is mapped, and why it and no other.
public struct Choice: Codable, Equatable, Sendable {
  /// Which journey.
  public internal(set) var journey: Journey.ID

  /// Why, in words.
  public internal(set) var reason: String

  /// The criterion that decided; `nil` where the room simply chose.
  public internal(set) var criterion: Criterion?

  /// The journey's score in that criterion when it was chosen, 1 to 5.
  public internal(set) var score: Int?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(journey: Journey.ID, reason: String) {
    self.journey = journey
    self.reason = reason
  }
}
