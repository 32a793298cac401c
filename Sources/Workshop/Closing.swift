public import Notation

/// What was promised at the end.
///
/// Every line may stay empty.
public struct Closing: Codable, Equatable, Sendable, BlankByDefault {
  /// The one area to improve first.
  public internal(set) var improve = ""

  /// Who does it.
  public internal(set) var owner = ""

  /// By when.
  public internal(set) var due: CivilDate?

  /// What became of it; `nil` for not yet.
  public internal(set) var state: PromiseState?

  /// When the room looks at the map again.
  public internal(set) var review: CivilDate?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Closing { Closing() }

  init() {}
}
