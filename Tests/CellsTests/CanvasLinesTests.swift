import Cells
import Testing

@Suite("Frames and rules")
struct CanvasLinesTests {
  @Test("A card has rounded corners and its number in the upper edge")
  func card() {
    let canvas = Canvas.drawn(13, 4) {
      $0.frame(Area(column: 1, row: 0, columns: 11, rows: 4), title: "9")
    }
    #expect(
      canvas.picture == """
         ╭ 9 ──────╮
         │         │
         │         │
         ╰─────────╯
        """)
    #expect(canvas.roles.hasPrefix(".-----------."))
  }

  @Test("A long title is cut, and a frame too small for one goes without")
  func titles() {
    let canvas = Canvas.drawn(16, 5) {
      $0.frame(Area(column: 0, row: 0, columns: 16, rows: 3), title: "Taking the leap")
      $0.frame(Area(column: 0, row: 3, columns: 5, rows: 2), title: "9")
      $0.frame(Area(column: 8, row: 3, columns: 1, rows: 2))
    }
    #expect(
      canvas.picture == """
        ╭ Taking the… ─╮
        │              │
        ╰──────────────╯
        ╭───╮
        ╰───╯
        """)
  }

  @Test("Lines that meet join")
  func joins() {
    let canvas = Canvas.drawn(21, 7) {
      $0.frame(Area(column: 0, row: 0, columns: 21, rows: 7))
      $0.rule(row: 2, from: 0, columns: 21)
      $0.rule(column: 7, from: 0, rows: 7)
      $0.rule(column: 14, from: 2, rows: 3)
      $0.rule(row: 4, from: 7, columns: 8)
    }
    #expect(
      canvas.picture == """
        ╭──────┬────────────╮
        │      │            │
        ├──────┼──────┬─────┤
        │      │      │     │
        │      ├──────╯     │
        │      │            │
        ╰──────┴────────────╯
        """)
  }

  @Test("Frames side by side share an edge")
  func sharedEdges() {
    let canvas = Canvas.drawn(11, 5) {
      $0.frame(Area(column: 0, row: 0, columns: 6, rows: 3))
      $0.frame(Area(column: 5, row: 0, columns: 6, rows: 3))
      $0.frame(Area(column: 0, row: 2, columns: 11, rows: 3))
    }
    #expect(
      canvas.picture == """
        ╭────┬────╮
        │    │    │
        ├────┴────┤
        │         │
        ╰─────────╯
        """)
  }

  @Test("Text is no line, and over text a line does not join")
  func textIsNoLine() {
    let canvas = Canvas.drawn(7, 3) {
      $0.write("│ │ │", at: Point(column: 1, row: 1))
      $0.rule(row: 1, from: 0, columns: 4)
      $0.frame(Area(column: 4, row: 0, columns: 3, rows: 3))
      $0.write("x", at: Point(column: 4, row: 1))
      $0.rule(row: 1, from: 4, columns: 1)
    }
    #expect(
      canvas.picture == """
            ╭─╮
        ─────││
            ╰─╯
        """)
  }

  @Test("Without Unicode they are drawn with stops, strokes and crosses")
  func ascii() {
    let canvas = Canvas.drawn(12, 5, .ascii) {
      $0.frame(Area(column: 0, row: 0, columns: 12, rows: 5), title: "9")
      $0.rule(row: 2, from: 0, columns: 12)
    }
    #expect(
      canvas.picture == """
        . 9 -------.
        |          |
        +----------+
        |          |
        '----------'
        """)
  }

  @Test("Frames reach over every edge without harm")
  func overTheEdges() {
    let canvas = Canvas.drawn(6, 3) {
      $0.frame(Area(column: -3, row: 1, columns: 6, rows: 9))
      $0.frame(Area(column: .min, row: .min, columns: .max, rows: .max))
      $0.frame(Area(column: 4, row: .min, columns: .max, rows: .max))
      $0.rule(row: 0, from: .min, columns: .max)
      $0.rule(row: 2, from: 4, columns: .max)
      $0.rule(column: .max, from: .max, rows: .max)
    }
    #expect(
      canvas.picture == """

        ──╮
          │ ──
        """)
  }
}
