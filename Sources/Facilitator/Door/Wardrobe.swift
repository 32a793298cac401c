public import Cells

/// The looks that the room can have, and the one that it has.
public struct Wardrobe: Equatable, Sendable {
  /// A theme on its hook.
  public struct Look: Equatable, Sendable {
    /// By which name it is chosen and remembered.
    public var name: String
    /// How it looks.
    public var theme: Theme
    /// Whether it is from the user's own folder.
    public var isOwn: Bool

    /// A look.
    public init(name: String, theme: Theme, isOwn: Bool = false) {
      self.name = name
      self.theme = theme
      self.isOwn = isOwn
    }
  }

  /// The looks in the order in which people see them; never empty.
  public let looks: [Look]
  /// Whether the terminal shows colours at all.
  public let hasColors: Bool
  /// Which of them is worn.
  private(set) var worn: Int
  /// The one that was worn before and has the other darkness.
  private var counterpart: Int?

  /// A wardrobe, wearing the look of this name, or the first where there is none; without looks, the
  /// one that has no colours.
  public init(_ looks: [Look] = [], wearing name: String = "", hasColors: Bool = true) {
    self.looks = looks.isEmpty ? [Look(name: Theme.mono.name, theme: .mono)] : looks
    self.hasColors = hasColors
    worn = self.looks.firstIndex { $0.name == name } ?? 0
  }

  /// The look that is worn.
  public var look: Look { looks[worn] }

  /// Puts on another one; a place that is not there changes nothing.
  mutating func wear(_ place: Int) {
    guard looks.indices.contains(place) else { return }
    if looks[place].theme.isDark != look.theme.isDark { counterpart = worn }
    worn = place
  }

  /// From dark to light, or back: to the one that was worn before, else to the first of that kind.
  mutating func flip() {
    let isDark = look.theme.isDark
    let other = counterpart.flatMap { looks[$0].theme.isDark == isDark ? nil : $0 }
    if let place = other ?? looks.firstIndex(where: { $0.theme.isDark != isDark }) { wear(place) }
  }
}

extension Room {
  /// How the screen looks: as it is worn, or as the row in focus would while one is chosen.
  public var theme: Theme {
    let choosing = sheets.last { $0.route == .looks }
    let place = choosing?.posture.row(of: wardrobe.looks.count)
    return wardrobe.looks[place ?? wardrobe.worn].theme
  }

  /// Whether the screen is dark text on a light sheet.
  public var isLight: Bool { !theme.isDark }

  /// Puts on the look at a place, or flips where there is none; the world remembers it.
  mutating func wear(_ place: Int?) -> [Effect] {
    if let place { wardrobe.wear(place) } else { wardrobe.flip() }
    return [.remember(look: wardrobe.look.name)]
  }
}
