/// What a parked thought is; it is said at the close, or by the sentinel's question.
public enum ParkedKind: String, FixedWord {
  /// Why something is as it is (M19).
  case reason
  /// What could be otherwise one day.
  case idea
  /// What the company does where no customer sees it (M1).
  case behindTheScenes = "behind the scenes"
  /// What the business wants (M6, M17).
  case goal
}
