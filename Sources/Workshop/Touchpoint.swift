public import Notation

/// Whether a touchpoint happens to the customer or is theirs to do.
public enum Act: String, FixedWord, Omittable {
  case happens = "happens to me"
  case mine = "I have to do"

  /// A touchpoint happens to the customer unless somebody says otherwise.
  public static var omitted: Act { .happens }
}

/// Where a touchpoint takes place.
public enum Channel: String, FixedWord {
  case inPerson = "in person"
  case phone, online, message, paper
}

/// Who started a touchpoint.
public enum Initiator: String, FixedWord {
  case us, customer
  case somebodyElse = "somebody else"
}

/// How a touchpoint is known.
public enum Known: String, FixedWord, Omittable {
  case guess = "a guess"
  case seen = "we saw it"
  case told = "told us"

  /// Everything is a guess until somebody says how it is known.
  public static var omitted: Known { .guess }
}

/// One engagement, however small, as the customer meets it.
///
/// Its ``Contents`` read as if they were its own. Copies share them until one is changed: hundreds of
/// moments are looked through several times a key, and a copy that counts one reference, instead of one
/// for each of some forty texts and lists, is what makes that cheap.
@dynamicMemberLookup
public struct Touchpoint: Codable, Equatable, Identifiable, Sendable {
  /// A touchpoint's number, counted within the session; not its place on the wall.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  @usableFromInline var shared: Shared<Contents>

  init(id: ID, title: String, answers: Question) {
    shared = Shared(wrappedValue: Contents(id: id, title: title, answers: answers))
  }

  /// The touchpoint's number.
  @inlinable public var id: ID { shared.wrappedValue.id }

  /// Whatever it holds.
  ///
  /// `touchpoints.map { $0.title }` reads it at once; `map(\.title)` puts a path together while running,
  /// which takes longer than drawing a row.
  @inlinable public subscript<Value>(dynamicMember path: KeyPath<Contents, Value>) -> Value {
    shared.wrappedValue[keyPath: path]
  }

  subscript<Value>(dynamicMember path: WritableKeyPath<Contents, Value>) -> Value {
    get { contents[keyPath: path] }
    set { contents[keyPath: path] = newValue }
  }

  /// All that it holds.
  var contents: Contents {
    get { shared.wrappedValue }
    set { shared.wrappedValue = newValue }
  }

  /// Reads it as its contents stand in a document.
  public init(from decoder: any Decoder) throws {
    shared = Shared(wrappedValue: try Contents(from: decoder))
  }

  /// Writes it as its contents stand in a document.
  public func encode(to encoder: any Encoder) throws { try contents.encode(to: encoder) }
}

extension Touchpoint {
  /// All that a touchpoint holds, in the order of the document.
  public struct Contents: Codable, Equatable, Sendable {
    /// The touchpoint's number.
    public internal(set) var id: ID

    /// The touchpoint in the room's words; never empty.
    public internal(set) var title: String

    /// The question that it answers; never ``Question/need``.
    public internal(set) var answers: Question

    /// Whether it happens to the customer or is theirs to do.
    public internal(set) var act: Act

    /// Where it takes place; `nil` is not said.
    public internal(set) var channel: Channel?

    /// Who started it; `nil` is not said.
    public internal(set) var initiator: Initiator?

    /// How long it takes, or how long they wait, in the room's words.
    public internal(set) var timing = ""

    /// What else was said about it.
    public internal(set) var note = ""

    /// How it is known.
    public internal(set) var known = Known.guess

    /// What feedback says of it, from whom it is known, and whom one could ask.
    public internal(set) var evidence = Evidence()

    /// What it feels like.
    public internal(set) var feeling = Feeling()

    /// Whether it colours the whole (M11).
    public internal(set) var pivotal = false

    /// Why it colours the whole, in the room's words.
    public internal(set) var colours = ""

    /// What irritates about it, in the order in which it was said.
    public internal(set) var irritations: [Irritation] = []

    /// How it compares with what was expected; `nil` is not said.
    public internal(set) var expected: Expectation?

    /// Whether it worked, apart from how it felt (M65); `nil` is not said.
    public internal(set) var worked: Bool?

    /// Whether it was promised, and then it did not work: worse than not offered at all (M101).
    public internal(set) var brokenPromise = false

    /// Whether a hardship that cannot be helped is handled well (M106).
    public internal(set) var handledWell = false

    /// Whether the answer sounds as if nobody were there (M110).
    public internal(set) var robotic = false

    /// What it does to the relationship where that is not what it feels like; `nil` leaves it to the
    /// feeling.
    public internal(set) var influence: Influence?

    /// What would add value, in the order in which it was said; never among the facts (M12).
    public internal(set) var ideas: [Idea] = []

    /// What was looked into in a deep dive.
    public internal(set) var dive = Dive()

    /// How it is served.
    public internal(set) var service = Service()

    /// What is decided here, and where it leads.
    public internal(set) var decision = Decision()

    /// What passes from one to another here, in the order in which it was said.
    public internal(set) var handshakes: [Handshake] = []

    /// Whether the room was asked about its words, and they stay.
    public internal(set) var stays = false

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    init(id: ID, title: String, answers: Question) {
      self.id = id
      self.title = title
      self.answers = answers
      act = answers.act
    }
  }
}
