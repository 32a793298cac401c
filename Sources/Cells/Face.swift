/// How text looks.
public struct Face: Hashable, Sendable {
  /// The colour of the characters; nil: as the terminal has it.
  public var ink: Color?
  /// The colour behind them; nil: as the terminal has it.
  public var paper: Color?
  /// Heavier.
  public var bold: Bool
  /// With a line below.
  public var underline: Bool
  /// With ink and paper changed about.
  public var reverse: Bool

  /// A face; with nothing said it is the terminal's own.
  public init(
    ink: Color? = nil, paper: Color? = nil, bold: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.ink = ink
    self.paper = paper
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
}
