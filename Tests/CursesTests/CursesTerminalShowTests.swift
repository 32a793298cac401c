import CNcurses
import Cells
import Curses
import Glibc
import Testing

extension CursesTerminalTests {
  /// What is shown is what the canvas says.
  @Suite struct ShowTests {
    func canvas(_ rows: String..., columns: Int = 20) -> Canvas {
      var canvas = Canvas(size: Size(columns: columns, rows: rows.count))
      for (row, text) in rows.enumerated() { canvas.write(text, at: Point(column: 0, row: row)) }
      return canvas
    }

    @Test func everySignIsThere() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      let sheet = canvas(
        "I sign four forms 日", "e\u{301}é 한국 ▸ ★ ━─┄ ▛▟", "👩 🇩🇪 👍🏽 ✕ ◐", "the corner is here x")
      terminal.show(sheet, in: .mono)
      #expect(terminal.shown() == sheet.text)
      #expect(terminal.shown(at: Point(column: 19, row: 3))?.glyph == "x")
      #expect(terminal.shown(at: Point(column: 0, row: 1))?.glyph.unicodeScalars.count == 2)
    }

    @Test func whatChangesIsShownAndWideCharactersLeaveNothing() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      let sheets = [
        canvas("日本語日本語日本語日", "a", "b", "c"), canvas(" 日本語日本語日本語", "a", "語", "c"),
        canvas("abcdefghijklmnopqrst", "a", "b", "cd"), canvas("", "", "", ""),
        canvas("a日b日c日", "a", "語x", "c"),
      ]
      for sheet in sheets {
        terminal.show(sheet, in: .mono)
        #expect(terminal.shown() == sheet.text)
      }
    }

    @Test func whatTheSystemDoesNotKnowLeavesNoGap() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      terminal.show(canvas("xxxxxx", "", "", ""), in: .mono)
      let sheet = canvas("a\u{1fadc}b", "", "", "")  // a root vegetable, of 2024
      terminal.show(sheet, in: .mono)
      let isKnown = wcwidth(0x1fadc) == 2
      #expect(terminal.shown().hasPrefix(isKnown ? "a\u{1fadc}b  " : "a? b  "))
    }

    @Test func theSystemCountsColumnsAsWeDo() {
      setlocale(LC_CTYPE, "C.UTF-8")
      var differing: [String] = []
      for value in Array(0x20..<0x7f) + Array(0xa0..<0x10000) + Array(0x1f000..<0x1fb00) {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        let shown = String(scalar).cleaned
        let width = wcwidth(wchar_t(value))
        // Spelled-out controls and what this system is too old for are another matter.
        guard width >= 0, shown == String(scalar), Int(width) != shown.columns else { continue }
        differing.append(String(value, radix: 16))
      }
      #expect(differing.isEmpty, "\(differing)")
    }

    @Test func aSmallerSheetLeavesNothingOfTheOneBefore() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      terminal.show(canvas("xxxxxxxxxxxxxxxxxxxx", "xxxx", "xxxx", "xxxx"), in: .mono)
      terminal.show(canvas("ab", columns: 3), in: .mono)
      #expect(terminal.shown() == canvas("ab", "", "", "").text)
    }

    @Test func aSheetLargerThanTheWindowIsCut() throws {
      let pty = Pty(5, 2)
      var terminal = try pty.terminal()
      terminal.show(canvas("ab日日日", "x", "y", columns: 8), in: .mono)
      #expect(terminal.shown() == "ab日?\nx    ")
    }

    @Test func theFullScreenIsNotMuchAndAKeyIsLittle() throws {
      let pty = Pty(80, 24)
      var terminal = try pty.terminal(drawing: true)
      var sheet = Canvas(size: terminal.size)
      for row in 0..<24 {
        let text = "\(row) I compare three shops on my phone, then ask a friend – 日本 – about them"
        sheet.write(text, at: Point(column: 0, row: row), as: row % 3 == 0 ? .title : .ink)
      }
      terminal.show(sheet, in: .mono)
      #expect((1000...12_000).contains(pty.drawn().utf8.count))
      sheet.write("x", at: Point(column: 70, row: 5))
      terminal.show(sheet, in: .mono)
      #expect((1...60).contains(pty.drawn().utf8.count))
      terminal.show(sheet, in: .mono)
      #expect(pty.drawn().isEmpty)
    }

    @Test func theCursorIsShownOnTheFocusOnly() throws {
      let pty = Pty()
      var terminal = try pty.terminal(drawing: true)
      var sheet = canvas("a", "b", "", "")
      terminal.show(sheet, in: .mono)
      #expect(pty.drawn().contains("\u{1b}[?25l"))
      sheet.cursor = Point(column: 4, row: 1)
      terminal.show(sheet, in: .mono)
      let drawn = pty.drawn()
      #expect(drawn.contains("\u{1b}[2;5H"))
      #expect(drawn.contains("\u{1b}[?25h"))
    }

    @Test func plainCharacterSetsShowPlainText() throws {
      let pty = Pty()
      setlocale(LC_CTYPE, "C")
      defer { setlocale(LC_CTYPE, "C.UTF-8") }
      var terminal = try pty.terminal()
      var sheet = Canvas(size: terminal.size, alphabet: .ascii)
      sheet.write("▸ Looking …", at: Point(column: 0, row: 0))
      terminal.show(sheet, in: .mono)
      #expect(terminal.shown() == sheet.text)
    }

    @Test(arguments: [
      "xterm", "xterm-256color", "xterm-color", "xterm-mono", "xterm-kitty", "screen",
      "screen-256color", "tmux", "tmux-256color", "rxvt-unicode-256color", "linux", "vt100",
      "vt220", "ansi", "cygwin", "foot", "st-256color", "alacritty",
    ])
    func everyUsualTerminalShowsIt(term: String) throws {
      let pty = Pty()
      var terminal = try pty.terminal(term)
      let sheet = canvas("I sign four forms 日", "e\u{301}é ▸ ★", "", "the corner is here x")
      terminal.show(sheet, in: .mono)
      #expect(terminal.shown() == sheet.text)
    }
  }
}
