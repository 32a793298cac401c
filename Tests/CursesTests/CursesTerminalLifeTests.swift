import Cells
import Curses
import Glibc
import Testing

extension CursesTerminalTests {
  /// The terminal is given back as it was.
  @Suite struct LifeTests {
    @Test func theModesAreAsBefore() throws {
      let pty = Pty()
      let before = pty.modes
      do {
        var terminal = try pty.terminal(drawing: true)
        #expect(pty.modes != before)
        let during = pty.modes
        terminal.show(Canvas(size: terminal.size), in: .mono)
        terminal.leave()
        #expect(pty.modes == before)
        terminal.leave()
        terminal.enter()
        #expect(pty.modes == during)
        terminal.show(Canvas(size: terminal.size), in: .mono)
        terminal.ring()
      }
      #expect(pty.modes == before)
    }

    @Test func theModesAreAsBeforeWhenTheTerminalIsAwayAtTheEnd() throws {
      let pty = Pty()
      let before = pty.modes
      do {
        var terminal = try pty.terminal(drawing: true)
        terminal.leave()
      }
      #expect(pty.modes == before)
    }

    @Test func whatIsSwitchedOnIsSwitchedOff() throws {
      let pty = Pty()
      do {
        var terminal = try pty.terminal(drawing: true)
        var canvas = Canvas(size: terminal.size)
        canvas.write("Looking", at: Point(column: 0, row: 0))
        terminal.show(canvas, in: .mono)
        let drawn = pty.drawn()
        for sequence in ["[?1049h", "[?2004h", "=", "[?25l"] {
          #expect(drawn.contains("\u{1b}\(sequence)"))
        }
        #expect(!drawn.contains("[?100"))  // no mouse
        terminal.leave()
        #expect(pty.drawn().contains("\u{1b}[?2004l"))
        terminal.enter()
        let again = pty.drawn()
        #expect(again.contains("\u{1b}[?2004h"))
        #expect(again.contains("\u{1b}="))
        #expect(again.contains("Looking"))
      }
      let drawn = pty.drawn()
      for sequence in ["[?1049l", "[?2004l", ">", "[?25h"] {
        #expect(drawn.contains("\u{1b}\(sequence)"), "\(sequence)")
      }
    }

    @Test(arguments: ["dumb", "", "nonesuch", "unknown", "xtermite", "../xterm"])
    func whatCannotBeDrawnOnIsRefusedWithTheWayOn(term: String) throws {
      let pty = Pty()
      let before = pty.modes
      let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
      defer { close(nowhere) }
      let refusal = #expect(throws: TerminalRefusal.self) {
        _ = try CursesTerminal(
          input: pty.slave, output: nowhere, in: Surroundings(environment: ["TERM": term]),
          hearing: SignalInbox([]))
      }
      #expect(refusal?.status == 69)
      #expect(refusal?.sentence.contains("TERM=xterm-256color touchline") == true)
      #expect(pty.modes == before)
    }

    @Test func aPipeIsNoTerminal() throws {
      let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
      defer { close(nothing) }
      let refusal = #expect(throws: TerminalRefusal.self) {
        _ = try CursesTerminal(
          input: nothing, output: nothing, in: Surroundings(environment: ["TERM": "xterm"]),
          hearing: SignalInbox([]))
      }
      #expect(refusal == .notATerminal)
      #expect(refusal?.status == 64)
    }

    @Test func aNameCannotCommandTheTerminal() {
      let sentence = TerminalRefusal.unknown("x\u{1b}[2J\u{9b}é").sentence
      #expect(sentence.contains("“x?[2J??”"))
    }

    @Test func theSurroundingsAreReadOnce() {
      let here = Surroundings(environment: ["TERM": "foot", "NO_COLOR": ""])
      #expect(here.term == "foot")
      #expect(!here.noColor)
      #expect(here.patience == .milliseconds(25))
      let there = Surroundings(
        environment: ["SSH_TTY": "/dev/pts/1", "NO_COLOR": "1"], choice: .always)
      #expect(there.term.isEmpty)
      #expect(there.noColor)
      #expect(there.patience == .milliseconds(100))
      #expect(there.choice == .always)
    }

    @Test func theAlphabetFollowsTheCharacterSet() {
      defer { setlocale(LC_CTYPE, "C.UTF-8") }
      #expect(Locale.alphabet(environment: ["LANG": "C.UTF-8"]) == .unicode)
      #expect(Locale.alphabet(environment: ["LANG": "xx_XX.UTF-8"]) == .unicode)
      #expect(Locale.alphabet(environment: ["LC_ALL": "C", "LANG": "C.UTF-8"]) == .ascii)
      #expect(Locale.alphabet(environment: ["LC_ALL": "", "LANG": "C.UTF-8"]) == .unicode)
      #expect(Locale.alphabet(environment: ["LANG": "xx_XX.latin1"]) == .ascii)
      #expect(Locale.alphabet(environment: [:]) == .ascii)
      #expect(Locale.alphabet(environment: ["LANG": "C.UTF-8", "TERM": "linux"]) == .ascii)
    }
  }
}
