/// A key that a person pressed, whatever bytes the terminal made of it.
///
/// There are no keys with Alt: what a terminal sends for one is swallowed by `KeyDecoder`. Shifted arrows
/// are plain arrows; Ctrl or Alt with left and right are `wordLeft` and `wordRight`.
public enum Key: Hashable, Sendable {
  /// One character as typed: a single Unicode scalar, so a combining mark comes after its base.
  case character(Character)
  /// Ctrl with a small letter, `a` to `z`; without those that are a key of their own (h, i, j, m).
  case control(Character)
  case enter, escape, tab, backtab, backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
  case wordLeft, wordRight
  /// F1 to F12.
  case function(Int)
}
