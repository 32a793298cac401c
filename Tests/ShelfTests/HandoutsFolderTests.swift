import Glibc
import Shelf
import Testing

@Suite("Handouts have a folder of their own")
struct HandoutsFolderTests {
  let folder: TemporaryFolder
  let page = HandoutFile(ending: ".html", contents: Array("<!-- one -->\nfirst\n".utf8))
  let script = HandoutFile(ending: "-script.md", contents: Array("<!-- two -->\nsay\n".utf8))

  init() throws { folder = try TemporaryFolder() }

  /// What a refused attempt says.
  func refusal(_ shelf: Shelf? = nil) -> ShelfFailure? {
    #expect(throws: ShelfFailure.self) {
      _ = try (shelf ?? folder.shelf()).keep([page], of: "Acme", token: 1)
    }
  }

  @Test("called after the title; folder and files are their owner's alone")
  func kept() throws {
    let place = try folder.shelf().keep([page, script], of: "Buying a first bike!", token: 1)
    #expect(place.folder == "~/Touchline/buying-a-first-bike")
    #expect(place.names == ["buying-a-first-bike.html", "buying-a-first-bike-script.md"])
    #expect(folder.names(in: "Touchline/buying-a-first-bike") == place.names.sorted())
    #expect(
      folder.text(of: "Touchline/buying-a-first-bike/buying-a-first-bike.html")
        == "<!-- one -->\nfirst\n")
    #expect(try folder.status(of: "Touchline/buying-a-first-bike").mode == 0o700)
    #expect(
      try folder.status(of: "Touchline/buying-a-first-bike/buying-a-first-bike.html").mode == 0o600)
  }

  @Test("an earlier one of the same session is brought up to date")
  func again() throws {
    _ = try folder.shelf().keep([page], of: "Acme", token: 1)
    let newer = HandoutFile(ending: ".html", contents: Array("<!-- one -->\nsecond\n".utf8))
    let place = try folder.shelf().keep([newer], of: "Acme", token: 2)
    #expect(place.names == ["acme.html"])
    #expect(folder.text(of: "Touchline/acme/acme.html") == "<!-- one -->\nsecond\n")
    #expect(folder.names(in: "Touchline/acme") == ["acme.html"])
  }

  @Test("a file that is not ours, or of another session, is left as it is")
  func others() throws {
    folder.makeFolder("Touchline")
    folder.makeFolder("Touchline/acme")
    folder.write("mine\n", to: "Touchline/acme/acme.html")
    folder.write("", to: "Touchline/acme/acme-script.md")
    let place = try folder.shelf().keep([page, script], of: "Acme", token: 1)
    #expect(place.names == ["acme-2.html", "acme-2-script.md"])
    #expect(folder.text(of: "Touchline/acme/acme.html") == "mine\n")
    #expect(try folder.shelf().keep([page], of: "Acme", token: 2).names == ["acme-2.html"])
  }

  @Test("no link leads out, neither in the place of the folder nor of a file")
  func links() throws {
    folder.makeFolder("Touchline")
    folder.makeFolder("elsewhere")
    let target = folder.write("<!-- one -->\nsafe\n", to: "elsewhere/acme.html")
    symlink("\(folder.path)/elsewhere", "\(folder.path)/Touchline/acme")
    #expect(
      refusal() == .cannotCreate(path: "~/Touchline/acme", reason: "a symbolic link stands there"))
    unlink("\(folder.path)/Touchline/acme")
    folder.makeFolder("Touchline/acme")
    symlink(target, "\(folder.path)/Touchline/acme/acme.html")
    #expect(try folder.shelf().keep([page], of: "Acme", token: 1).names == ["acme-2.html"])
    #expect(folder.text(of: target) == "<!-- one -->\nsafe\n")
    #expect(folder.names(in: "elsewhere") == ["acme.html"])
  }

  @Test("a file where the folder should be is refused")
  func file() throws {
    folder.makeFolder("Touchline")
    folder.write("mine", to: "Touchline/acme")
    #expect(refusal()?.exitCode == 73)
    #expect(folder.text(of: "Touchline/acme") == "mine")
  }

  @Test(
    "a disk that refuses ends with 73 and leaves no half of a file",
    arguments: [
      "make folder", "open creating", "write temporary", "synchronize temporary", "rename",
      "close temporary",
    ])
  func refused(_ operation: String) throws {
    let files = RecordingFileSystem()
    files.refusal = .init(beginning: operation, code: ENOSPC)
    #expect(refusal(folder.shelf(files))?.exitCode == 73)
    #expect(folder.names(in: "Touchline/acme").isEmpty)
  }

  @Test("writes are whole however few bytes the disk takes, and on the disk before their name")
  func whole() throws {
    let files = RecordingFileSystem()
    files.mouthful = 3
    _ = try folder.shelf(files).keep([page], of: "Acme", token: 1)
    #expect(folder.text(of: "Touchline/acme/acme.html") == "<!-- one -->\nfirst\n")
    let order = files.saving("acme.html").filter { !$0.hasPrefix("write") }
    #expect(
      order == [
        "open creating temporary", "allocate temporary", "synchronize temporary",
        "close temporary", "rename temporary acme.html", "synchronize folder",
      ])
  }
}

@Suite("A handout in a file that the user names")
struct NamedHandoutTests {
  let folder: TemporaryFolder
  let bytes = Array("new\n".utf8)

  init() throws { folder = try TemporaryFolder() }

  @Test("is written, and replaced only on demand")
  func named() throws {
    let shelf = folder.shelf()
    let path = "\(folder.path)/map.html"
    #expect(try shelf.write(bytes, to: path, replaces: false, token: 1) == "~/map.html")
    #expect(try folder.status(of: "map.html").mode == 0o600)
    folder.write("old\n", to: "map.html")
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try shelf.write(bytes, to: path, replaces: false, token: 2)
    }
    #expect(failure == .taken(path: "~/map.html"))
    #expect(folder.text(of: path) == "old\n")
    #expect(try shelf.write(bytes, to: path, replaces: true, token: 3) == "~/map.html")
    #expect(folder.text(of: path) == "new\n")
    #expect(folder.names(in: "") == ["map.html"])
  }

  @Test("a link is written through on demand, and a link that leads nowhere is refused")
  func links() throws {
    let target = folder.write("old\n", to: "target.html")
    symlink(target, "\(folder.path)/link.html")
    let link = "\(folder.path)/link.html"
    _ = try folder.shelf().write(bytes, to: link, replaces: true, token: 1)
    #expect(folder.text(of: target) == "new\n")
    #expect(try folder.status(of: "link.html").kind == .link)
    symlink("\(folder.path)/nowhere", "\(folder.path)/loose.html")
    for replaces in [false, true] {
      #expect(throws: ShelfFailure.self) {
        _ = try folder.shelf().write(
          bytes, to: "\(folder.path)/loose.html", replaces: replaces, token: 1)
      }
    }
    #expect(folder.names(in: "") == ["link.html", "loose.html", "target.html"])
  }

  @Test(
    "what is no place for a file is refused",
    arguments: [
      "gone/a.html", "folder", "folder/", ".", "..", "pipe", String(repeating: "x", count: 201),
    ])
  func nowhere(_ name: String) throws {
    folder.makeFolder("folder")
    mkfifo("\(folder.path)/pipe", 0o600)
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf().write(
        bytes, to: "\(folder.path)/\(name)", replaces: true, token: 1)
    }
    #expect([66, 73].contains(failure?.exitCode))
    #expect(folder.names(in: "") == ["folder", "pipe"])
  }
}
