import Cells
import Facilitator

/// A theme in lines: each role with its colours and how well it can be read.
struct ThemeTable {
  private let entry: OwnWardrobe.Entry
  private var theme: Theme { entry.look.theme }

  init(_ entry: OwnWardrobe.Entry) { self.entry = entry }

  /// The table, and below it how far apart the colours are that have to be told apart.
  var lines: [String] {
    let origin = entry.path.map { "yours, \($0)" } ?? "of the program"
    let heading = "\(entry.look.name): \(theme.isDark ? "dark" : "light"), \(origin)"
    let head = row(["role", "ink", "paper", "contrast", "256", "16", "drawn"])
    return [heading, "", head] + Role.allCases.map(line) + told
  }

  private func line(of role: Role) -> String {
    let face = theme[role]
    let contrasts = Palette.allCases.map { palette in
      theme.shown(in: palette)[role].contrast.map { Self.figure($0, columns: 4) } ?? "   –"
    }
    let drawn = [
      face.bold ? "bold" : nil, face.underline ? "underline" : nil, face.reverse ? "reverse" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return row(
      ["\(role)", Self.hex(face.ink), Self.hex(face.paper)] + contrasts + [drawn])
  }

  /// Eyes that lack a kind of cones included.
  private var told: [String] {
    guard let usual = theme.leastDifference() else { return [] }
    let visions = ColorVision.allCases.map { vision in
      "\(Self.figure(theme.leastDifference(seenWith: vision) ?? 0)) with \(vision.rawValue)"
    }
    return [
      "",
      "Colours to be told apart are at least \(Self.figure(usual)) apart (black and white: 100); "
        + visions.joined(separator: ", ") + ".",
    ]
  }

  private func row(_ words: [String]) -> String {
    zip(words, [9, 7, 7, 8, 4, 4, 0]).map { Self.padded($0, to: $1) }.joined(separator: "  ")
      .trimmedAtEnd
  }

  private static func hex(_ color: Color?) -> String {
    guard let color else { return "–" }
    return "#"
      + [color.red, color.green, color.blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  /// With one place after the point, never more than it is; at least so many columns wide.
  static func figure(_ value: Double, columns: Int = 0) -> String {
    let tenths = Int((value * 10).rounded(.down))
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, columns - text.count)) + text
  }

  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.columns))
  }
}
