/// What the room does in a part of a step; the keys belong to it, never to a screen.
public enum PartKind: String, CaseIterable, Hashable, Sendable {
  /// People say things and they are typed.
  case write
  /// People pick one of a few.
  case choose
  /// People move values.
  case score
  /// People think or write in silence.
  case wait
  /// People look.
  case show
}
