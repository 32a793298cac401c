public import Notation

/// Whether something answers what has happened, or comes before it (M66).
public enum Stance: String, FixedWord {
  case reactive, proactive
}

/// What would add value to a moment (M12): it is no fact, and it never stands among the facts.
public struct Idea: Codable, Equatable, Identifiable, Sendable {
  /// An idea's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The idea's number.
  public internal(set) var id: ID

  /// The idea in the room's words; never empty.
  public internal(set) var text: String

  /// Whether it would mend what has happened, or keep it from happening; `nil` is not said.
  public internal(set) var stance: Stance?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

extension Touchpoint.Contents {
  /// Whether its ideas are kept out of sight: a low's unfold when its feeling has been said (M107).
  public var foldsIdeas: Bool { isLow && feeling.word.isEmpty }

  /// The ideas that may be shown now.
  public var openIdeas: [Idea] { foldsIdeas ? [] : ideas }
}

extension Session {
  /// The touchpoint with this idea.
  public func touchpoint(of id: Idea.ID) -> Touchpoint? {
    stages.lazy.flatMap(\.touchpoints).first { $0.ideas.contains { $0.id == id } }
  }

  /// The idea with this id.
  public func idea(_ id: Idea.ID) -> Idea? {
    stages.lazy.flatMap(\.touchpoints).flatMap { $0.ideas }.first { $0.id == id }
  }
}
