/// The colours that a terminal can show.
public enum Palette: CaseIterable, Sendable {
  /// Every colour as it is written.
  case full
  /// The nearest of the 240 that no user changes.
  case twoHundredFiftySix
  /// The nearest of the sixteen that most terminals start with.
  case sixteen

  func nearest(to color: Color) -> Color {
    switch self {
    case .full: color
    case .twoHundredFiftySix: Color(palette: color.nearest256)
    case .sixteen: Color(palette: color.nearest16)
    }
  }
}

extension Face {
  /// How well its ink can be told from its paper, from 1 to 21 (WCAG 2); nil where one of the two is
  /// the terminal's own.
  public var contrast: Double? {
    guard let ink, let paper else { return nil }
    return ink.contrast(with: paper)
  }
}

extension Theme {
  /// The theme with the colours of a palette.
  public func shown(in palette: Palette) -> Theme {
    let faces: [Face?] = Role.allCases.map { role in
      var face = self[role]
      face.ink = face.ink.map(palette.nearest)
      face.paper = face.paper.map(palette.nearest)
      return face
    }
    return Theme(name: name, isDark: isDark, written: faces)
  }

  /// The role whose ink is hardest to tell from its paper, the first of several; nil in a theme
  /// without colours.
  public var weakest: (role: Role, contrast: Double)? {
    Role.allCases.compactMap { role in self[role].contrast.map { (role, $0) } }
      .min { $0.1 < $1.1 }
  }

  /// The roles that stand side by side and mean different things, so that an eye has to tell them
  /// apart: the chosen row, work at risk, a whisper and a refusal, a question, what is live, a sign,
  /// the name of a key, the time that is left.
  public static let neighbours: [(one: Role, other: Role)] = [
    (.selection, .ink), (.danger, .ink), (.danger, .selection), (.danger, .notice),
    (.notice, .muted), (.title, .ink), (.accent, .ink), (.mark, .ink), (.key, .muted),
    (.bar, .border),
  ]

  /// The colour by which a role is known: its paper where that is not the sheet's, else its ink.
  public func signal(of role: Role) -> Color? {
    let face = self[role]
    return face.paper == self[.ink].paper ? face.ink : face.paper
  }

  /// How far apart the colours of two roles look, as `Color.difference` has it.
  ///
  /// To people who see so, or to most people without a vision; nil where one of the two roles has no
  /// colour of its own.
  public func difference(
    of one: Role, from other: Role, seenWith vision: ColorVision? = nil
  ) -> Double? {
    guard let first = signal(of: one), let second = signal(of: other) else { return nil }
    guard let vision else { return first.difference(from: second) }
    return first.seen(with: vision).difference(from: second.seen(with: vision))
  }

  /// The least of the differences among `neighbours`; nil in a theme without colours.
  public func leastDifference(seenWith vision: ColorVision? = nil) -> Double? {
    Self.neighbours.compactMap { difference(of: $0.one, from: $0.other, seenWith: vision) }.min()
  }
}
