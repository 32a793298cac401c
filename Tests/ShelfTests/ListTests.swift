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
