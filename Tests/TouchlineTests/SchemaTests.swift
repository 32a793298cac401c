import Notation
import Shelf
import Testing
import Workshop

@Suite("touchline schema, and touchline list --json")
struct SchemaTests {
  let outside: Outside

  init() throws { outside = try Outside() }

  @Test("the schema comes on standard output, byte for byte")
  func schema() throws {
    let result = try outside.run("schema")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(Array(result.output.utf8) == Builtin.schema)
    _ = try Reader.read(Builtin.schema, .strict)
  }

  @Test("the list is an array, empty where there are no sessions")
  func none() throws {
    let result = try outside.run("list", "--json")
    #expect(result.status == 0 && result.output == "[]\n" && result.errors.isEmpty)
  }

  @Test("a session in it has its path, title, manner, step and time, in this order")
  func list() throws {
    let example = try Session(reading: Builtin.example)
    outside.write(Builtin.example, to: "Touchline/shop.json")
    let evil = Session(
      id: "evil", title: "\u{1b}]0;mine\u{7} \u{202e}desrever", created: "2020-01-01T00:00:00Z",
      manner: .alone, plan: "solo")
    outside.write(evil.page(), to: "Touchline/evil.json")
    outside.write("{", to: "Touchline/broken.json")
    let result = try outside.run("list", "--json")
    #expect(result.status == 0)
    #expect(result.errors.contains("broken.json"))
    let node = try Reader.read(Array(result.output.utf8), .strict)
    guard case .array(let sessions) = node else {
      Issue.record("no array: \(result.output)")
      return
    }
    #expect(sessions.count == 2)
    for session in sessions {
      guard case .object(let members) = session else { continue }
      #expect(members.map(\.name) == ["path", "title", "manner", "step", "stopped"])
    }
    let shop = try #require(
      sessions.first { $0["path"] == .string("\(outside.home)/Touchline/shop.json") })
    #expect(shop["title"] == .string(example.title))
    #expect(shop["manner"] == .string("team"))
    #expect(shop["step"] == .string(example.agenda.step))
    // What a terminal would obey is escaped, and comes back as it was.
    #expect(sessions.contains { $0["title"] == .string(evil.title) })
    #expect(!result.output.contains("\u{1b}") && !result.output.contains("\u{202e}"))
    #expect(try outside.run("list", "--json").output == result.output)
  }
}
