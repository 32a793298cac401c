public import Notation

/// Who decides what must change (M129).
public enum Level: String, FixedWord {
  case leadership, operations
}

/// A text of a deep dive.
public enum DiveLine: String, FixedWord {
  /// What the customer expects and looks for (M64).
  case expects
  /// What must change so that it is delivered every time (M129).
  case change
  /// Who sees to it.
  case owner
  /// What staff may do on the spot, without asking (M139).
  case spot
  /// Up to what they may do it (M139).
  case limit
}

/// A list of texts in a deep dive, in the order in which they were said.
public enum DiveList: String, FixedWord {
  /// Why it is so, and why that is so: each link names the cause of the one before (M113).
  case whys
  /// What may be said to a customer who is in this moment (M109).
  case phrases
}

/// What is looked into about one moment: by choice, never for all of them (M42).
public struct Dive: Codable, Equatable, Sendable, BlankByDefault {
  /// The highest place in a list of texts, from 0.
  public static let entryLimit = 19

  /// Whether the moment is chosen to be looked into; what was said stays when it is not any more.
  public internal(set) var chosen = false

  /// What the customer expects and looks for here.
  public internal(set) var expects = ""

  /// Whether nobody here knows what the customer expects, which is an answer (M64).
  public internal(set) var expectsUnknown = false

  /// Why it feels as it does, each text the cause of the one before; some may be empty, not the last.
  public internal(set) var whys: [String] = []

  /// The causes about whose words the room was asked, and that stay; some may be mended since.
  public internal(set) var stays: [String] = []

  /// What must change so that it is delivered every time.
  public internal(set) var change = ""

  /// Who decides it; `nil` is not said.
  public internal(set) var level: Level?

  /// Who sees to it; it may be empty.
  public internal(set) var owner = ""

  /// By when; `nil` is not said.
  public internal(set) var due: CivilDate?

  /// What became of the change once somebody had it; `nil` for not yet.
  public internal(set) var state: PromiseState?

  /// What staff may do on the spot.
  public internal(set) var spot = ""

  /// Up to what they may do it.
  public internal(set) var limit = ""

  /// What may be said to a customer here; some may be empty, not the last.
  public internal(set) var phrases: [String] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing looked into.
  public static var blank: Dive { Dive() }

  init() {}

  /// One of the texts.
  public internal(set) subscript(line: DiveLine) -> String {
    get {
      switch line {
      case .expects: expects
      case .change: change
      case .owner: owner
      case .spot: spot
      case .limit: limit
      }
    }
    set {
      switch line {
      case .expects: expects = newValue
      case .change: change = newValue
      case .owner: owner = newValue
      case .spot: spot = newValue
      case .limit: limit = newValue
      }
    }
  }

  /// One of the lists.
  public internal(set) subscript(list: DiveList) -> [String] {
    get { list == .whys ? whys : phrases }
    set { if list == .whys { whys = newValue } else { phrases = newValue } }
  }

  /// Whether anything was said, apart from the choice.
  public var isAnswered: Bool {
    var dive = self
    dive.chosen = false
    return dive != .blank
  }

  /// What nobody could say, in the order of asking.
  public var unknowns: [Unknown] {
    Unknown.allCases.filter { unknown in
      switch unknown {
      case .expects: expects.isEmpty
      case .cause: whys.isEmpty
      case .change: change.isEmpty
      case .level: level == nil
      case .owner: owner.isEmpty
      case .due: due == nil
      }
    }
  }

  /// Something that a deep dive asks for, and that may be unknown.
  public enum Unknown: String, CaseIterable, Sendable {
    case expects, cause, change, level, owner, due
  }

  /// The entries of a list that say something.
  public func texts(of list: DiveList) -> [String] { self[list].filter { !$0.isEmpty } }

  /// The last link of the chain: the cause behind which nobody looked; empty where none was named.
  public var cause: String { whys.last ?? "" }
}

extension Dive {
  /// Takes over what was said of a moment that is joined to this one.
  mutating func takeOver(_ other: Dive) throws(Refusal) {
    chosen = chosen || other.chosen
    for line in DiveLine.allCases { self[line] = try self[line].joined(to: other[line]).asLine() }
    expectsUnknown = expectsUnknown || other.expectsUnknown
    for list in DiveList.allCases {
      self[list] += other[list].filter { !$0.isEmpty && !self[list].contains($0) }
    }
    stays += other.stays.filter { !stays.contains($0) }
    level = level ?? other.level
    state = state == other.state ? state : nil
    due = [due, other.due].compactMap { $0 }.min()
    extras.take(over: other.extras)
  }
}

extension Session {
  /// The moments that are chosen to be looked into, in the order of the journey.
  public var chosenMoments: [Touchpoint] {
    moments { $0.dive.chosen }
  }

  /// The moments at which something must change, in the order of the journey.
  public var changedMoments: [Touchpoint] {
    moments { !$0.dive.change.isEmpty }
  }

  /// The moments of which something was said in a deep dive, or is to be, in the order of the journey.
  public var divedMoments: [Touchpoint] {
    moments { $0.dive != .blank }
  }

  /// What comes after a moment and depends on it: the rest of its stage, and the stage after (M47).
  public func moments(after id: Touchpoint.ID) -> [Touchpoint] {
    guard let place = stages.firstIndex(where: { $0.place(of: id) != nil }),
      let index = stages[place].place(of: id)
    else { return [] }
    let next = stages.dropFirst(place + 1).first?.touchpoints ?? []
    return Array(stages[place].touchpoints.dropFirst(index + 1)) + next
  }
}
