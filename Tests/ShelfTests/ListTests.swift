import Glibc
import Shelf
import Testing
import Workshop

@Suite("The shelf lists its sessions")
struct ListTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    folder.makeFolder("Touchline")
  }

  @Test("the one that was worked on last comes first, whatever its clock's zone")
  func newest() {
    let times = ["2026-12-04T09:00:00+01:00", "2026-12-04T09:00:00-05:00", "2026-12-04T09:00:00Z"]
    for (name, time) in zip(["a", "b", "c"], times) {
      folder.write(Session.titled(name).stopped(time).page(), to: "Touchline/\(name).json")
    }
    folder.write(Session.titled("new").page(), to: "Touchline/new.json")
    let listings = folder.shelf().list()
    #expect(listings.sessions.map(\.title) == ["b", "new", "c", "a"])
    #expect(
      listings.sessions[3]
        == Listing(
          path: "\(folder.path)/Touchline/a.json", title: "a", manner: .team, stopped: times[0],
          step: "journey"))
    #expect(listings.sessions[1].stopped == Moment.friday.timestamp)
    #expect(listings.skipped.isEmpty)
  }

  @Test("what is no session is named, what is hidden or called otherwise is passed over")
  func skipped() {
    folder.write(Session.titled("a").page(), to: "Touchline/a.json")
    folder.write("{", to: "Touchline/bad.json")
    folder.write("", to: "Touchline/.hidden.json")
    folder.write("", to: "Touchline/notes.txt")
    mkdir("\(folder.path)/Touchline/folder.json", 0o700)
    let listings = folder.shelf().list()
    #expect(listings.sessions.map(\.title) == ["a"])
    #expect(listings.skipped.map(\.exitCode) == [65, 66])
    #expect(listings.skipped.last == .notAFile(path: "~/Touchline/folder.json"))
  }

  @Test("the latest is the first of the list, and a damaged file is never the latest")
  func latest() {
    #expect(folder.shelf().latest() == nil)
    let times = ["2026-12-04T09:00:00+01:00", "2026-12-04T09:00:00-05:00", "2026-12-04T09:00:00Z"]
    for (name, time) in zip(["a", "b", "c"], times) {
      folder.write(Session.titled(name).stopped(time).page(), to: "Touchline/\(name).json")
      #expect(folder.shelf().latest() == folder.shelf().list().sessions.first)
    }
    folder.write("{", to: "Touchline/d.json")
    #expect(folder.shelf().latest()?.title == "b")
  }

  @Test("to find the latest, nothing is read that was written before another was left")
  func latestOnly() {
    let files = RecordingFileSystem()
    for (name, year) in zip(["a", "b", "c"], 2021...) {
      let path = folder.write(
        Session.titled(name).stopped("\(year)-12-04T09:00:00Z").page(),
        to: "Touchline/\(name).json")
      // An hour after it was left: 4 December 2021 is day 18,965 since 1970.
      let days = 18_965 + 365 * (year - 2021)
      let time = timeval(tv_sec: days * 86_400 + 10 * 3_600, tv_usec: 0)
      utimes(path, [time, time])
    }
    #expect(folder.shelf(files).latest()?.title == "c")
    #expect(files.calls.filter { $0.hasPrefix("open reading") } == ["open reading c.json"])
  }

  @Test("nothing is made or locked by looking")
  func untouched() throws {
    rmdir("\(folder.path)/Touchline")
    #expect(folder.shelf().list() == Listings(sessions: [], skipped: []))
    #expect(folder.names(in: "").isEmpty)
    let file = try folder.shelf().create(Session.titled("a"), at: .friday, token: 1)
    #expect(folder.shelf().list().sessions.map(\.path) == [file.path])
  }

  @Test("a folder that cannot be read is named")
  func unreadable() {
    let files = RecordingFileSystem()
    files.refusal = .init(beginning: "names", code: EACCES)
    let failure = ShelfFailure.unreadable(path: "~/Touchline", reason: "you may not do that here")
    #expect(folder.shelf(files).list() == Listings(sessions: [], skipped: [failure]))
  }
}
