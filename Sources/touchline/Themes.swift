import ArgumentParser
import Cells
import Facilitator
import Shelf

/// The themes, and how well each can be read.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or show one, with measured contrast.",
    discussion: """
      Contrast is that of WCAG 2, from 1 to 21. A theme of your own is a file NAME.json5 in
      ~/.config/touchline/themes; one that is called like one of ours takes its place.
      """)

  @Argument(help: "The theme to show.", completion: .list(Builtin.themeNames))
  var name: String?

  func run() throws {
    let world = try World()
    guard let name else { return try list(world) }
    let entry = try world.wardrobe.entry(named: name)
    for line in ThemeTable(entry).lines { guard try Output.say(line) else { return } }
  }

  /// Each theme in a line; a mistake in one is told after them.
  private func list(_ world: World) throws {
    for entry in world.wardrobe.entries {
      let theme = entry.look.theme
      let weakest = theme.weakest.map {
        "lowest contrast \(ThemeTable.figure($0.contrast, columns: 4)) (\($0.role))"
      }
      let origin = entry.path.map { "yours, \($0)" }
      let words = [
        ThemeTable.padded(entry.look.name, to: 12), theme.isDark ? "dark " : "light",
        ThemeTable.padded(weakest ?? "no colours of its own", to: 33), origin,
      ]
      let line = words.compactMap(\.self).joined(separator: "  ")
      guard try Output.say(line.trimmedAtEnd) else { return }
    }
    for trouble in world.wardrobe.troubles { Output.warn("touchline: \(trouble.sentence)") }
    if let trouble = world.wardrobe.troubles.first { throw ExitCode(trouble.status) }
  }
}

extension String {
  /// Without the blanks at the end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
