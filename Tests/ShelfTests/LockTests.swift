import Glibc
import Shelf
import Testing
import Workshop

@Suite("Two programs never write one session")
struct LockTests {
  let folder: TemporaryFolder
  let session = Session.titled("Acme")

  init() throws { folder = try TemporaryFolder() }

  @Test("who opens it second is told by whom it is open, and since when")
  func second() throws {
    let first = try folder.shelf().create(session, at: .friday, token: 1)
    let path = first.path
    let other = Shelf(home: folder.home(), holder: Holder(pid: 9, host: "lab-3"))
    let holder = Holder(pid: 4711, host: "lab-2", since: "2026-12-04T14:26:09+01:00")
    let failure = #expect(throws: ShelfFailure.self) { _ = try other.open(path, at: .friday) }
    #expect(failure == .openElsewhere(path: "~/Touchline/acme.json", holder: holder))
    #expect(failure?.exitCode == 75)
    #expect(
      failure?.sentence
        == "~/Touchline/acme.json is open elsewhere, by process 4711 on lab-2 since 14:26 on "
        + "Friday 4 December; close it there, or look at it with `touchline show`.")
    #expect(try other.read(path) == session)
    first.release()
    #expect(folder.names() == ["acme.json"])
    _ = try other.open(path, at: .friday)
  }

  @Test("dropping the file lets others open it")
  func dropped() throws {
    func use() throws { _ = try folder.shelf().create(session, at: .friday, token: 1) }
    try use()
    #expect(folder.names() == ["acme.json"])
  }

  @Test("a session that cannot be opened is not held")
  func damaged() throws {
    let path = folder.write("{", to: "acme.json")
    #expect(throws: ShelfFailure.self) { _ = try folder.shelf().open(path, at: .friday) }
    #expect(folder.names(in: "") == ["acme.json"])
  }

  @Test("a program that was killed holds nothing, whatever it left behind")
  func leftBehind() throws {
    let path = folder.write(session.page(), to: "acme.json")
    folder.write("{\"pid\": 1, \"host\": \"x\", \"since\": \"\"}", to: ".acme.json.lock")
    folder.write("half", to: ".acme.json.99.0123abcd.tmp")
    folder.write("half", to: ".acme.json.lock.99.0123abcd.tmp")
    folder.write("mine", to: ".acme.json.tmp")
    _ = try folder.shelf().open(path, at: .friday)
    #expect(
      folder.names(in: "") == [".acme.json.lock.99.0123abcd.tmp", ".acme.json.tmp", "acme.json"])
  }

  @Test("a lock file that is full of anything is still a lock", arguments: ["", "{", "[]", "{}"])
  func nonsense(_ text: String) throws {
    let path = folder.write(session.page(), to: "acme.json")
    folder.write(text, to: ".acme.json.lock")
    let lock = open("\(path.dropLast(9)).acme.json.lock", O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: ShelfFailure.openElsewhere(path: "~/acme.json", holder: nil)) {
      _ = try folder.shelf().open(path, at: .friday)
    }
  }

  @Test("a link in the place of the lock is not followed")
  func link() throws {
    let path = folder.write(session.page(), to: "acme.json")
    symlink("\(folder.path)/target", "\(folder.path)/.acme.json.lock")
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf().open(path, at: .friday)
    }
    #expect(failure?.exitCode == 73)
    #expect(folder.names(in: "").contains("target") == false)
  }

  @Test("a lock that was removed as we took it is taken again")
  func race() throws {
    let files = RecordingFileSystem()
    let path = folder.write(session.page(), to: "acme.json")
    let lock = "\(folder.path)/.acme.json.lock"
    files.after = { call in
      if call == "lock .acme.json.lock" {
        unlink(lock)
        files.after = nil
      }
    }
    let file = try folder.shelf(files).open(path, at: .friday)
    #expect(files.calls.count { $0 == "lock .acme.json.lock" } == 2)
    #expect(folder.text(of: lock).contains("4711"))
    file.release()
  }

  @Test("a lock file that is no longer ours is left alone")
  func replaced() throws {
    let file = try folder.shelf().create(session, at: .friday, token: 1)
    let lock = "\(folder.path)/Touchline/.acme.json.lock"
    unlink(lock)
    folder.write("theirs", to: lock)
    file.release()
    #expect(folder.text(of: lock) == "theirs")
  }

  @Test("another process finds it locked", .enabled(if: access("/usr/bin/flock", X_OK) == 0))
  func process() throws {
    let file = try folder.shelf().create(session, at: .friday, token: 1)
    let lock = "\(folder.path)/Touchline/.acme.json.lock"
    #expect(flockCommand(lock) == 1)
    file.release()
    folder.write("", to: lock)
    #expect(flockCommand(lock) == 0)
  }

  /// The status of `flock --nonblock FILE true`: 1 where somebody holds the lock.
  private func flockCommand(_ path: String) -> Int32 {
    let words = ["flock", "--nonblock", path, "true"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/usr/bin/flock", nil, nil, &arguments, nil) == 0 else { return -1 }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return status >> 8 & 0xff
  }
}
