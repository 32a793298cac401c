import Testing

@Suite("Every terminal: the front door, or one helpful line")
struct TerminalsTests {
  static let terms = [
    "xterm", "xterm-256color", "xterm-kitty", "screen", "screen-256color", "tmux-256color", "linux",
    "vt100", "vt220", "rxvt-unicode-256color", "alacritty", "konsole-256color", "st-256color",
    "ansi", "dumb", "nonesuch",
  ]

  @Test(arguments: terms, ["C", "C.UTF-8", "en_US.UTF-8"])
  func opens(term: String, language: String) throws {
    let outside = try Outside()
    outside.variables["TERM"] = term
    outside.variables["LANG"] = language
    let result = try outside.runOnTerminal(until: "Practise on the bicycle shop")
    let said = result.plain.split(whereSeparator: \.isNewline).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    if ["dumb", "nonesuch"].contains(term) {
      #expect(result.status == 69)
      #expect(said.count == 1)
      #expect(said.first?.contains("TERM=xterm-256color") == true)
      return
    }
    #expect(result.status == 0, "\(result.plain)")
    #expect(result.plain.filter(\.isLetter).contains("Startwithateam"))
    let isPlain = language == "C" || term == "linux"
    #expect(result.output.utf8.allSatisfy { $0 < 0x80 } == isPlain)
  }
}
