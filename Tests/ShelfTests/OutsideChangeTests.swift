import Glibc
import Shelf
import Testing
import Workshop

@Suite("What somebody else has written is never overwritten")
struct OutsideChangeTests {
  let folder: TemporaryFolder
  let old = Session.titled("Acme")
  let ours = Session.titled("Acme").stopped("2026-12-04T15:00:00+01:00")
  let theirs = Session.titled("Acme").stopped("2026-12-04T15:00:01+01:00")

  init() throws { folder = try TemporaryFolder() }

  @Test("our work goes into a file beside theirs, and stays there")
  func changed() throws {
    var file = try folder.shelf().create(old, at: .friday, token: 1)
    let path = file.path
    #expect(try !file.isChangedOutside())
    folder.write(theirs.page(), to: path)
    #expect(try file.isChangedOutside())
    let notices = try file.save(ours, at: .friday, token: 2).notices
    let name = "acme (conflict 2026-12-04 14.26).json"
    #expect(
      notices == [
        .changedOutside(original: "~/Touchline/acme.json", ours: "~/Touchline/\(name)")
      ])
    #expect(folder.text(of: path) == theirs.page())
    #expect(folder.text(of: "Touchline/\(name)") == ours.page())
    #expect(folder.names() == [".\(name).lock", ".acme.json.lock", name, "acme.json"])
    let outside = try file.save(old, at: .friday, token: 3).outside
    #expect(outside?.theirs == theirs)
    #expect(outside?.path == "~/Touchline/acme.json")
    #expect(outside?.aside == "~/Touchline/\(name)")
    #expect(folder.text(of: "Touchline/\(name)") == old.page())
    #expect(try !file.follow("Another title"))
    folder.write(theirs.page(), to: "Touchline/\(name)")
    let again = try file.save(ours, at: .friday, token: 4).outside
    #expect(again?.aside == "~/Touchline/acme (conflict 2026-12-04 14.26 2).json")
  }

  @Test("a change that keeps size, time and file is seen")
  func sly() throws {
    let file = try folder.shelf().create(ours, at: .friday, token: 1)
    var times = [timespec(), timespec()]
    var before = stat()
    stat(file.path, &before)
    folder.write(theirs.page(), to: file.path)
    times = [before.st_atim, before.st_mtim]
    utimensat(AT_FDCWD, file.path, &times, 0)
    #expect(try file.isChangedOutside())
  }

  @Test("a new time, or the same contents in another file, is no change")
  func untouched() throws {
    var file = try folder.shelf().create(old, at: .friday, token: 1)
    unlink(file.path)
    folder.write(old.page(), to: file.path)
    utimensat(AT_FDCWD, file.path, nil, 0)
    #expect(try !file.isChangedOutside())
    #expect(try file.save(ours, at: .friday, token: 2).notices.isEmpty)
    #expect(folder.text(of: file.path) == ours.page())
  }

  @Test("a file that was removed is written again")
  func removed() throws {
    var file = try folder.shelf().create(old, at: .friday, token: 1)
    unlink(file.path)
    #expect(try file.isChangedOutside())
    #expect(try file.save(ours, at: .friday, token: 2).notices.isEmpty)
    #expect(folder.text(of: file.path) == ours.page())
  }

  @Test("a link or a folder put in its place is not written to")
  func replaced() throws {
    var file = try folder.shelf().create(old, at: .friday, token: 1)
    unlink(file.path)
    let elsewhere = folder.write("mine", to: "elsewhere")
    symlink(elsewhere, file.path)
    #expect(try file.save(ours, at: .friday, token: 2).notices.count == 1)
    #expect(folder.text(of: elsewhere) == "mine")
    unlink(file.path)
    mkdir(file.path, 0o700)
    #expect(try file.save(old, at: .friday, token: 3).outside?.theirs == nil)
    #expect(folder.text(of: "Touchline/acme (conflict 2026-12-04 14.26).json") == old.page())
  }

  @Test("the notices say what happened and where the work is")
  func sentences() {
    #expect(
      SaveReport.Notice.changedOutside(original: "~/a.json", ours: "~/b.json").sentence
        == "Another program has changed ~/a.json, which was left as it is. "
        + "Your work is now in ~/b.json.")
    #expect(SaveReport.Notice.otherNames(path: "~/a.json").sentence.hasPrefix("~/a.json had"))
  }
}
