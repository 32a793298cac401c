import Testing
import Workshop

@testable import Handouts

@Suite("Markdown gives every text back word for word")
struct MarkdownTests {
  /// What the text of a line means to a reader; `nil` where something in it is live.
  func back(_ text: String) -> String? {
    let escaped = MarkdownText.escaped(CleanText.of(text))
    guard escaped.isEmpty || !Commonmark.beginsBlock(escaped) else { return nil }
    return Commonmark.text(ofInline: escaped)
  }

  @Test("each mark of ASCII, alone, before, between and after words")
  func marks() {
    for byte in UInt8(0x21)...0x7e {
      let mark = String(Unicode.Scalar(byte))
      for text in [
        mark, mark + mark, mark + mark + mark, "\(mark) a", "\(mark)a", "a \(mark) b",
        "a\(mark)b\(mark)c", "a\(mark)", "a \(mark)", "1\(mark) a", "\(mark)\(mark)a\(mark)\(mark)",
      ] {
        #expect(back(text) == text)
      }
    }
  }

  @Test(
    "what begins a block or a link elsewhere",
    arguments: [
      "1. first", "12) twelve", "# title", "## title ##", "- item", "+ item", "* item", "> said",
      "---", "***", "===", "```swift", "~~~", "<script>alert(1)</script>", "<b>", "<!-- a -->",
      "[a](javascript:b)", "![a](b)", "[a]: b", "*a* **b** _c_ __d__ ~~e~~", "a\\", "\\", "\\*a\\*",
      "&lt; &amp; &#33;", "http://example.org", "www.example.org", "a@example.org", "$a$ $$b$$",
      "| a | b |", "[^1]", "{.class}", "`a`", "``a`b``", "a  b", "a < b > c", "100. Geburtstag",
      "***a", "[x] done", "[ ] open", "1", "1.", "-", "#", "5 of 5", "3.5 hours",
    ])
  func fixtures(_ text: String) {
    #expect(back(text) == text)
  }

  @Test("controls, breaks and blanks are cleaned first")
  func cleaned() {
    #expect(back("a\nb") == "a b")
    #expect(back("\t    code") == "code")
    #expect(back("a\u{2028}b\u{85}c") == "a b c")
    #expect(back("\u{1b}[31mred") == "^[[31mred")
    #expect(back("a\u{202e}b") == "a<U+202E>b")
    #expect(back("*\u{301}a*\u{301}") == "*\u{301}a*\u{301}")
    #expect(MarkdownText.escaped(CleanText.isolated("a*")) == "a\\*")
  }

  @Test("any text at all")
  func any() {
    var dice = Dice(seed: 20_261_204)
    for round in 0..<(3_000 * Effort.factor) {
      let text = dice.text()
      #expect(back(text) == CleanText.of(text), "round \(round), seed \(dice.seed)")
    }
  }
}

/// Texts by chance, the same for the same seed.
struct Dice {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// A number below `limit`.
  mutating func roll(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// Mostly marks, a few letters, and now and then something from elsewhere.
  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<roll(24) {
      switch roll(8) {
      case 0..<4: text.append(Unicode.Scalar(UInt8(0x21 + roll(0x5e))))
      case 4: text.append(" ")
      case 5: text.append(Unicode.Scalar(UInt8(roll(0x80))))
      case 6: text.append(contentsOf: "a1é世".unicodeScalars.dropFirst(roll(4)).prefix(1))
      default: text.append(Unicode.Scalar(UInt32(roll(0x3000))) ?? "x")
      }
    }
    return String(text)
  }
}
