import Cells
import Shelf
import Testing

@Suite("The themes that come with the program")
struct ThemesTests {
  static let names = ["night", "daylight", "contrast", "paper"]
  /// The least distance (CIE 1976) at which two colours are told apart from the last row: five times
  /// what can be noticed side by side.
  static let apart = 12.0

  func theme(_ name: String) throws -> Theme {
    try Theme(reading: try #require(Builtin.theme(named: name)))
  }

  /// The contrast that a role must have at the least.
  func least(_ role: Role, in theme: Theme) -> Double {
    switch role {
    case .ink, .strong: theme.isDark ? 12 : 9
    case _ where theme.name == "contrast": 7
    case .muted, .title, .key, .selection, .danger, .big, .accent, .notice: 7
    case .border, .mark, .bar: 4.5
    }
  }

  @Test("The files are all here, and each is called what it calls itself")
  func files() throws {
    #expect(Builtin.themeNames == Self.names + ["mono"])
    for name in Builtin.themeNames {
      let theme = try theme(name)
      #expect(theme.name == name)
      #expect(theme.isDark == !["daylight", "paper"].contains(name))
    }
  }

  @Test("Every role names ink and paper and can be read from the last row", arguments: names)
  func contrast(name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let contrast = try #require(theme[role].contrast, "\(role)")
      #expect(contrast >= least(role, in: theme), "\(role)")
    }
    // On a terminal with 256 colours a theme looks exactly as it is written.
    #expect(theme.shown(in: .twoHundredFiftySix) == theme)
  }

  @Test("With sixteen colours ink still stands out from paper", arguments: names)
  func sixteen(name: String) throws {
    let theme = try theme(name).shown(in: .sixteen)
    for role in Role.allCases {
      let contrast = try #require(theme[role].contrast)
      #expect(contrast >= (name == "contrast" ? 7 : 4.5), "\(role)")
      if [.ink, .strong].contains(role) { #expect(contrast >= 9, "\(role)") }
    }
  }

  @Test("The contrast theme is as far apart as two colours can be")
  func extremes() throws {
    let theme = try theme("contrast")
    #expect(theme[.ink].contrast == 21)
    #expect(try #require(theme.weakest).contrast >= 7)
  }

  @Test("Neighbours are told apart, however one sees", arguments: names)
  func vision(name: String) throws {
    let theme = try theme(name)
    for vision in [nil] + ColorVision.allCases.map(Optional.some) {
      for (one, other) in Theme.neighbours {
        let difference = try #require(theme.difference(of: one, from: other, seenWith: vision))
        #expect(
          difference >= Self.apart,
          "\(one) and \(other) as with \(vision.map(\.rawValue) ?? "all cones"): \(difference)")
      }
      #expect(try #require(theme.leastDifference(seenWith: vision)) >= Self.apart)
    }
  }

  @Test("With sixteen colours neighbours differ in colour or in weight", arguments: names)
  func visionInSixteen(name: String) throws {
    let theme = try theme(name).shown(in: .sixteen)
    for vision in [nil] + ColorVision.allCases.map(Optional.some) {
      for (one, other) in Theme.neighbours {
        // These are in places of their own and differ in shape, if no longer in colour.
        if [.notice, .bar].contains(one), [.muted, .border].contains(other) { continue }
        let difference = try #require(theme.difference(of: one, from: other, seenWith: vision))
        #expect(
          difference >= Self.apart || theme.differsWithoutColor(one, other),
          "\(one) and \(other) as with \(vision.map(\.rawValue) ?? "all cones"): \(difference)")
      }
    }
  }

  @Test("The chosen row and work at risk have a sheet of their own", arguments: names)
  func focus(name: String) throws {
    let theme = try theme(name)
    #expect(theme[.selection].ink == theme[.ink].paper)
    #expect(theme[.selection].paper != theme[.ink].paper)
    #expect(theme[.danger].paper != theme[.ink].paper)
    #expect(theme[.danger] != theme[.selection])
    #expect(theme[.key].bold && theme[.title].bold)
  }

  @Test("The theme without colours is what NO_COLOR gives, and nothing is told by colour alone")
  func mono() throws {
    #expect(try theme("mono") == Theme.mono)
    #expect(Theme.mono.weakest == nil)
    #expect(Theme.mono.leastDifference() == nil)
    for (one, other) in Theme.neighbours {
      #expect(Theme.mono[one] != Theme.mono[other], "\(one) and \(other)")
    }
  }
}

extension Theme {
  /// Whether two roles differ in weight, line or sheet.
  fileprivate func differsWithoutColor(_ one: Role, _ other: Role) -> Bool {
    let (first, second) = (self[one], self[other])
    return first.bold != second.bold || first.underline != second.underline
      || first.reverse != second.reverse
      || (first.paper == self[.ink].paper) != (second.paper == self[.ink].paper)
  }
}
