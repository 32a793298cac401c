import Testing

@Suite("touchline doctor")
struct DoctorTests {
  let outside: Outside

  init() throws { outside = try Outside() }

  func line(_ name: String, in result: Outside.Result) -> String {
    result.plain.split(whereSeparator: \.isNewline).first { $0.hasPrefix(name) }.map(String.init)
      ?? ""
  }

  @Test("a good terminal: every fact, and 0")
  func good() throws {
    let result = try outside.runOnTerminal("doctor", rows: 20, columns: 71)
    #expect(result.status == 0)
    #expect(line("Terminal", in: result) == "Terminal: xterm-256color.")
    #expect(
      line("Window", in: result)
        == "Window: 71 columns, 20 rows. The back row of a room can read that.")
    #expect(line("Colours", in: result).hasPrefix("Colours: 256."))
    #expect(line("Letters", in: result) == "Letters: Unicode, by LANG=C.UTF-8.")
    #expect(line("Esc", in: result).hasPrefix("Esc: 25 ms"))
    #expect(line("Sessions", in: result).hasPrefix("Sessions: in ~/Touchline, which will be made"))
    #expect(line("Themes", in: result).contains("~/.config/touchline/themes"))
    #expect(line("Playbook", in: result).contains("~/.config/touchline/playbook.json5"))
    #expect(line("A workshop", in: result) == "A workshop can run here.")
    #expect(outside.names(in: "Touchline").isEmpty)
  }

  @Test(
    "windows too large and too small get the way to mend them",
    arguments: [
      (40, 120, "press Ctrl and +"), (17, 80, "press Ctrl and -"), (24, 59, "press Ctrl and -"),
      (24, 80, "20 rows are best"), (26, 80, "20 rows are best"), (27, 80, "press Ctrl and +"),
    ] as [(UInt16, UInt16, String)])
  func windows(rows: UInt16, columns: UInt16, advice: String) throws {
    let result = try outside.runOnTerminal("doctor", rows: rows, columns: columns)
    #expect(result.status == 0)
    #expect(line("Window", in: result).contains(advice))
  }

  @Test(
    "colours, letters and the line are told with their cause",
    arguments: [
      (["NO_COLOR": "1"], "Colours", "since NO_COLOR is set"),
      (["TERM": "vt100"], "Colours", "Colours: none"),
      (["TERM": "linux"], "Letters", "the Linux console"),
      (["LANG": "C"], "Letters", "ASCII, since LANG=C asks"),
      (["LANG": ""], "Letters", "neither LC_ALL, LC_CTYPE nor LANG"),
      (["LANG": "en_XX.UTF-8"], "Letters", "LANG=en_XX.UTF-8 is not installed here"),
      (["LC_ALL": "C"], "Letters", "LC_ALL=C"),
      (["SSH_TTY": "/dev/pts/3"], "Esc", "100 ms"),
    ] as [([String: String], String, String)])
  func causes(variables: [String: String], name: String, cause: String) throws {
    outside.variables.merge(variables) { $1 }
    let result = try outside.runOnTerminal("doctor")
    #expect(result.status == 0)
    #expect(line(name, in: result).contains(cause), "\(result.plain)")
  }

  @Test("where no workshop could run: 69, and why", arguments: ["dumb", "", "nonesuch"])
  func unfit(term: String) throws {
    outside.variables["TERM"] = term
    let result = try outside.runOnTerminal("doctor")
    #expect(result.status == 69)
    #expect(line("Terminal", in: result).contains("TERM=xterm-256color"))
    #expect(line("No workshop", in: result).hasPrefix("No workshop can run here"))
  }

  @Test("without a terminal it says so and tells the rest: 69")
  func none() throws {
    let result = try outside.run("doctor")
    #expect(result.status == 69 && result.errors.isEmpty)
    #expect(line("Terminal", in: result).hasPrefix("Terminal: none here."))
    #expect(line("Window", in: result) == "")
    #expect(line("Sessions", in: result).contains("~/Touchline"))
  }

  @Test("what is wrong with files of one's own is told; words that cannot be read let nothing run")
  func own() throws {
    outside.write("{}", to: ".config/touchline/themes/mine.json5")
    let theme = try outside.runOnTerminal("doctor", columns: 200)
    #expect(theme.status == 0)
    #expect(line("Theme to mend", in: theme).contains("mine.json5: line 1, column 1"))
    outside.write("{ format: 'x' }", to: ".config/touchline/playbook.json5")
    let words = try outside.runOnTerminal("doctor", columns: 200)
    #expect(words.status == 69)
    #expect(line("Playbook", in: words).contains("line 1, column"))
    outside.write("no folder", to: "Touchline")
    #expect(line("Sessions", in: try outside.run("doctor")).contains("cannot be written"))
  }
}
