import Glibc
import Testing
import Workshop

@testable import Shelf

@Suite("When the disk is well again, all is as if it had never been ill")
struct HealingTests {
  let folder: TemporaryFolder
  let files = RecordingFileSystem()

  init() throws { folder = try TemporaryFolder() }

  @Test("a log that could not be opened at first has everything a moment later")
  func lateLog() throws {
    files.refusal = .init(beginning: "open keeping log.jsonl", code: EMFILE)
    var sitting = Sitting(try folder.shelf(files).create(.titled("Acme"), at: .friday, token: 1))
    #expect(try sitting.title("one").logFault == "too many files are open")
    files.refusal = nil
    #expect(try sitting.title("two") == Keeping())
    let path = sitting.leave()
    var history = try folder.shelf().open(path, at: .friday).findings.history
    #expect(history.present.title == "two")
    history.undo()
    #expect(history.present.title == "one")
    history.undo()
    #expect(history.present.title == "Acme")
  }

  @Test("a log that could not be opened again goes on where it was")
  func lateReturn() throws {
    var sitting = Sitting(try folder.shelf().create(.titled("Acme"), at: .friday, token: 1))
    try sitting.title("one")
    try sitting.save()
    let path = sitting.leave()
    files.refusal = .init(beginning: "open keeping log.jsonl", code: EIO)
    sitting = Sitting(try folder.shelf(files).open(path, at: .friday))
    try sitting.title("two")
    files.refusal = nil
    #expect(try sitting.title("three") == Keeping())
    let again = sitting.leave()
    let history = try folder.shelf().open(again, at: .friday).findings.history
    #expect(history.present.title == "three")
    #expect(history.position == 3)
  }

  @Test("what was saved while the log took nothing is ours: no question, nobody else is blamed")
  func aheadOfLog() throws {
    var sitting = Sitting(try folder.shelf(files).create(.titled("Acme"), at: .friday, token: 1))
    try sitting.title("logged")
    files.refusal = .init(beginning: "write at", code: ENOSPC)
    try sitting.title("saved")
    try sitting.save()
    let path = sitting.leave()
    let findings = try folder.shelf().open(path, at: .friday).findings
    #expect(findings.outside == nil)
    #expect(findings.others.isEmpty)
    var history = findings.history
    #expect(history.present.title == "saved")
    #expect(history.undo()?.label == "what only the file had")
    #expect(history.present.title == "logged")
    #expect(!folder.names().contains { $0.contains("conflict") })
  }

  @Test("a first save that failed at its very end has made the document, and no second one")
  func halfMade() throws {
    folder.makeFolder("Touchline")
    files.refusal = .init(beginning: "synchronize folder", code: EIO, times: 1)
    var sitting = Sitting(try folder.shelf(files).create(.titled("Acme"), at: .friday, token: 1))
    try sitting.title("one")
    #expect(try sitting.save().outside == nil)
    #expect(folder.names() == [".acme.json.lock", "acme.json"])
  }

  @Test("a document that may not be looked at once is asked for again before it is somebody else's")
  func hidden() throws {
    var sitting = Sitting(try folder.shelf(files).create(.titled("Acme"), at: .friday, token: 1))
    try sitting.title("one")
    files.refusal = .init(beginning: "open reading acme.json", code: EACCES, times: 1)
    #expect(
      throws: ShelfFailure.writeFailed(
        path: "~/Touchline/acme.json", reason: "you may not do that here")
    ) {
      try sitting.save()
    }
    #expect(try sitting.save().outside == nil)
    #expect(folder.names() == [".acme.json.lock", "acme.json"])
  }

  @Test("an older document with the same contents, put back, takes away nothing that comes after")
  func sameContents() throws {
    var sitting = Sitting(try folder.shelf().create(.titled("Acme"), at: .friday, token: 1))
    try sitting.title("one")
    try sitting.save()
    var older = sitting.history.present
    older.revision = 0
    let path = sitting.leave()
    folder.write(older.page(), to: path)
    sitting = Sitting(try folder.shelf().open(path, at: .friday))
    try sitting.title("two")
    let again = sitting.leave()
    #expect(try folder.shelf().open(again, at: .friday).findings.history.present.title == "two")
  }

  @Test("a lock whose file is no more goes at the next opening; one that is held stays")
  func staleLocks() throws {
    let kept = try folder.shelf().create(.titled("Other"), at: .friday, token: 1)
    unlink(kept.path)
    let path = try folder.shelf().create(.titled("Acme"), at: .friday, token: 1).path
    folder.write("", to: "Touchline/.gone.json.lock")
    let opened = try folder.shelf().open(path, at: .friday)
    #expect(folder.names() == [".acme.json.lock", ".other.json.lock", "acme.json"])
    opened.release()
    kept.release()
  }
}
