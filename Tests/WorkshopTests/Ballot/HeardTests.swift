import Testing

@testable import Workshop

@Suite("What a customer said")
struct HeardTests {
  private static let three = [
    Word(id: Word.ID(rawValue: 1), text: "heard", source: .team),
    Word(id: Word.ID(rawValue: 2), text: "at home", source: .team),
    Word(id: Word.ID(rawValue: 3), text: "fair", source: .team),
  ]

  @Test(
    "is parted into words of the three, in their order, and the rest as it was said",
    arguments: [
      ("heard", [1], ""), ("Fair, HEARD!", [1, 3], ""), ("too dear", [], "too dear"),
      ("at home, but slow, really", [2], "but slow, really"),
      ("they heard me", [], "they heard me"), (" , ,", [], ""),
    ])
  func parted(text: String, used: [Int], said: String) {
    let heard = Heard(text, words: Self.three)
    #expect(heard.used.map(\.rawValue) == used)
    #expect(heard.said == said)
  }

  @Test("is all said where there are no words yet")
  func noWords() {
    #expect(Heard("heard, fair", words: []).said == "heard, fair")
  }
}
