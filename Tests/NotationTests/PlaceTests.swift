import Notation
import Testing

@Suite("The way to a value leads to its line")
struct PlaceTests {
  let document = Array(
    """
    {
      "stages": [
        { "name": "Visit", "touchpoints": [{ "title": "é", "known": "a guess" }] },
        { "name": "Leave" }
      ]
    }
    """.utf8)

  @Test("the value at the end of the path is found")
  func found() {
    expect([], 1, 1)
    expect([.name("stages")], 2, 13)
    expect([.name("stages"), .index(1), .name("name")], 4, 15)
    expect(
      [.name("stages"), .index(0), .name("touchpoints"), .index(0), .name("known")], 3, 65)
  }

  @Test("a path that leads nowhere ends at the last value on it")
  func lost() {
    expect([.name("stages"), .index(1), .name("needs")], 4, 5)
    expect([.name("stages"), .index(7)], 2, 13)
    expect([.name("other")], 1, 1)
  }

  @Test("a broken document has a place too")
  func broken() {
    let place = Reader.place(of: [.index(1), .index(0)], in: Array("[1,\n[2, oops".utf8), .strict)
    #expect(place == (2, 2))
    #expect(Reader.place(of: [.index(0)], in: [], .strict) == (1, 1))
  }

  private func expect(
    _ path: [Reader.Step], _ line: Int, _ column: Int,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Reader.place(of: path, in: document, .strict) == (line, column), sourceLocation: location)
  }
}
