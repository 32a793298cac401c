import Shelf
import Testing
import Workshop

@Suite("Of two states of a session somebody chooses, and nothing is overwritten before")
struct ResolutionTests {
  let folder: TemporaryFolder
  let aside = "Touchline/acme (conflict 2026-12-04 14.26).json"
  let document = "Touchline/acme.json"

  init() throws { folder = try TemporaryFolder() }

  /// Ours and theirs: the title that each has given.
  private func dispute() throws -> Sitting {
    var sitting = Sitting(
      try folder.shelf().create(.titled("Acme"), at: .friday, token: 1))
    folder.write(Session.titled("theirs").page(), to: document)
    try sitting.title("ours")
    #expect(try sitting.save().outside?.theirs?.title == "theirs")
    return sitting
  }

  private func title(of name: String) throws -> String {
    try Session(reading: Array(folder.text(of: name).utf8)).title
  }

  private func choose(
    _ choice: OutsideChange.Choice, _ sitting: inout Sitting
  ) throws -> OutsideChange.Outcome {
    let mine = sitting.history.present
    return try sitting.file.resolve(
      choice, mine: mine, at: .friday, token: 3, newID: "second")
  }

  @Test("mine: ours is the document, theirs lies beside it")
  func mine() throws {
    var sitting = try dispute()
    #expect(try choose(.mine, &sitting) == .kept)
    #expect(try title(of: document) == "ours")
    #expect(try title(of: aside) == "theirs")
    #expect(try sitting.save(token: 4).outside == nil)
  }

  @Test("theirs: it is taken over as a step, and ours lies beside it")
  func theirs() throws {
    var sitting = try dispute()
    guard case .adopt(let theirs) = try choose(.theirs, &sitting) else {
      Issue.record("nothing to adopt")
      return
    }
    sitting.history.adopt(theirs)
    sitting.tell()
    #expect(try sitting.save(token: 4).outside == nil)
    #expect(try title(of: document) == "theirs")
    #expect(try title(of: aside) == "ours")
    sitting.history.undo()
    #expect(sitting.history.present.title == "ours")
    let path = sitting.leave()
    var found = try folder.shelf().open(path, at: .friday).findings
    #expect(found.recovered == nil && found.others == [])
    found.history.undo()
    #expect(found.history.present.title == "ours")
  }

  @Test("both: theirs stays, ours goes on beside it under an id of its own, with its past")
  func both() throws {
    var sitting = try dispute()
    #expect(try choose(.both, &sitting) == .identify("second"))
    sitting.history.identify(as: "second")
    sitting.tell()
    try sitting.save(token: 4)
    #expect(try title(of: document) == "theirs")
    #expect(try title(of: aside) == "ours")
    let history = sitting.history
    let path = sitting.leave()
    #expect(path.hasSuffix(aside))
    var found = try folder.shelf().open(path, at: .friday).findings
    #expect(found.history.present == history.present)
    #expect(found.others == [])
    found.history.undo()
    #expect(found.history.present.title == "Acme")
    #expect(found.history.present.id == "second")
    let other = try folder.shelf().open("\(folder.path)/\(document)", at: .friday).findings
    #expect(other.history.present.title == "theirs")
  }
}
