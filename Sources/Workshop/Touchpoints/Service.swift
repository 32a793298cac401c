public import Notation

/// One of the seven areas that make up a customer's experience (M67).
public enum ExperienceArea: String, FixedWord {
  case marketing
  case frontLine = "the front line"
  case processes, paperwork
  case payment = "purchase and payment"
  case support = "support after the sale"
  case success = "the product's success"
}

/// What every customer should feel (M34).
public enum Care: String, FixedWord {
  case understood, valued, served
}

/// A text about how a moment is served.
public enum ServiceLine: String, FixedWord {
  /// The standard that holds here (M74).
  case standard
  /// When it is otherwise, and for whom (M33).
  case exception
  /// What delights (M71).
  case delight
  /// What only we would do (M72).
  case onlyUs
}

/// How a moment is served: its standard, its delight, and whom it serves how.
public struct Service: Codable, Equatable, Sendable, BlankByDefault {
  /// The standard that holds here, such as "answered within two hours".
  public internal(set) var standard = ""

  /// Whether the standard is met; `nil` is not said.
  public internal(set) var standardMet: Answer?

  /// Which of the seven areas it belongs to; `nil` is not said.
  public internal(set) var area: ExperienceArea?

  /// Whether we answer here, or come before; `nil` is not said.
  public internal(set) var stance: Stance?

  /// Whether the customer feels understood here; `nil` is not said.
  public internal(set) var understood: Answer?

  /// Whether the customer feels valued here; `nil` is not said.
  public internal(set) var valued: Answer?

  /// Whether the customer feels served here; `nil` is not said.
  public internal(set) var served: Answer?

  /// When it is otherwise, and for whom.
  public internal(set) var exception = ""

  /// What delights here.
  public internal(set) var delight = ""

  /// The day on which the delight was last said to be one (M73); `nil` is not said.
  public internal(set) var delightOn: CivilDate?

  /// Whether the delight has become ordinary.
  public internal(set) var ordinary = false

  /// What only we would do.
  public internal(set) var onlyUs = ""

  /// The need that it serves; `nil` is not said.
  public internal(set) var need: Need.ID?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said.
  public static var blank: Service { Service() }

  init() {}

  /// One of the texts.
  public internal(set) subscript(line: ServiceLine) -> String {
    get {
      switch line {
      case .standard: standard
      case .exception: exception
      case .delight: delight
      case .onlyUs: onlyUs
      }
    }
    set {
      switch line {
      case .standard: standard = newValue
      case .exception: exception = newValue
      case .delight: delight = newValue
      case .onlyUs: onlyUs = newValue
      }
    }
  }

  /// Whether the customer feels cared for in this way.
  public internal(set) subscript(care: Care) -> Answer? {
    get {
      switch care {
      case .understood: understood
      case .valued: valued
      case .served: served
      }
    }
    set {
      switch care {
      case .understood: understood = newValue
      case .valued: valued = newValue
      case .served: served = newValue
      }
    }
  }
}

extension Touchpoint {
  /// The badge of a moment that is otherwise for some.
  public static let exceptionSign = "≠"
}

extension Touchpoint.Contents {
  /// Whether it is otherwise for some: then the traveller does not stand for everybody here (M33).
  public var hasException: Bool { !service.exception.isEmpty }
}
