/// Everything that a key can mean, whatever the screen.
public enum Command: String, CaseIterable, Sendable {
  case up
  case down
  case left
  case right
  /// Adds, takes, opens.
  case enter
  /// Ticks an entry, or pauses a wait.
  case mark
  /// Takes an entry out; undo brings it back.
  case takeOut
  /// On to the next part.
  case next
  /// Back to the part before.
  case previous
  /// Closes what is open; with nothing open, the menu.
  case back
  /// What to say now.
  case guide
  case find
  case undo
  case redo
  /// Parks a thought.
  case park
  case leave
  /// Answered in words: it saves itself.
  case explainSaving
  /// Answered in words: how to leave.
  case explainLeaving
  /// Answered in words: how to paste.
  case explainPasting

  /// Whether it leads to another part, which no part refuses.
  var walks: Bool { self == .next || self == .previous }

  /// Whether the room answers it itself, on every screen.
  var isEverywhere: Bool {
    switch self {
    case .back, .guide, .find, .undo, .redo, .park, .leave: true
    case .explainSaving, .explainLeaving, .explainPasting: true
    case .up, .down, .left, .right, .enter, .mark, .takeOut, .next, .previous: false
    }
  }
}
