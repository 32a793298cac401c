import Notation
import Testing

@Suite("A program's document is read strictly")
struct ReaderTests {
  @Test("values keep their order and the text of their numbers")
  func values() throws {
    let node = try read(
      #"{"b": [1.50, -0, 12e+3, null], "a": {"yes": true, "no": false}, "": "é"}"#)
    #expect(
      node
        == .object([
          .init("b", .array([.number("1.50"), .number("-0"), .number("12e+3"), .null])),
          .init("a", .object([.init("yes", .bool(true)), .init("no", .bool(false))])),
          .init("", .string("é")),
        ]))
    #expect(node["a"]?["yes"] == .bool(true))
    #expect(node["c"] == nil)
  }

  @Test("escapes become characters")
  func escapes() throws {
    #expect(
      try read(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#) == .string("\"\\/\u{8}\u{c}\n\r\té😀"))
  }

  @Test("a byte order mark before the document is passed over")
  func byteOrderMark() throws {
    #expect(try Reader.read([0xef, 0xbb, 0xbf, 0x31], .strict) == .number("1"))
  }

  @Test(
    "mistakes are named with their place",
    arguments: [
      ("", "the text ends where a value was expected", 1, 1),
      ("[1,]", "a comma stands before the closing bracket", 1, 3),
      (#"{"a":1,}"#, "a comma stands before the closing bracket", 1, 7),
      ("[1\n2]", "a comma or a closing bracket was expected", 2, 1),
      (#"{"a" 1}"#, #"a colon was expected after "a""#, 1, 6),
      (#"{"a":1, "a":2}"#, #""a" stands here twice"#, 1, 9),
      ("{a:1}", "a name in double quotes was expected", 1, 2),
      ("{1:1}", "a name in double quotes was expected", 1, 2),
      ("['a']", "a value was expected", 1, 2),
      ("[1] // two", "something follows the end of the document", 1, 5),
      ("/* one */ 1", "a value was expected", 1, 1),
      ("[[1]", "a bracket is not closed", 1, 5),
      ("[\"é\", \"end]", "a text is not closed", 1, 7),
      ("[\"a\nb\"]", "a line ends inside a text", 1, 4),
      ("[\"a\u{1}\"]", "a control character stands inside a text", 1, 4),
      (#"["\q"]"#, "there is no such escape", 1, 4),
      (#"["\u12g4"]"#, "4 hexadecimal digits were expected", 1, 7),
      (#"["\ud800"]"#, "half a character (a lone surrogate)", 1, 4),
      (#"["\ud800\u0041"]"#, "half a character (a lone surrogate)", 1, 4),
      (#"["\udc00\ud800"]"#, "half a character (a lone surrogate)", 1, 4),
      ("[01]", "a number begins with 0", 1, 2),
      ("[+1]", "a value was expected", 1, 2),
      ("[.5]", "a value was expected", 1, 2),
      ("[1.]", "a digit was expected", 1, 4),
      ("[-]", "a digit was expected", 1, 3),
      ("[1e]", "a digit was expected", 1, 4),
      ("[0x10]", "a comma or a closing bracket was expected", 1, 3),
      ("NaN", "a value was expected", 1, 1),
      ("[tru]", "a value was expected", 1, 2),
    ])
  func mistakes(_ text: String, _ sentence: String, _ line: Int, _ column: Int) {
    #expect(throws: Mistake(sentence: sentence, line: line, column: column)) { try read(text) }
  }

  @Test("columns are counted in characters, not in bytes")
  func columns() {
    #expect(throws: Mistake(sentence: "a value was expected", line: 2, column: 7)) {
      try read("[\n\"👩‍👧e\u{301}\", x]")
    }
  }

  @Test(
    "what is not UTF-8 is named at its first byte",
    arguments: [
      [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82],
    ])
  func invalid(_ bytes: [UInt8]) {
    #expect(throws: Mistake(sentence: "this is not UTF-8 text", line: 2, column: 3)) {
      try Reader.read(Array("[\n\"a".utf8) + bytes + Array("\"]".utf8), .strict)
    }
  }

  @Test("a document may be 64 deep, and no deeper")
  func depth() throws {
    _ = try read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
    let mistake = Mistake(sentence: "this is nested more than 64 deep", line: 1, column: 65)
    #expect(throws: mistake) { try read(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: Mistake.self) { try read(String(repeating: #"{"a":"#, count: 65)) }
  }

  @Test("a document may hold two million values, and no more")
  func values2M() throws {
    let most = Array(("[" + String(repeating: "1,", count: 1_999_998) + "1]").utf8)
    _ = try Reader.read(most, .strict)
    #expect(throws: Mistake.self) { try Reader.read([0x5b] + most + Array(",1]".utf8), .strict) }
  }

  @Test("a name that stands twice is found in a large object too")
  func duplicates() throws {
    let names = (0..<5_000).map { "\"n\($0)\": 0" }
    _ = try read("{" + names.joined(separator: ",") + "}")
    let mistake = #expect(throws: Mistake.self) {
      try read("{" + (names + ["\"n17\": 1"]).joined(separator: ",") + "}")
    }
    #expect(mistake?.sentence == #""n17" stands here twice"#)
  }

  private func read(_ text: String) throws(Mistake) -> Node {
    try Reader.read(Array(text.utf8), .strict)
  }
}
