/// What the person wants of colours.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// As many as the terminal has, none where `NO_COLOR` is set.
  case auto
  /// As many as the terminal has, whatever `NO_COLOR` says.
  case always
  case never
}

/// What colours become on a terminal.
public enum ColorDepth: Equatable, Sendable {
  /// Bold, underline and reverse only: the theme is `Theme.mono`.
  case attributes
  /// The nearest of the sixteen colours that the person has chosen.
  case sixteen
  /// The nearest of the 256 whose values are the same everywhere.
  case twoHundredFiftySix

  /// The depth for a terminal that tells of so many colours; −1 or 0 for one that has none.
  ///
  /// With eight colours, blue on black and its like would be worse than no colour at all.
  public init(choice: ColorChoice, noColor: Bool, colors: Int) {
    self =
      switch choice {
      case .never: .attributes
      case .auto where noColor: .attributes
      case .auto, .always:
        colors >= 256 ? .twoHundredFiftySix : colors >= 16 ? .sixteen : .attributes
      }
  }
}
