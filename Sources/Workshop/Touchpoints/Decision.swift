public import Notation

/// Who decides at a moment (M56).
public enum Decider: String, FixedWord {
  case customer, employee, machine

  /// One sign for each: the customer's, the employee's, the machine's decision.
  public var glyph: String {
    switch self {
    case .customer: "◇"
    case .employee: "○"
    case .machine: "■"
    }
  }
}

/// A point at which the journey may go one way or another (M56, M57).
public struct Decision: Codable, Equatable, Sendable, BlankByDefault {
  /// Who decides; `nil` where nothing is decided here, or nobody said who does it.
  public internal(set) var decider: Decider?

  /// The ways that can be taken, in the order in which they were said.
  public internal(set) var branches: [Branch] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing is decided.
  public static var blank: Decision { Decision() }

  init() {}
}

/// One way that can be taken at a decision, and where it leads (M57).
public struct Branch: Codable, Equatable, Identifiable, Sendable {
  /// A branch's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The branch's number.
  public internal(set) var id: ID

  /// What is chosen, in the room's words; never empty.
  public internal(set) var text: String

  /// Where it leads, in the room's words; it may be empty.
  public internal(set) var leads = ""

  /// The moment to which it leads; `nil` where it leads to none of the map.
  public internal(set) var to: Touchpoint.ID?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// Something that passes from one to another at a moment (M55).
public struct Handshake: Codable, Equatable, Identifiable, Sendable {
  /// A handshake's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// Between people, or by a machine.
  public enum Nature: String, FixedWord {
    case human, virtual
  }

  /// The handshake's number.
  public internal(set) var id: ID

  /// What is handed over, in the room's words; never empty.
  public internal(set) var text: String

  /// Who hands it over; it may be empty.
  public internal(set) var from = ""

  /// Who takes it; it may be empty.
  public internal(set) var to = ""

  /// Between people, or by a machine; `nil` is not said.
  public internal(set) var nature: Nature?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

extension Session {
  /// The touchpoint at which this way can be taken.
  public func touchpoint(of id: Branch.ID) -> Touchpoint? {
    stages.lazy.flatMap(\.touchpoints).first { $0.decision.branches.contains { $0.id == id } }
  }

  /// The branch with this id.
  public func branch(_ id: Branch.ID) -> Branch? {
    stages.lazy.flatMap(\.touchpoints).flatMap { $0.decision.branches }.first { $0.id == id }
  }

  /// The touchpoint with this handshake.
  public func touchpoint(of id: Handshake.ID) -> Touchpoint? {
    stages.lazy.flatMap(\.touchpoints).first { $0.handshakes.contains { $0.id == id } }
  }

  /// The handshake with this id.
  public func handshake(_ id: Handshake.ID) -> Handshake? {
    stages.lazy.flatMap(\.touchpoints).flatMap { $0.handshakes }.first { $0.id == id }
  }
}
