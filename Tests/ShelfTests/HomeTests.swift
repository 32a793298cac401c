import Glibc
import Shelf
import Testing

@Suite("Sessions are kept where the user's documents are")
struct HomeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("without a folder for documents, in the user's own")
  func none() {
    #expect(folder.home().sessions == "\(folder.path)/Touchline")
    #expect(folder.home().configuration == "\(folder.path)/.config/touchline")
  }

  @Test("in Documents, if there is one")
  func documents() {
    folder.makeFolder("Documents")
    #expect(folder.home().sessions == "\(folder.path)/Documents/Touchline")
  }

  @Test(
    "in the folder that the desktop names",
    arguments: [
      "XDG_DOCUMENTS_DIR=\"$HOME/Meine Dokumente\"\n",
      "# comment\nXDG_MUSIC_DIR=\"$HOME/Music\"\n  XDG_DOCUMENTS_DIR=\"$HOME/Meine\\ Dokumente\"",
    ])
  func named(_ list: String) {
    folder.makeFolder("Documents")
    folder.makeFolder("Meine Dokumente")
    folder.makeFolder(".config")
    symlink(folder.write(list, to: "dotfile"), "\(folder.path)/.config/user-dirs.dirs")
    #expect(folder.home().sessions == "\(folder.path)/Meine Dokumente/Touchline")
  }

  @Test(
    "not in one that is switched off, missing or no path",
    arguments: ["$HOME/", "$HOME/Gone", "Documents", "", "$HOME/list", "~/Documents"])
  func useless(_ value: String) {
    folder.makeFolder(".config")
    folder.write("x", to: "list")
    folder.write("XDG_DOCUMENTS_DIR=\"\(value)\"\n", to: ".config/user-dirs.dirs")
    #expect(folder.home().sessions == "\(folder.path)/Touchline")
  }

  @Test("the environment goes before the list")
  func environment() {
    folder.makeFolder("Papers")
    folder.makeFolder("Documents")
    let papers = "\(folder.path)/Papers"
    #expect(folder.home(["XDG_DOCUMENTS_DIR": papers]).sessions == "\(papers)/Touchline")
    let documents = "\(folder.path)/Documents/Touchline"
    #expect(folder.home(["XDG_DOCUMENTS_DIR": "Papers"]).sessions == documents)
    let settings = folder.home(["XDG_CONFIG_HOME": "/etc/xdg/me"])
    #expect(settings.configuration == "/etc/xdg/me/touchline")
  }

  @Test("paths are shown with a tilde for the user's own folder")
  func abbreviated() {
    let home = folder.home()
    #expect(home.abbreviated("\(folder.path)/Documents/a.json") == "~/Documents/a.json")
    #expect(home.abbreviated(folder.path) == "~")
    #expect(home.abbreviated("\(folder.path)2/a.json") == "\(folder.path)2/a.json")
    #expect(home.abbreviated("a.json") == "a.json")
    let root = Home(environment: ["HOME": "/"], files: LocalFileSystem())
    #expect(root.abbreviated("/a.json") == "/a.json")
  }

  @Test("without a home, the folder one is in stands in for it")
  func homeless() {
    let home = Home(environment: ["HOME": "here"], files: LocalFileSystem())
    #expect(home.path.hasPrefix("/"))
  }
}
