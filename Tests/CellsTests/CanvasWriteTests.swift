import Cells
import Testing

@Suite("Writing on a sheet")
struct CanvasWriteTests {
  @Test("Text stands where it is put, says how wide it was and keeps its role")
  func writes() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    let prompt = canvas.write("▸ see › ", at: Point(column: 1, row: 0), as: .accent)
    #expect(prompt == 8)
    #expect(canvas.write("añ日", at: Point(column: 1 + prompt, row: 0)) == 2)
    #expect(canvas.text == " ▸ see › añ \n            ")
    #expect(canvas.roles == ".aaaaaaaa...\n............")
    #expect(canvas[Point(column: 1, row: 0)] == Cell(glyph: "▸", role: .accent))
    #expect(canvas[Point(column: 12, row: 0)] == nil)
  }

  @Test("It ends at the columns it was given and at both edges")
  func clips() {
    let canvas = Canvas.drawn(8, 4) {
      $0.write("within five", at: Point(column: 1, row: 0), within: 5)
      $0.write("over the edge", at: Point(column: 4, row: 1))
      $0.write("from outside", at: Point(column: -5, row: 2))
      $0.write("nowhere", at: Point(column: 0, row: 4))
      $0.write("nowhere", at: Point(column: 0, row: -1))
      $0.write("nowhere", at: Point(column: 8, row: 3))
      $0.write("nowhere", at: Point(column: -7, row: 3))
      $0.write("nowhere", at: Point(column: 0, row: 3), within: 0)
    }
    #expect(
      canvas.picture == """
         withi
            over
        outside

        """)
  }

  @Test("A wide character is never cut in half")
  func wideAtEdges() {
    let canvas = Canvas.drawn(5, 3) {
      $0.write("日本語", at: Point(column: 0, row: 0))
      $0.write("日本語", at: Point(column: -1, row: 1))
      $0.write("日本語", at: Point(column: 0, row: 2), within: 3)
    }
    #expect(
      canvas.text == """
        日本\u{20}
         本語
        日  \u{20}
        """)
  }

  @Test("Writing over half of a wide character leaves a blank for the other half")
  func wideOverwritten() {
    let canvas = Canvas.drawn(6, 4) { canvas in
      for row in 0..<4 { canvas.write("日本語", at: Point(column: 0, row: row)) }
      canvas.write("x", at: Point(column: 1, row: 0))
      canvas.write("x", at: Point(column: 2, row: 1))
      canvas.write("字", at: Point(column: 1, row: 2))
      canvas.fill(Area(column: 3, row: 3, columns: 2, rows: 1), with: "·")
    }
    #expect(
      canvas.text == """
         x本語
        日x 語
         字 語
        日 ··\u{20}
        """)
  }

  @Test("What could command a terminal is shown instead")
  func cleans() {
    let canvas = Canvas.drawn(24, 5) {
      $0.write("red\u{1b}[31m alert\u{7}", at: Point(column: 0, row: 0))
      $0.write("evil\u{202e}txt", at: Point(column: 0, row: 1))
      $0.write("zero\u{200b}width\u{feff}\u{e0041}", at: Point(column: 0, row: 2))
      $0.write("a\u{85}b\u{2028}c\u{9b}d", at: Point(column: 0, row: 3))
      $0.write("\u{301}e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}!", at: Point(column: 0, row: 4))
    }
    #expect(
      canvas.picture == """
        red^[[31m alert^G
        evil<U+202E>txt
        zerowidth
        a b c d
        e\u{301}\u{302}\u{303}\u{304}!
        """)
  }

  @Test("Filling and painting stay inside and leave the rest")
  func fills() {
    let canvas = Canvas.drawn(6, 3) {
      $0.fill(Area(column: -2, row: 1, columns: 4, rows: 9), with: "▮", as: .bar)
      $0.fill(Area(column: 4, row: 0, columns: .max, rows: .max), with: "日")
      $0.paint(Area(column: 3, row: 2, columns: 9, rows: 9), as: .selection)
    }
    #expect(canvas.text == "      \n▮▮    \n▮▮    ")
    #expect(canvas.roles == "......\n==....\n==.SSS")
    let accents = Canvas.drawn(3, 1) {
      $0.fill(Area(column: 0, row: 0, columns: 9, rows: 1), with: "e\u{301}")
      $0.fill(Area(column: 1, row: 0, columns: 1, rows: 1), with: "e")
    }
    #expect(accents.text == "e\u{301}ee\u{301}")
  }

  @Test("Two sheets are equal when they look the same")
  func equality() {
    let one = Canvas.drawn(9, 3) { $0.frame(Area(column: 0, row: 0, columns: 9, rows: 3)) }
    let other = Canvas.drawn(9, 3) {
      $0.write("╭───────╮", at: Point(column: 0, row: 0), as: .border)
      $0.write("│       │", at: Point(column: 0, row: 1))
      $0.paint(Area(column: 0, row: 1, columns: 1, rows: 1), as: .border)
      $0.paint(Area(column: 8, row: 1, columns: 1, rows: 1), as: .border)
      $0.write("╰───────╯", at: Point(column: 0, row: 2), as: .border)
    }
    #expect(one == other)
    var moved = one
    moved.cursor = Point(column: 0, row: 0)
    #expect(moved != one)
  }

  @Test("The lowest right cell and the sheets without cells are nothing special")
  func corners() {
    let canvas = Canvas.drawn(2, 1) { $0.write("ab", at: Point(column: 0, row: 0)) }
    #expect(canvas.text == "ab")
    #expect(Canvas(size: Size(columns: 0, rows: 0)).text == "")
    #expect(Canvas(size: Size(columns: 0, rows: 3)).text == "\n\n")
    #expect(Canvas(size: Size(columns: .max, rows: .max)).size == Canvas.largest)
  }
}
