public import Notation

/// Which journey a map shows (M12): there is one state, and what would add value stands apart from it.
public enum MapState: String, FixedWord, Omittable {
  /// What is so today.
  case current

  /// A document that does not say it means what is so today.
  public static var omitted: MapState { .current }
}
