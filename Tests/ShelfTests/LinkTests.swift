import Glibc
import Shelf
import Testing
import Workshop

@Suite("Links lead to the document")
struct LinkTests {
  let folder: TemporaryFolder
  let old = Session.titled("Acme")
  let new = Session.titled("Acme").stopped("2026-12-04T15:00:00+01:00")

  init() throws { folder = try TemporaryFolder() }

  @Test("a save goes through a symbolic link, which stays one")
  func symbolic() throws {
    folder.makeFolder("cloud")
    let path = folder.write(old.page(), to: "cloud/acme.json")
    symlink(path, "\(folder.path)/link.json")
    var file = try folder.shelf().open("\(folder.path)/link.json", at: .friday)
    _ = try file.save(new, at: .friday, token: 1)
    #expect(folder.text(of: path) == new.page())
    #expect(try folder.status(of: "link.json").kind == .link)
    #expect(file.path == path)
    #expect(folder.names(in: "cloud") == [".acme.json.lock", "acme.json"])
  }

  @Test("a hard link keeps the old contents, which is said once")
  func hard() throws {
    let path = folder.write(old.page(), to: "acme.json")
    link(path, "\(folder.path)/other.json")
    var file = try folder.shelf().open(path, at: .friday)
    let notices = try file.save(new, at: .friday, token: 1).notices
    #expect(notices == [.otherNames(path: "~/acme.json")])
    #expect(try file.save(old, at: .friday, token: 2).notices.isEmpty)
    #expect(folder.text(of: "other.json") == old.page())
  }

  @Test("a link that leads nowhere is no place for a new session")
  func dangling() throws {
    let path = "\(folder.path)/link.json"
    symlink("\(folder.path)/gone.json", path)
    let shelf = folder.shelf()
    #expect(throws: ShelfFailure.notFound(path: "~/link.json")) {
      _ = try shelf.open(path, at: .friday)
    }
    #expect(throws: ShelfFailure.taken(path: "~/link.json")) {
      _ = try shelf.create(old, path: path, at: .friday, token: 1)
    }
    #expect(folder.names(in: "") == ["link.json"])
  }
}
