import Notation
import Shelf
import Testing
import Workshop

@Suite("The program brings its words, its themes and an example")
struct BuiltinTests {
  @Test("every theme is JSON5, night first")
  func themes() throws {
    #expect(Builtin.themeNames == ["night", "daylight", "contrast", "paper", "mono"])
    for name in Builtin.themeNames {
      _ = try Reader.read(try #require(Builtin.theme(named: name)), .relaxed)
    }
    #expect(Builtin.theme(named: "playbook") == nil)
  }

  @Test("the words are a playbook")
  func playbook() throws {
    _ = try Playbook(reading: Builtin.playbook)
  }

  @Test("the example is a session, written as this program writes")
  func example() throws {
    let session = try Session(reading: Builtin.example)
    #expect(Array(session.page().utf8) == Builtin.example)
  }
}
