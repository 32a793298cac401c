import Cells
import Testing

@Suite("Without Unicode")
struct AlphabetTests {
  func ascii(_ text: String) -> String {
    Canvas.drawn(text.columns + 2, 1, .ascii) { $0.write(text, at: Point(column: 0, row: 0)) }
      .picture
  }

  @Test(
    "Every sign of the sketches has its stand-in",
    arguments: [
      ("▸ Go on", "> Go on"), ("‹ Looking ›", "< Looking >"), ("◂ us ▸", "< us >"),
      ("▮▮▮▯▯", "###.."), ("● ◐ ○", "* + o"), ("★ ◆", "* X"), ("━─┄", "=-."),
      ("╭─╮│╰╯", ".-.|''"), ("├┤┬┴┼", "+++++"), ("■ □", "# ."), ("“forgotten”", "\"forgotten\""),
      ("’tis", "'tis"), ("6–16 — so", "6-16 - so"), ("71×20", "71x20"), ("−1", "-1"),
      ("···▬▬", "...=="), ("▴▾ ▲▼", "^v ^v"), ("↑↓ ←→", "^v <>"), ("✕ ≈ ~", "x % ~"),
    ])
  func signs(written: String, drawn: String) {
    #expect(ascii(written) == drawn)
  }

  @Test("Letters lose their accents; what has no stand-in is a question mark for each column")
  func letters() {
    #expect(
      ascii("Ana Łuczak, Zoë, Jürgen, Ångström, crème brûlée")
        == "Ana Luczak, Zoe, Jurgen, Angstrom, creme brulee")
    #expect(ascii("e\u{301}tape") == "etape")
    #expect(ascii("日本 Ω 🚲") == "???? ? ??")
  }

  @Test("An ellipsis is two stops where there is room beside it, else one")
  func ellipsis() {
    #expect(ascii("Looking and decid… │ on") == "Looking and decid..| on")
    #expect(ascii("now … 0") == "now ..0")
    #expect(ascii("wait…") == "wait..")
    let tight = Canvas.drawn(10, 2, .ascii) {
      $0.write("right", at: Point(column: 5, row: 0))
      $0.write("left…", at: Point(column: 0, row: 0))
      $0.write("left…", at: Point(column: 0, row: 1), within: 5)
    }
    #expect(tight.picture == "left.right\nleft.")
  }

  @Test("Every text takes as many columns as it does in Unicode")
  func sameColumns() {
    var dice = Dice(seed: 12)
    for round in 0..<Dice.rounds(2000) {
      let text = dice.text(upTo: 30)
      let sizes = [Alphabet.unicode, .ascii].map { alphabet in
        var canvas = Canvas(size: Size(columns: 300, rows: 1), alphabet: alphabet)
        return canvas.write(text, at: Point(column: 0, row: 0))
      }
      #expect(sizes == [text.columns, text.columns], "seed \(dice.seed), round \(round)")
      #expect(ascii(text).utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "round \(round)")
    }
  }
}
