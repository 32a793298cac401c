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

  @Test("the words are a playbook, whether read at once or as they are asked for")
  func playbook() throws {
    let whole = try Playbook(reading: Builtin.playbook)
    let lazy = try Playbook(ours: Builtin.playbook)
    #expect(lazy.phrase("door.team") == whole.phrase("door.team"))
    #expect(lazy == whole)
    #expect(lazy.promptKeys.allSatisfy { !lazy.prompt($0).question.room.isEmpty })
    #expect(!lazy.sentinel.rules.isEmpty)
  }

  @Test("a playbook of one's own over ours changes what it says and leaves ours as they were")
  func over() throws {
    let ours = try Playbook(ours: Builtin.playbook)
    let own = "{ format: 'touchline/playbook', version: 1, phrases: { 'door.team': 'Begin' } }"
    let playbook = try Playbook(reading: Array(own.utf8), over: ours)
    #expect(playbook.phrase("door.team") == Wording("Begin"))
    #expect(playbook.phrase("door.alone") == ours.phrase("door.alone"))
    #expect(ours.phrase("door.team") != Wording("Begin"))
  }

  @Test("the example is a session, written as this program writes")
  func example() throws {
    let session = try Session(reading: Builtin.example)
    #expect(Array(session.page().utf8) == Builtin.example)
  }
}
