public import Notation

/// Something worth keeping that does not belong on the map now.
public struct ParkedThought: Codable, Equatable, Identifiable, Sendable {
  /// A parked thought's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The parked thought's number.
  public internal(set) var id: ID

  /// The thought in the room's words; never empty.
  public internal(set) var text: String

  /// The id of the step in which it was parked.
  public internal(set) var step: String

  /// What it is; `nil` is not said.
  public internal(set) var kind: ParkedKind?

  /// Who takes care of it.
  public internal(set) var owner = ""

  /// What became of it once somebody had it; `nil` for not yet.
  public internal(set) var state: PromiseState?

  /// Whether the room let it go.
  public internal(set) var letGo = false

  /// The touchpoint that it was, with all that was said of it, so that it can come back onto the map;
  /// `nil` for a thought.
  public internal(set) var touchpoint: Touchpoint?

  /// The stage in which that stood; `nil` where there is none any more.
  public internal(set) var stage: Stage.ID?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String, step: String) {
    self.id = id
    self.text = text
    self.step = step
  }
}
