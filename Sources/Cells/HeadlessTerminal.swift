/// A terminal with a script for a keyboard, which keeps every canvas that it was shown.
///
/// When the script is over the terminal is gone: `next` answers `.ending(.hangup)` from then on.
public struct HeadlessTerminal: Terminal {
  /// The window, as the script last changed it.
  public private(set) var size: Size
  /// Every canvas shown so far, in order.
  public private(set) var sheets: [Canvas] = []
  /// How often the bell was rung.
  public private(set) var rings = 0
  /// Whether the terminal is handed to somebody else at the moment.
  public private(set) var isAway = false
  private var script: ArraySlice<Input>

  /// A terminal of this size that will say what the script says.
  public init(size: Size, script: [Input]) {
    self.size = size
    self.script = script[...]
  }

  /// Keeps the canvas.
  public mutating func show(_ canvas: Canvas, in theme: Theme) { sheets.append(canvas) }

  /// The next input of the script, without waiting.
  public mutating func next(within patience: Duration?) -> Input {
    guard let input = script.popFirst() else { return .ending(.hangup) }
    if case .resized(let size) = input { self.size = size }
    return input
  }

  /// Notes that somebody else has the terminal.
  public mutating func leave() { isAway = true }
  /// Notes that the terminal is back.
  public mutating func enter() { isAway = false }
  /// Counts.
  public mutating func ring() { rings += 1 }
}
