import Notation
import Testing

@Suite("A document is written as people read and compare it")
struct PageTests {
  @Test("an entry that holds only plain values takes one line")
  func short() throws {
    let page = """
      {
        "id": "a1",
        "stages": [
          {
            "id": 2,
            "name": "Visit",
            "touchpoints": [
              { "id": 3, "title": "I sign four forms", "tags": ["slow", "paper"], "owner": {} }
            ]
          }
        ],
        "scores": [1, 2, 3],
        "empty": [],
        "grid": [
          [1, 2],
          [3]
        ]
      }

      """
    #expect(try Reader.read(Array(page.utf8), .strict).page() == page)
  }

  @Test("a line with its comma is never wider than the page where it can be broken")
  func width() throws {
    let entry = { Node.object([.init("t", .string(String(repeating: "é", count: $0)))]) }
    let fits = Node.array([entry(86), .null]).page()
    #expect(fits.split(separator: "\n").map(\.count) == [1, 100, 6, 1])
    let breaks = Node.array([entry(87), .null]).page()
    #expect(breaks.split(separator: "\n").map(\.count) == [1, 3, 98, 4, 6, 1])
  }

  @Test("a long list of plain values takes a line for each")
  func long() {
    let list = Node.array(Array(repeating: .number("1"), count: 50))
    #expect(Node.object([.init("list", list)]).page().split(separator: "\n").count == 54)
    #expect(list.page(width: 0).split(separator: "\n").count == 52)
  }

  @Test("what a terminal would obey is escaped")
  func escapes() {
    #expect(
      Node.string("\"\\\n\t\r\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{2066}\u{2028}\u{feff}é😀\r\n").line
        == #""\"\\\n\t\r\u001b[31m\u007f\u009b\u202e\u2066\u2028\ufeffé😀\r\n""#)
  }

  @Test("plain values by themselves")
  func plain() {
    #expect(Node.null.page() == "null\n")
    #expect(Node.object([]).page() == "{}\n")
    #expect(Node.array([]).line == "[]")
  }
}
