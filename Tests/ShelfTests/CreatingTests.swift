import Glibc
import Shelf
import Testing
import Workshop

@Suite("New sessions find their names")
struct CreatingTests {
  let folder: TemporaryFolder
  let session = Session.titled("Acme")

  init() throws { folder = try TemporaryFolder() }

  @Test("a name that is taken gets a number, even while its file is not written yet")
  func numbers() throws {
    let shelf = folder.shelf()
    let first = try shelf.create(session, at: .friday, token: 1)
    let second = try shelf.create(session, at: .friday, token: 2)
    #expect(second.shownPath == "~/Touchline/acme-2.json")
    let third = "\(folder.path)/Touchline/.acme-3.json.lock"
    let lock = open(third, O_RDWR | O_CREAT, 0o600)
    flock(lock, LOCK_EX)
    let fourth = try shelf.create(session, at: .friday, token: 3)
    #expect(fourth.shownPath == "~/Touchline/acme-4.json")
    close(lock)
    unlink(third)
    first.release()
    #expect(
      folder.names() == [
        ".acme-2.json.lock", ".acme-4.json.lock", "acme-2.json", "acme-4.json", "acme.json",
      ])
  }

  @Test("a file that we named follows the title, a file that the user named does not")
  func following() throws {
    let shelf = folder.shelf()
    var ours = try shelf.create(Session.titled(""), at: .friday, token: 1)
    #expect(ours.shownPath == "~/Touchline/workshop.json")
    #expect(ours.followsTitle == true)
    _ = try ours.save(session, at: .friday, token: 2)
    #expect(try ours.follow("Acme"))
    #expect(try !ours.follow("Acme"))
    #expect(ours.path == "\(folder.path)/Touchline/acme.json")
    #expect(folder.names() == [".acme.json.lock", "acme.json"])
    _ = try ours.save(session.stopped("2026-12-04T15:00:00+01:00"), at: .friday, token: 3)

    var user = try shelf.create(
      session, path: "\(folder.path)/mine.json", at: .friday, token: 4)
    #expect(user.followsTitle == false)
    #expect(try !user.follow("Acme"))
    #expect(user.shownPath == "~/mine.json")
  }

  @Test("a new name is never that of another file")
  func followingPast() throws {
    let shelf = folder.shelf()
    folder.makeFolder("Touchline")
    let other = folder.write("not ours", to: "Touchline/acme.json")
    var file = try shelf.create(Session.titled("Draft"), at: .friday, token: 1)
    #expect(try file.follow("Acme"))
    #expect(file.shownPath == "~/Touchline/acme-2.json")
    #expect(folder.text(of: other) == "not ours")
    #expect(try !file.follow("acme!"))
  }

  @Test("after it was opened again, a file is known as one that we named")
  func followingLater() throws {
    let shelf = folder.shelf()
    let path = try made(shelf)
    func opened(_ path: String) throws -> Bool { try shelf.open(path, at: .friday).followsTitle }
    #expect(try opened(path))
    symlink(path, "\(folder.path)/Touchline/link.json")
    #expect(try !opened("\(folder.path)/Touchline/link.json"))
    rename(path, "\(folder.path)/Touchline/ours.json")
    #expect(try !opened("\(folder.path)/Touchline/ours.json"))
    rename("\(folder.path)/Touchline/ours.json", "\(folder.path)/acme.json")
    #expect(try !opened("\(folder.path)/acme.json"))
  }

  private func made(_ shelf: Shelf) throws -> String {
    try shelf.create(session, at: .friday, token: 1).path
  }

  @Test("a disk that will not rename leaves the file with its name")
  func unfollowed() throws {
    let files = RecordingFileSystem()
    var file = try folder.shelf(files).create(session, at: .friday, token: 1)
    files.refusal = .init(beginning: "rename", code: EACCES)
    do {
      _ = try file.follow("Other")
      Issue.record("the name was changed")
    } catch {
      #expect(
        error
          == .cannotCreate(path: "~/Touchline/other.json", reason: "you may not do that here"))
    }
    #expect(folder.names() == [".acme.json.lock", "acme.json"])
  }

  @Test("a file that is there is refused and left as it is")
  func taken() throws {
    let path = folder.write("mine", to: "mine.json")
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf().create(session, path: path, at: .friday, token: 1)
    }
    #expect(failure == .taken(path: "~/mine.json"))
    #expect(failure?.exitCode == 73)
    #expect(folder.text(of: path) == "mine")
    #expect(folder.names(in: "") == ["mine.json"])
  }

  @Test(
    "what is no place for a file is refused",
    arguments: [
      "gone/a.json", "mine.json/a.json", "folder/", ".", "..", String(repeating: "x", count: 201),
    ])
  func nowhere(_ name: String) throws {
    folder.write("mine", to: "mine.json")
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf().create(
        session, path: "\(folder.path)/\(name)", at: .friday, token: 1)
    }
    #expect(failure?.exitCode == 73)
    #expect(folder.names(in: "") == ["mine.json"])
  }

  @Test(
    "a disk that refuses ends with 73 and leaves nothing",
    arguments: [
      "make folder", "open folder", "open keeping", "open creating", "write temporary", "rename",
    ])
  func refused(_ operation: String) throws {
    let files = RecordingFileSystem()
    files.refusal = .init(beginning: operation, code: EROFS)
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf(files).create(session, at: .friday, token: 1)
    }
    #expect(failure?.exitCode == 73)
    #expect(failure?.sentence.contains("the disk can only be read") == true)
    #expect(folder.names().isEmpty)
  }
}
