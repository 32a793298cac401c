import Cells
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The themes that come with the program")
struct ThemesTests {
  static let names = ["night", "daylight"]

  func theme(_ name: String) throws -> Theme {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(fopen("/\(here)/Themes/\(name).json5", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Theme.largestFile + 1)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return try Theme(reading: bytes)
  }

  /// The contrast that a role must have at the least.
  func least(_ role: Role, isDark: Bool) -> Double {
    switch role {
    case .ink, .strong: isDark ? 12 : 9
    case .muted, .title, .key, .selection, .danger, .big, .accent, .notice: 7
    case .border, .mark, .bar: 4.5
    }
  }

  @Test("Every role names ink and paper and can be read from the last row", arguments: names)
  func contrast(name: String) throws {
    let theme = try theme(name)
    #expect(theme.name == name)
    #expect(theme.isDark == (name == "night"))
    for role in Role.allCases {
      let face = theme[role]
      let (ink, paper) = (try #require(face.ink), try #require(face.paper))
      let nearest = (Color(palette: ink.nearest256), Color(palette: paper.nearest256))
      #expect(ink.contrast(with: paper) >= least(role, isDark: theme.isDark), "\(role)")
      #expect(
        nearest.0.contrast(with: nearest.1) >= least(role, isDark: theme.isDark),
        "\(role) in 256 colours")
      // On a terminal with 256 colours a theme looks exactly as it is written.
      #expect(nearest == (ink, paper), "\(role)")
    }
  }

  @Test("With sixteen colours ink still stands out from paper", arguments: names)
  func sixteen(name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let (ink, paper) = (try #require(theme[role].ink), try #require(theme[role].paper))
      let nearest = (Color(palette: ink.nearest16), Color(palette: paper.nearest16))
      #expect(nearest.0.contrast(with: nearest.1) >= 4.5, "\(role)")
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

  @Test("No role is told by its colour alone where it must be seen without")
  func mono() {
    #expect(Theme.mono[.selection] != Theme.mono[.ink])
    #expect(Theme.mono[.danger] != Theme.mono[.ink])
  }
}
