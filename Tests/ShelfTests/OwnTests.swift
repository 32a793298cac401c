import Glibc
import Shelf
import Testing

@Suite("Themes and a playbook of one's own")
struct OwnTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func makeSettings() {
    for name in [".config", ".config/touchline", ".config/touchline/themes"] {
      folder.makeFolder(name)
    }
  }

  @Test("where there is no folder of settings there is nothing, and nobody minds")
  func none() throws {
    #expect(folder.shelf().ownThemes() == OwnFiles())
    #expect(try folder.shelf().ownPlaybook() == nil)
    #expect(folder.shelf().rememberedLook() == nil)
  }

  @Test("themes come by name; links are followed; the rest is passed over")
  func themes() throws {
    makeSettings()
    for name in ["sea", "dusk"] {
      folder.write(name, to: ".config/touchline/themes/\(name).json5")
    }
    let elsewhere = folder.write("linked", to: "elsewhere")
    symlink(elsewhere, "\(folder.path)/.config/touchline/themes/linked.json5")
    symlink("/nowhere", "\(folder.path)/.config/touchline/themes/lost.json5")
    mkfifo("\(folder.path)/.config/touchline/themes/pipe.json5", 0o600)
    for name in [".hidden.json5", ".json5", "notes.txt"] {
      folder.write("", to: ".config/touchline/themes/\(name)")
    }
    let own = folder.shelf().ownThemes()
    #expect(own.files.map(\.name) == ["dusk", "linked", "sea"])
    #expect(
      own.files.map { String(decoding: $0.contents, as: UTF8.self) } == ["dusk", "linked", "sea"])
    #expect(own.files.first?.path == "~/.config/touchline/themes/dusk.json5")
    #expect(
      own.failures == [
        .notFound(path: "~/.config/touchline/themes/lost.json5"),
        .notAFile(path: "~/.config/touchline/themes/pipe.json5"),
      ])
  }

  @Test("a playbook is read where there is one, and one that is too large is refused")
  func playbook() throws {
    makeSettings()
    folder.write("{}", to: ".config/touchline/playbook.json5")
    #expect(try folder.shelf().ownPlaybook()?.contents == Array("{}".utf8))
    folder.write(
      [UInt8](repeating: 32, count: (1 << 20) + 2), to: ".config/touchline/playbook.json5")
    #expect(throws: ShelfFailure.self) { try folder.shelf().ownPlaybook() }
    #expect(throws: ShelfFailure.notFound(path: "~/none")) {
      try folder.shelf().ownFile(at: "\(folder.path)/none")
    }
  }

  @Test("a look is remembered, in a file of one line, and forgotten when that is nonsense")
  func looks() throws {
    let shelf = folder.shelf()
    shelf.remember(look: "paper", token: 1)
    #expect(folder.text(of: ".config/touchline/looks") == "paper\n")
    #expect(shelf.rememberedLook() == "paper")
    shelf.remember(look: "my own", token: 1)
    #expect(shelf.rememberedLook() == "my own")
    #expect(folder.names(in: ".config/touchline") == ["looks"])
    folder.write(String(repeating: "a", count: 4096), to: ".config/touchline/looks")
    #expect(shelf.rememberedLook() == nil)
    folder.write("\n", to: ".config/touchline/looks")
    #expect(shelf.rememberedLook() == nil)
  }

  @Test("where the disk refuses, nothing is kept and nothing is left behind")
  func refused() {
    folder.write("no folder", to: ".config")
    folder.shelf().remember(look: "paper", token: 1)
    #expect(folder.shelf().rememberedLook() == nil)
    #expect(folder.names(in: ".") == [".config"])
  }
}
