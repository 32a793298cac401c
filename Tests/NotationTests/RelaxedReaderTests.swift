import Notation
import Testing

@Suite("What people write by hand is read as JSON5")
struct RelaxedReaderTests {
  @Test("comments, unquoted names, single quotes and trailing commas")
  func forgiving() throws {
    let node = try read(
      """
      // The words.
      { /* a list */ words: ['warm', "it's", 'say "no"',], $x_1: 1, größe: 2, 'a b': 3, }
      // the end
      """)
    #expect(
      node.line
        == #"{ "words": ["warm", "it's", "say \"no\""], "$x_1": 1, "größe": 2, "a b": 3 }"#)
  }

  @Test(
    "numbers are kept as JSON has them",
    arguments: [
      ("+1", "1"), (".5", "0.5"), ("1.", "1"), ("-.5", "-0.5"), ("5.e3", "5e3"), ("0x10", "16"),
      ("-0XfF", "-255"), ("+0x0", "0"), ("0xffffffffffffffff", "18446744073709551615"),
      ("1e+5", "1e5"), ("0", "0"),
    ])
  func numbers(_ written: String, _ kept: String) throws {
    #expect(try read(written) == .number(kept))
  }

  @Test(
    "texts know more escapes, and lines that go on",
    arguments: [
      (#"'\x41\v\0\''"#, "A\u{b}\0'"), ("'one \\\ntwo'", "one two"), ("'one \\\r\ntwo'", "one two"),
      ("'a\\\u{2028}b'", "ab"), (#"'\q\é'"#, "qé"), ("'a\tb'", "a\tb"),
      ("\"\u{2028}\"", "\u{2028}"),
    ])
  func texts(_ written: String, _ meant: String) throws {
    #expect(try read(written) == .string(meant))
  }

  @Test("white space of every kind is white space")
  func space() throws {
    #expect(
      try read("\u{feff}\u{a0}[\u{b}1\u{c},\u{2003}2 // two\u{2028}, 3]\u{2029}").line
        == "[1, 2, 3]")
  }

  @Test(
    "mistakes are still mistakes",
    arguments: [
      ("[1,,2]", "a value was expected", 1, 4), ("[,]", "a value was expected", 1, 2),
      ("{a:1, a:2}", #""a" stands here twice"#, 1, 7), ("{1a: 1}", "a name was expected", 1, 2),
      ("{-: 1}", "a name was expected", 1, 2),
      ("[\n/* never closed", "a comment is not closed", 2, 1),
      ("[1 /", "a comma or a closing bracket was expected", 1, 4),
      ("'a\nb'", "a line ends inside a text", 1, 3),
      (#"'\1'"#, "there is no such escape", 1, 3), (#"'\01'"#, "there is no such escape", 1, 4),
      (#"'\x4'"#, "2 hexadecimal digits were expected", 1, 5),
      ("0x", "a hexadecimal digit was expected", 1, 3),
      ("0x10000000000000000", "this number is too large", 1, 1),
      (".", "a digit was expected", 1, 2),
      ("+", "a digit was expected", 1, 2), ("010", "a number begins with 0", 1, 1),
      ("Infinity", "a value was expected", 1, 1), ("'open", "a text is not closed", 1, 1),
    ])
  func mistakes(_ text: String, _ sentence: String, _ line: Int, _ column: Int) {
    #expect(throws: Mistake(sentence: sentence, line: line, column: column)) { try read(text) }
  }

  private func read(_ text: String) throws(Mistake) -> Node {
    try Reader.read(Array(text.utf8), .relaxed)
  }
}
