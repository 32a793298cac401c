public import ArgumentParser
public import Curses
import Shelf

/// The switches of every command that opens the screen.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours on the screen: auto, always or never.")
  var color = ColorChoice.auto

  @Option(
    help: "The theme to begin with; touchline themes lists them.",
    completion: .list(Builtin.themeNames))
  var theme: String?

  @Flag(help: "Begin with a theme for bright rooms.")
  var light = false

  @Option(
    help: "A file with the words of the workshop, in place of yours or the program's.",
    completion: .file(extensions: ["json5"]))
  var playbook: String?

  /// What they say.
  var looks: Looks { Looks(color: color, theme: theme, light: light, playbook: playbook) }
}

extension ColorChoice: ExpressibleByArgument {}
