import Glibc
import Shelf
import Testing
import Workshop

@Suite("A save replaces the document whole, or not at all")
struct SavingTests {
  let folder: TemporaryFolder
  let files = RecordingFileSystem()
  let old = Session.titled("Acme")
  let new = Session.titled("Acme").stopped("2026-12-04T15:00:00+01:00")

  init() throws { folder = try TemporaryFolder() }

  @Test("the document is its owner's, and so is the folder")
  func modes() throws {
    let file = try folder.shelf().create(old, at: .friday, token: 1)
    #expect(file.path == "\(folder.path)/Touchline/acme.json")
    #expect(file.shownPath == "~/Touchline/acme.json")
    #expect(try folder.status(of: "Touchline/acme.json").mode == 0o600)
    #expect(try folder.status(of: "Touchline").mode == 0o700)
    #expect(folder.text(of: "Touchline/acme.json") == old.page())
  }

  @Test("everything happens in the order that no power cut can harm")
  func order() throws {
    var file = try folder.shelf(files).create(old, at: .friday, token: 1)
    #expect(
      files.saving("acme.json") == [
        "open creating temporary", "allocate temporary", "write temporary",
        "synchronize temporary", "close temporary", "rename temporary acme.json",
        "synchronize folder",
      ])
    chmod(file.path, 0o640)
    files.calls = []
    let report = try file.save(new, at: .friday, token: 2)
    #expect(report == SaveReport(path: file.path, notices: []))
    #expect(file.onDisk == new)
    #expect(
      files.saving("acme.json") == [
        "open creating temporary", "mode 640 temporary", "allocate temporary", "write temporary",
        "synchronize temporary", "close temporary", "rename temporary acme.json",
        "synchronize folder",
      ])
    #expect(folder.text(of: file.path) == new.page())
    #expect(try folder.status(of: file.path).mode == 0o640)
    #expect(folder.names() == [".acme.json.lock", "acme.json"])
    let steps = [
      "rename temporary 0.json", "rename temporary acme.json", "synchronize data log.jsonl",
    ]
    let places = steps.map { files.calls.lastIndex(of: $0) ?? -1 }
    #expect(places == places.sorted() && places[0] >= 0, "first a version, last the log")
  }

  @Test("new folders are on the disk before anything is put into them")
  func folders() throws {
    let home = folder.home(["HOME": "\(folder.path)/me"])
    let shelf = Shelf(home: home, files: files)
    _ = try shelf.create(old, at: .friday, token: 1)
    #expect(
      files.calls.filter { $0.hasPrefix("make") || $0.hasPrefix("sync") }.prefix(4) == [
        "make folder me", "synchronize folder", "make folder Touchline", "synchronize folder",
      ])
    let made = files.calls.indices.filter { files.calls[$0].hasPrefix("make folder") }
    #expect(made.count == 7)
    for index in made {
      let next = files.calls[index...].first { $0.hasPrefix("sync") || $0.hasPrefix("write") }
      #expect(next == "synchronize folder", "after \(files.calls[index])")
    }
  }

  @Test("a disk that takes little at a time is served until it has all")
  func shortWrites() throws {
    files.mouthful = 7
    let file = try folder.shelf(files).create(old, at: .friday, token: 1)
    #expect(folder.text(of: file.path) == old.page())
  }

  @Test(
    "a signal that comes between does not matter",
    arguments: [
      "open creating", "allocate", "write temporary", "synchronize temporary", "close temporary",
      "rename", "synchronize folder", "read", "open folder", "open keeping", "lock",
    ])
  func interruptions(_ operation: String) throws {
    let path = folder.write(old.page(), to: "acme.json")
    files.refusal = .init(beginning: operation, code: EINTR, times: 1)
    var file = try folder.shelf(files).open(path, at: .friday)
    _ = try file.save(new, at: .friday, token: 1)
    #expect(files.refusal?.times == 0)
    #expect(folder.text(of: path) == new.page())
  }

  @Test("a disk that sets no space aside, or syncs no folders, is good enough")
  func unsupported() throws {
    files.refusal = .init(beginning: "allocate", code: EOPNOTSUPP)
    _ = try folder.shelf(files).create(old, at: .friday, token: 1)
    files.refusal = .init(beginning: "synchronize folder", code: EINVAL)
    _ = try folder.shelf(files).create(old, at: .friday, token: 1)
    #expect(folder.names() == ["acme-2.json", "acme.json"])
  }

  @Test(
    "a disk that refuses leaves the old document and nothing else",
    arguments: [
      "status acme.json", "read acme.json", "open creating", "allocate", "write temporary",
      "synchronize temporary", "close temporary", "rename",
    ], [ENOSPC, EDQUOT, EIO, EROFS, EMFILE, ESTALE])
  func refusals(_ operation: String, _ code: Int32) throws {
    let path = folder.write(old.page(), to: "acme.json")
    var file = try folder.shelf(files).open(path, at: .friday)
    files.refusal = .init(beginning: operation, code: code)
    do {
      _ = try file.save(new, at: .friday, token: 1)
      Issue.record("\(operation) was refused and the save came to its end")
    } catch {
      let reason = FileSystemError(code, .write).reason
      #expect(error == .writeFailed(path: "~/acme.json", reason: reason))
      #expect(error.exitCode == 74)
    }
    #expect(folder.text(of: path) == old.page())
    #expect(folder.names(in: "") == [".acme.json.lock", "acme.json"])
    #expect(file.onDisk == old)
    files.refusal = nil
    _ = try file.save(new, at: .friday, token: 2)
    #expect(folder.text(of: path) == new.page())
  }

  @Test("a save that only failed to make sure is not taken for somebody else's")
  func unsure() throws {
    let path = folder.write(old.page(), to: "acme.json")
    var file = try folder.shelf(files).open(path, at: .friday)
    // The version is kept first.
    _ = try file.save(old, at: .friday, token: 1)
    files.refusal = .init(beginning: "synchronize folder", code: EIO, times: 1)
    #expect(throws: ShelfFailure.self) { try save(&file, new) }
    let newer = new.stopped("2026-12-04T15:00:30+01:00")
    #expect(try file.save(newer, at: .friday, token: 2).notices.isEmpty)
    #expect(folder.text(of: path) == newer.page())
  }

  @Test("a new temporary file never takes the place of something that is there")
  func temporary() throws {
    let path = folder.write(old.page(), to: "acme.json")
    var file = try folder.shelf().open(path, at: .friday)
    symlink("\(folder.path)/elsewhere", "\(folder.path)/.acme.json.4711.00000007.tmp")
    _ = try file.save(new, at: .friday, token: 7)
    #expect(folder.text(of: path) == new.page())
    #expect(folder.names(in: "").contains("elsewhere") == false)
  }

  @Test("a session that would not read back is not written")
  func unfaithful() throws {
    let path = folder.write(old.page(), to: "acme.json")
    var file = try folder.shelf().open(path, at: .friday)
    let broken = Session(id: "", title: String(repeating: "x", count: 2_000), created: "")
    #expect(throws: ShelfFailure.notFaithful(path: "~/acme.json")) { try save(&file, broken) }
    #expect(folder.text(of: path) == old.page())
  }

  private func save(_ file: inout SessionFile, _ session: Session) throws(ShelfFailure) {
    _ = try file.save(session, at: .friday, token: 1)
  }
}
