/// The one seam between the program and the screen with its keyboard.
///
/// Whoever conforms gives back the terminal as it was found when its life ends.
public protocol Terminal: ~Copyable {
  /// The window as last heard of, in columns and rows.
  var size: Size { get }
  /// Shows the canvas with the faces of the theme; what lies outside the window is left out.
  mutating func show(_ canvas: Canvas, in theme: Theme)
  /// The next input; `.quiet` after `patience` without one, nil waits for ever.
  mutating func next(within patience: Duration?) -> Input
  /// Hands the terminal to somebody else for a while: another program, or the shell.
  mutating func leave()
  /// Takes the terminal back after `leave`; the next `show` draws everything again.
  mutating func enter()
  /// Rings the terminal's bell, in whatever way it has.
  mutating func ring()
}
