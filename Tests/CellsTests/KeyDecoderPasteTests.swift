import Cells
import Testing

/// Pastes come as one, clean, and never too large.
@Suite struct KeyDecoderPasteTests {
  func paste(_ text: String) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(Array("\u{1b}[200~\(text)\u{1b}[201~".utf8))
  }

  @Test func lineBreaksAndTabsStay() {
    #expect(
      paste("one\r\ntwo\rthree\nfour\tfive\u{85}six\u{2028}") == [
        .paste("one\ntwo\nthree\nfour\tfive\nsix\n")
      ])
  }

  @Test(arguments: [
    "a\u{1b}[31mb", "a\u{1b}[200~b", "a\u{1b}]0;title\u{7}b", "a\u{1b}]0;title\u{1b}\\b",
    "a\u{9b}31mb", "a\u{9d}0;title\u{9c}b", "a\u{1b}(Bb", "a\u{1b}OAb", "a\u{0}\u{8}\u{7f}b",
    "a\u{1b}b", "a\u{1b}Pdata\u{1b}\\b", "a\u{90}b", "a\u{1b}]b",
  ])
  func nothingCommandsATerminal(text: String) {
    #expect(paste(text) == [.paste("ab")])
  }

  @Test func invalidBytesAreDropped() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1b}[200~a".utf8) + [0xff, 0xc3] + Array("b\u{1b}[201~".utf8)
    #expect(decoder.feed(bytes) == [.paste("ab")])
  }

  @Test func nothingLeftIsNothing() {
    #expect(paste("").isEmpty)
    #expect(paste("\u{1b}[0m\u{0}").isEmpty)
  }

  @Test func silenceEndsAnOpenPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}[200~half\u{1b}[20".utf8)).isEmpty)
    #expect(decoder.patience == .seconds(2))
    #expect(decoder.settle() == [.paste("half")])
    #expect(decoder.feed([97]) == [.key(.character("a"))])
  }

  @Test func whatNobodyCanTypeIsAPaste() {
    var decoder = KeyDecoder()
    let line = "I sign four forms\r"
    let text = String(repeating: line, count: 100)
    // It lasts until silence, so that its last piece does not act as keys.
    #expect(decoder.feed(Array(text.utf8)).isEmpty)
    #expect(decoder.feed(Array("and one more\r".utf8)).isEmpty)
    #expect(decoder.patience == .milliseconds(25))
    let expected = String(repeating: "I sign four forms\n", count: 100) + "and one more\n"
    #expect(decoder.settle() == [.paste(expected)])
  }

  @Test func manyArrowsAtOnceAreArrows() {
    var decoder = KeyDecoder()
    let bytes = Array(String(repeating: "\u{1b}[B", count: 400).utf8)
    #expect(decoder.feed(bytes) == Array(repeating: .key(.down), count: 400))
  }

  @Test func aPasteTooLargeIsCutAndReadToItsEnd() {
    var decoder = KeyDecoder()
    var inputs = decoder.feed(Array("\u{1b}[200~".utf8))
    for _ in 0..<300 { inputs += decoder.feed(repeatElement(UInt8(ascii: "a"), count: 10_000)) }
    inputs += decoder.feed(Array("\u{1b}[201~b".utf8))
    #expect(
      inputs == [
        .paste(String(repeating: "a", count: KeyDecoder.longestPaste)), .key(.character("b")),
      ])
  }

  @Test(arguments: [
    ("a line\n", "a line\n"), ("日本\n", "日本\n"), ("\u{1b}[31m", ""), ("\u{1b}]", ""), ("\u{9d}", ""),
    ("\u{1b}[201", ""), ("\u{1b}[", ""),
  ])
  func aMebibyteIsReadToItsEnd(unit: String, clean: String) {
    let count = (1 << 20) / unit.utf8.count
    var decoder = KeyDecoder()
    let text = Array(String(repeating: unit, count: count).utf8)
    var inputs = decoder.feed(Array("\u{1b}[200~".utf8))
    for start in stride(from: 0, to: text.count, by: 4096) {
      inputs += decoder.feed(text[start..<min(start + 4096, text.count)])
    }
    inputs += decoder.feed(Array("\u{1b}[201~".utf8))
    let pasted = String(repeating: clean, count: clean.isEmpty ? 0 : count)
    #expect(inputs == (pasted.isEmpty ? [] : [.paste(pasted)]))
    #expect(decoder.patience == nil || decoder.settle().isEmpty)
    #expect(decoder.feed([97]) == [.key(.character("a"))])
  }
}
