import Cells
import Glibc
import Testing

@testable import Curses

extension CursesTerminalTests {
  /// Colours as far as the terminal has them.
  @Suite struct ColorTests {
    let theme = Theme(
      name: "test", isDark: true,
      faces: [
        .ink: Face(
          ink: Color(red: 0xff, green: 0xff, blue: 0xff),
          paper: Color(red: 0x12, green: 0x12, blue: 0x12)),
        .title: Face(ink: Color(red: 0xff, green: 0x00, blue: 0x00), bold: true),
        .key: Face(underline: true),
      ])

    func cells(of terminal: inout CursesTerminal) -> [CursesTerminal.ShownCell] {
      var sheet = Canvas(size: terminal.size)
      let roles: [Role] = [.ink, .title, .key, .selection]
      for (column, role) in roles.enumerated() {
        sheet.write("x", at: Point(column: column, row: 0), as: role)
      }
      terminal.show(sheet, in: theme)
      return roles.indices.compactMap { terminal.shown(at: Point(column: $0, row: 0)) }
    }

    func cell(
      bold: Bool = false, underline: Bool = false, reverse: Bool = false, ink: Int = -1,
      paper: Int = -1
    ) -> CursesTerminal.ShownCell {
      .init(
        glyph: "x", bold: bold, underline: underline, reverse: reverse, ink: ink, paper: paper)
    }

    @Test func theNearestOf256() throws {
      let pty = Pty()
      var terminal = try pty.terminal("xterm-256color")
      #expect(terminal.depth == .twoHundredFiftySix)
      let cells = cells(of: &terminal)
      #expect(cells[0] == cell(ink: 231, paper: 233))
      #expect(cells[1] == cell(bold: true, ink: 196))
      #expect(cells[2] == cell(underline: true))
    }

    @Test func theNearestOfSixteen() throws {
      let pty = Pty()
      var terminal = try pty.terminal("xterm-256color", depth: .sixteen)
      let cells = cells(of: &terminal)
      #expect(cells[0] == cell(ink: 15, paper: 0))
      #expect(cells[1] == cell(bold: true, ink: 9))
    }

    @Test(arguments: [
      ("xterm", ColorChoice.auto, false), ("linux", .always, false), ("vt100", .always, false),
      ("xterm-mono", .auto, false), ("xterm-256color", .never, false),
      ("xterm-256color", .auto, true),
    ])
    func attributesOnly(term: String, choice: ColorChoice, noColor: Bool) throws {
      let pty = Pty()
      var terminal = try pty.terminal(term, choice: choice, noColor: noColor)
      #expect(terminal.depth == .attributes)
      let cells = cells(of: &terminal)
      #expect(cells[0] == cell())
      #expect(cells[1] == cell(bold: true))
      #expect(cells[3] == cell(reverse: true))
    }

    @Test func askedForColorsComeInSpiteOfNoColor() throws {
      let pty = Pty()
      let terminal = try pty.terminal("xterm-256color", choice: .always, noColor: true)
      #expect(terminal.depth == .twoHundredFiftySix)
    }

    @Test func anotherThemeIsShownAtOnce() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      let first = cells(of: &terminal)
      terminal.show(Canvas(size: terminal.size), in: .mono)
      #expect(terminal.shown(at: Point(column: 0, row: 0))?.ink == -1)
      #expect(cells(of: &terminal) == first)
    }

    @Test func aLetterInInkIsSentWithoutItsColours() throws {
      let pty = Pty()
      let ink = Face(ink: Color(palette: 231), paper: Color(palette: 16))
      let theme = Theme(name: "whole", isDark: true, faces: [.ink: ink])
      var terminal = try pty.terminal(drawing: true)
      var sheet = Canvas(size: terminal.size)
      for row in 0..<4 { sheet.write("Bell", at: Point(column: 0, row: row)) }
      sheet.cursor = Point(column: 4, row: 1)
      terminal.show(sheet, in: theme)
      let drawn = pty.drawn()
      #expect(drawn.contains("\u{1b}[38;5;231m\u{1b}[48;5;16m"))
      #expect(drawn.ranges(of: "\u{1b}[K").count == 4, "each row in its own ground")
      sheet.write("s", at: Point(column: 4, row: 1))
      sheet.cursor = Point(column: 5, row: 1)
      terminal.show(sheet, in: theme)
      #expect(pty.drawn() == "s")
      terminal.leave()
      #expect(pty.drawn().contains(/(?s)\e\[39;49m.*\e\[\?1049l/), "it goes with its own colours")
      terminal.enter()
      #expect(pty.drawn().contains("\u{1b}[38;5;231m\u{1b}[48;5;16m"))
      #expect(terminal.shown(at: Point(column: 4, row: 1))?.ink == 231)
    }

    @Test func whatAThemeLeavesToTheTerminalStaysWithIt() throws {
      let pty = Pty()
      var terminal = try pty.terminal(drawing: true)
      _ = cells(of: &terminal)
      let drawn = pty.drawn()
      // The red title has no paper of its own: it stands on the terminal's, not on that of ink.
      #expect(drawn.contains("\u{1b}[;1m\u{1b}(B\u{1b}[38;5;196mx"), "\(drawn.debugDescription)")
    }

    @Test func thousandsOfThemesAreNoTrouble() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      let sheet = Canvas(size: terminal.size)
      for value in 0..<600 {
        let ink = Color(palette: UInt8(16 + value % 240))
        let paper = Color(palette: UInt8(16 + value / 240 * 20))
        let theme = Theme(name: "x", isDark: true, faces: [.ink: Face(ink: ink, paper: paper)])
        terminal.show(sheet, in: theme)
        let cell = terminal.shown(at: Point(column: 0, row: 0))
        #expect(cell?.ink == 16 + value % 240)
        #expect(cell?.paper == 16 + value / 240 * 20)
      }
    }

    @Test func depthFollowsTheTerminalAndTheWish() {
      func depth(_ choice: ColorChoice, _ noColor: Bool, _ colors: Int) -> ColorDepth {
        ColorDepth(choice: choice, noColor: noColor, colors: colors)
      }
      #expect(depth(.auto, false, 16_777_216) == .twoHundredFiftySix)
      #expect(depth(.auto, false, 88) == .sixteen)
      #expect(depth(.auto, false, 16) == .sixteen)
      #expect(depth(.auto, false, 8) == .attributes)
      #expect(depth(.always, true, -1) == .attributes)
      #expect(depth(.auto, true, 256) == .attributes)
      #expect(depth(.never, false, 256) == .attributes)
    }
  }
}
