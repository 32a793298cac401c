import Shelf
import Testing

@Suite("touchline themes, and the themes of one's own")
struct ThemeCommandTests {
  let outside: Outside
  private let sea = """
    { name: 'sea', dark: true, palette: { deep: '#000000', foam: '#ffffff', sun: '#ffd700' },
      roles: { ink: 'foam on deep', selection: 'deep on sun' } }
    """

  init() throws { outside = try Outside() }

  func line(of name: String, in result: Outside.Result) -> String {
    result.lines.first { $0.hasPrefix(name + " ") } ?? ""
  }

  @Test("every theme has a line with its lowest contrast")
  func list() throws {
    let themes = try outside.run("themes")
    #expect(themes.status == 0 && themes.errors.isEmpty)
    let names = themes.lines.map { String($0.prefix { $0 != " " }) }
    #expect(names == Builtin.themeNames)
    #expect(line(of: "night", in: themes).hasSuffix("dark   lowest contrast  6.9 (border)"))
    #expect(line(of: "paper", in: themes).contains("light"))
    #expect(line(of: "mono", in: themes).hasSuffix("no colours of its own"))
  }

  @Test("a theme is shown role by role, as it is written, with 256 colours and with sixteen")
  func one() throws {
    let night = try outside.run("themes", "night")
    #expect(night.status == 0 && night.errors.isEmpty)
    #expect(night.lines[0] == "night: dark, of the program")
    #expect(
      line(of: "title", in: night)
        == "title      #ffd75f  #000000  15.1      15.1  19.5  bold")
    #expect(night.lines.last?.contains("with tritanopia") == true)
    let mono = try outside.run("themes", "mono")
    #expect(line(of: "danger", in: mono).hasSuffix("bold, reverse"))
  }

  @Test("a theme that is not there: 66, with the names there are")
  func unknown() throws {
    let result = try outside.run("themes", "neon")
    #expect(result.status == 66 && result.output.isEmpty)
    #expect(
      result.errors
        == "touchline: There is no theme neon; there are: night, daylight, contrast, paper, mono.\n"
    )
    #expect(try outside.runOnTerminal("--theme", "neon").status == 66)
    #expect(try outside.runOnTerminal("new", "--theme", "neon").status == 66)
    #expect(outside.names(in: "Touchline").isEmpty)
  }

  @Test("a theme of one's own is listed with its file, and takes the place of one of ours")
  func own() throws {
    outside.write(sea, to: ".config/touchline/themes/sea.json5")
    outside.write(sea, to: ".config/touchline/themes/night.json5")
    outside.write("nothing", to: ".config/touchline/themes/notes.txt")
    let themes = try outside.run("themes")
    #expect(themes.status == 0)
    #expect(line(of: "sea", in: themes).hasSuffix("yours, ~/.config/touchline/themes/sea.json5"))
    #expect(themes.lines.count == Builtin.themeNames.count + 1)
    #expect(try outside.run("themes", "night").output.contains("selection  #000000  #ffd700"))
    let door = try outside.runOnTerminal("--theme", "sea", until: "Start with a team")
    #expect(door.status == 0)
    #expect(door.output.contains("48;5;220"))
  }

  @Test("a mistake is named with file, line and column: 65; the other themes are still there")
  func mistake() throws {
    outside.write(
      sea.replacing("foam on deep", with: "foam on sand"),
      to: ".config/touchline/themes/sea.json5")
    let sentence =
      "touchline: ~/.config/touchline/themes/sea.json5: line 2, column 26: "
      + "the palette has no colour \"sand\"."
    let themes = try outside.run("themes")
    #expect(themes.status == 65 && themes.errors == sentence + "\n")
    #expect(themes.lines.count == Builtin.themeNames.count)
    let one = try outside.run("themes", "sea")
    #expect(one.status == 65 && one.output.isEmpty && one.errors == sentence + "\n")
    let door = try outside.runOnTerminal("--theme", "sea")
    #expect(door.status == 65 && door.plain.contains("line 2, column 26"))
    #expect(try outside.runOnTerminal(until: "Start with a team").status == 0)
  }

  @Test("the look that was kept is worn at the next start, and Esc keeps what was before")
  func remembered() throws {
    let toLooks = "O\r\r"
    let escaped = try outside.runOnTerminal(
      until: "Start with a team", then: toLooks + "\u{1b}[B\u{1b}[B\u{1b}\u{11}")
    #expect(escaped.status == 0)
    #expect(outside.names(in: ".config/touchline").isEmpty)
    let kept = try outside.runOnTerminal(
      until: "Start with a team", then: toLooks + "\u{1b}[B\u{1b}[B\u{1b}[B\r\u{11}")
    #expect(kept.status == 0)
    #expect(outside.text(of: ".config/touchline/looks") == "paper\n")
    // The warm sheet is colour 230.
    #expect(try outside.runOnTerminal(until: "Start with a team").output.contains("48;5;230"))
    outside.write("gone\n", to: ".config/touchline/looks")
    #expect(!(try outside.runOnTerminal(until: "Start with a team")).output.contains("48;5;230"))
  }

  @Test("where the settings cannot be written, a look is worn all the same")
  func unwritable() throws {
    outside.write("a file, where a folder should be", to: ".config")
    let kept = try outside.runOnTerminal(
      until: "Start with a team", then: "O\r\r\u{1b}[B\r\u{11}")
    #expect(kept.status == 0)
    #expect(kept.plain.contains("daylight"))
  }
}
