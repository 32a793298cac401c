import Notation
import Testing

@Suite("A document is read where it is asked for")
struct UnreadTests {
  private static let page = """
    // What a person wrote.
    {
      first: 'it\\'s "here" }', /* } */ 'second': [1, { deep: "]" }, [[]],],
      "third": { inner: { a: -1.5e3 }, other: null }, fourth: +.5,
    }
    """

  private func unread(_ text: String) -> Unread { Unread(Array(text.utf8), .relaxed) }

  @Test("its members, each read by itself, are those of the document read as a whole")
  func members() throws {
    let whole = try Reader.read(Array(Self.page.utf8), .relaxed)
    let members = try unread(Self.page).members()
    #expect(members.map(\.name) == ["first", "second", "third", "fourth"])
    for (name, value) in members { #expect(try value.read() == whole[name], "\(name)") }
  }

  @Test("what is opened on the way is what is found later")
  func opened() throws {
    for opened in [[], ["third"]] {
      let third = try #require(try unread(Self.page).members(opening: opened).dropFirst(2).first)
      let inner = try third.value.members()
      #expect(inner.map(\.name) == ["inner", "other"])
      #expect(try inner[0].value.read() == .object([.init("a", .number("-1.5e3"))]))
      #expect(try third.value.read()["other"] == .null)
    }
  }

  @Test("a mistake inside a member is found when it is read")
  func mistakeInside() throws {
    let members = try unread("{ good: 1, bad: [1 2], last: 3 }").members()
    #expect(members.count == 3)
    let mistake = #expect(throws: Mistake.self) { try members[1].value.read() }
    #expect(mistake?.column == 20)
  }

  @Test(
    "a document that does not end is refused wherever it is cut",
    arguments: [[], ["third"]])
  func cut(opened: [String]) {
    let bytes = Array(Self.page.utf8)
    for count in 0..<bytes.count {
      #expect(throws: Mistake.self, "cut to \(count) bytes") {
        try Unread(Array(bytes[..<count]), .relaxed).members(opening: opened)
      }
    }
  }

  @Test("what is no object has no members", arguments: ["[1]", "7", "'{'", "", "}"])
  func noObject(text: String) {
    #expect(throws: Mistake.self) { try unread(text).members() }
  }
}
