import Glibc
import Shelf
import Testing
import Workshop

@Suite("A session comes back as it was when the program was stopped")
struct RecoveryTests {
  let folder: TemporaryFolder
  let log = ".local/state/touchline/sessions/a1b2/log.jsonl"

  init() throws { folder = try TemporaryFolder() }

  /// A session with three titles, of which the document has the first `saved`, left without a word.
  private func leave(saved: Int) throws -> (path: String, history: History) {
    var sitting = Sitting(
      try folder.shelf().create(.titled("Acme"), at: .friday, token: 1))
    for (number, title) in ["one", "two", "three"].enumerated() {
      try sitting.title(title)
      if number < saved { try sitting.save() }
    }
    let history = sitting.history
    return (sitting.leave(), history)
  }

  @Test("what the document lacks comes from the log, and undo reaches back to the beginning")
  func recovers() throws {
    let (path, history) = try leave(saved: 1)
    let file = try folder.shelf().open(path, at: .friday)
    var found = file.findings
    #expect(found.recovered == Recovered(changes: 2, upTo: Moment.friday.timestamp))
    #expect(found.others == [])
    #expect(found.history.present == history.present)
    #expect(file.onDisk.title == "one")
    #expect(found.history.undoLabel == "the title")
    while found.history.undo() != nil {}
    #expect(found.history.present.title == "Acme")
  }

  @Test("after an ordinary end there is nothing to say, and undo is as far as before")
  func ordinary() throws {
    let (path, history) = try leave(saved: 3)
    for _ in 0..<2 {
      let found = try folder.shelf().open(path, at: .friday).findings
      #expect(found.recovered == nil && found.others == [] && found.outside == nil)
      #expect(found.history.count == history.count)
    }
  }

  @Test("without the log the document still opens")
  func logLost() throws {
    let (path, _) = try leave(saved: 2)
    unlink("\(folder.path)/\(log)")
    let found = try folder.shelf().open(path, at: .friday).findings
    #expect(found.history.present.title == "two")
    #expect(found.history.count == 0)
  }

  @Test("a document that was changed meanwhile is taken over as a step")
  func adopts() throws {
    let (path, _) = try leave(saved: 3)
    let theirs = folder.text(of: path).replacing("three", with: "theirs")
    folder.write(theirs, to: path)
    var found = try folder.shelf().open(path, at: .friday).findings
    #expect(found.others == [.changedOutside])
    #expect(found.history.present.title == "theirs")
    #expect(found.history.present.revision == 4)
    found.history.undo()
    #expect(found.history.present.title == "three")
    let again = try folder.shelf().open(path, at: .friday).findings
    #expect(again.others == [] && again.recovered == nil)
    #expect(again.history.present.title == "theirs")
    let versions = folder.names(in: ".local/state/touchline/sessions/a1b2/versions")
    #expect(versions.contains("3.json"))
  }

  @Test("a document that was changed while the log has more is a question, and both stay")
  func disputes() throws {
    let (path, _) = try leave(saved: 1)
    let theirs = folder.text(of: path).replacing("\"one\"", with: "\"theirs\"")
    folder.write(theirs, to: path)
    let file = try folder.shelf().open(path, at: .friday)
    let outside = try #require(file.findings.outside)
    #expect(outside.theirs?.title == "theirs")
    #expect(file.findings.history.present.title == "three")
    #expect(folder.text(of: path) == theirs)
    let aside = try #require(outside.aside).replacing("~", with: folder.path)
    #expect(folder.text(of: aside).contains("three"))
  }

  @Test("a backup of the revision that was saved last, put back, is not taken for ours")
  func backup() throws {
    let (path, _) = try leave(saved: 1)
    folder.write(folder.text(of: path), to: "\(path).new")
    rename("\(path).new", path)
    #expect(try folder.shelf().open(path, at: .friday).findings.outside != nil)
  }

  @Test("a copy beside the original is a session of its own")
  func copies() throws {
    let (path, _) = try leave(saved: 3)
    let copy = folder.write(folder.text(of: path), to: "copy.json")
    let file = try folder.shelf().open(copy, at: .friday)
    #expect(file.findings.others == [.copy(of: "~/Touchline/acme.json")])
    #expect(file.onDisk.id == "a-copy")
    #expect(folder.text(of: copy).contains("\"a-copy\""))
    #expect(try folder.shelf().open(path, at: .friday).findings.others == [])
  }

  @Test("a copy is told from a document that was moved")
  func moves() throws {
    let (path, history) = try leave(saved: 2)
    rename(path, "\(folder.path)/moved.json")
    let found = try folder.shelf().open("\(folder.path)/moved.json", at: .friday).findings
    #expect(found.others == [])
    #expect(found.history.present == history.present)
  }

  @Test("a damaged document is kept beside, and the log gives the session back")
  func repairs() throws {
    let (path, _) = try leave(saved: 2)
    folder.write("{ \"format\": \"touch", to: path)
    let file = try folder.shelf().open(path, at: .friday)
    let name = "~/Touchline/acme (damaged 2026-12-04 14.26).json"
    #expect(file.findings.others == [.repaired(damaged: name)])
    #expect(file.findings.history.present.title == "three")
    #expect(folder.text(of: path) == file.onDisk.page())
    #expect(
      folder.text(of: name.replacing("~", with: folder.path)) == "{ \"format\": \"touch")
  }

  @Test("what was half typed when the program was stopped is still there")
  func drafts() throws {
    var file = try folder.shelf().create(.titled("Acme"), at: .friday, token: 1)
    for text in ["He wa", "He waits and nobod"] {
      _ = file.append([.draft(Agenda.Draft(part: "touchpoints.board.4", text: text))], at: .friday)
    }
    let path = file.path
    file.release()
    let found = try folder.shelf().open(path, at: .friday).findings
    #expect(found.history.agenda.draft(for: "touchpoints.board.4") == "He waits and nobod")
  }

  @Test("a state folder that cannot be used is no reason not to work, and is said")
  func withoutLog() throws {
    folder.write("a file in the way", to: ".local")
    var file = try folder.shelf().create(.titled("Acme"), at: .friday, token: 1)
    #expect(file.findings.others == [.withoutLog(reason: "a part of the path is not a folder")])
    var history = file.findings.history
    try history.record(.session(.title("one")))
    let kept = file.append(history.takeUnlogged().map(LogEntry.change), at: .friday)
    #expect(kept.inMemory == 1)
    _ = try file.save(history.present, at: .friday, token: 1)
    #expect(file.keeping.inMemory == 0)
    let path = file.path
    file.release()
    #expect(try folder.shelf().open(path, at: .friday).findings.history.present.title == "one")
  }
}
