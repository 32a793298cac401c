/// What the people in front of a part do, and so which keys it has.
///
/// The five kinds of the design's table, and the card that opens on top of them.
public enum Kind: String, CaseIterable, Sendable {
  /// Says things; they are typed.
  case write
  /// Picks one of a few.
  case choose
  /// Moves values.
  case score
  /// Thinks, or writes in silence.
  case wait
  /// Looks.
  case show
  /// Mends one thing, line by line.
  case card
}
