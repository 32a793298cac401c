import Shelf
import Testing

@Suite("Streams that are closed")
struct StreamTests {
  let outside: Outside

  init() throws {
    outside = try Outside()
    outside.write(Builtin.example, to: "Touchline/shop.json")
  }

  static let commands = [
    ["list"], ["list", "--json"], ["keys"], ["schema"], ["themes"], ["themes", "night"], ["--help"],
    ["--version"], ["check"],
  ]

  func run(_ command: [String], closing: [Int32]) throws -> Outside.Result {
    let file = "\(outside.home)/Touchline/shop.json"
    return switch command {
    case ["check"]: try outside.run("check", file, closing: closing)
    case let words where words.count == 1: try outside.run(words[0], closing: closing)
    default: try outside.run(command[0], command[1], closing: closing)
    }
  }

  @Test("without an output nothing crashes and nothing is said", arguments: commands)
  func output(command: [String]) throws {
    let result = try run(command, closing: [1])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(try run(command, closing: [0, 1, 2]).status == 0)
    #expect(outside.text(of: "Touchline/shop.json").utf8.elementsEqual(Builtin.example))
  }

  @Test("a reader who has gone is no failure")
  func reader() throws {
    let result = try outside.run("keys", hasReader: false)
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test("a disk that is full is one")
  func full() throws {
    let result = try outside.run("schema", into: "/dev/full")
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("touchline: Standard output takes no more"))
  }
}
