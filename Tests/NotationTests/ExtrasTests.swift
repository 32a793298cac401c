import Notation
import Testing

@Suite("What this version does not know is kept")
struct ExtrasTests {
  struct Leaf: Codable, Equatable {
    var id: Int
    var extras = Extras()
  }

  struct Tree: Codable, Equatable {
    var name = ""
    var leaves: [Leaf] = []
    var trunk: Leaf?
    var extras = Extras()
  }

  @Test("unknown members survive at every level, after the known ones")
  func kept() throws {
    #expect(
      try rewritten(
        #"{ "age": 1.50, "name": "oak", "leaves": [{ "id": 1, "hue": [null, { "a": "b" }] }], "#
          + #""trunk": { "rings": 3, "id": 2 } }"#)
        == #"{ "name": "oak", "leaves": [{ "id": 1, "hue": [null, { "a": "b" }] }], "#
        + #""trunk": { "id": 2, "rings": 3 }, "age": 1.50 }"#)
  }

  @Test("even one that is called extras")
  func extras() throws {
    let text = #"{ "leaves": [{ "id": 1, "extras": true }], "extras": { "id": 3 } }"#
    #expect(try rewritten(text) == text)
  }

  @Test("nothing unknown leaves nothing behind")
  func none() throws {
    #expect(try rewritten("{}") == "{}")
    #expect(try NodeDecoder.decode(Tree.self, from: .object([])) == Tree())
  }

  private func rewritten(_ text: String) throws -> String {
    let tree = try NodeDecoder.decode(Tree.self, from: Reader.read(Array(text.utf8), .strict))
    return try NodeEncoder.node(tree).line
  }
}
