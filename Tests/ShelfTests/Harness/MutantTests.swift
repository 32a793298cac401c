import Shelf
import Testing
import Workshop

/// A proof is worth what it would find: with one step of the protocol left out, some check must fail.
@Suite("No step of the protocol can be left out unnoticed")
struct MutantTests {
  @Test("as it is, every check holds")
  func sound() {
    #expect(Self.faults(under: nil) == [])
  }

  @Test("with a step left out, a check fails", arguments: Mutation.allCases)
  func killed(mutation: Mutation) {
    let faults = Self.faults(under: mutation)
    #expect(!faults.isEmpty, "nothing in this package would have noticed \(mutation)")
  }

  @Test("a name that was not made sure of is gone with its file: no fsync of the folder")
  func names() {
    #expect(Self.createdFaults(under: .noDirectoryFsync) == ["the new session is gone"])
    #expect(Self.createdFaults(under: nil) == [])
  }

  /// What the checks find in a program that speaks to the disk like this; it stops at the first.
  private static func faults(under mutation: Mutation?) -> [String] {
    let checks: [(Mutation?) -> [String]] = [
      powerCutFaults, createdFaults, takenNameFaults, staleLineFaults, returnFaults,
    ]
    for check in checks {
      let faults = check(mutation)
      if !faults.isEmpty { return faults }
    }
    return []
  }

  /// Power cuts before each operation of a piece of work; at the first that loses something it stops.
  private static func powerCutFaults(under mutation: Mutation?) -> [String] {
    let deeds = Array(Deed.reference.prefix(14))
    for photograph in Photograph.album(of: deeds, through: { MutantFileSystem($0, mutation) }) {
      for cut in [Platter.Cut.everythingUnsureIsLost, .anythingMayBeLost] {
        var dice = Dice(seed: UInt64(photograph.number))
        let left = photograph.platter.afterPowerCut(cut, &dice)
        let faults = Proof.faults(on: left, photograph.ledger, after: .powerCut)
        if !faults.isEmpty { return faults }
      }
    }
    return []
  }

  /// A new session, and the power is cut.
  private static func createdFaults(under mutation: Mutation?) -> [String] {
    let disk = MemoryDisk(.home)
    let day = Workday(MutantFileSystem(disk, mutation))
    day.make(.begin)
    var dice = Dice(seed: 1)
    let left = disk.platter.afterPowerCut(.everythingUnsureIsLost, &dice)
    return Proof.document(on: left) == nil ? ["the new session is gone"] : []
  }

  /// Somebody puts a file where a save is about to write, in the very instant before.
  private static func takenNameFaults(under mutation: Mutation?) -> [String] {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(MutantFileSystem(disk, mutation))
    let day = Workday(files)
    day.make(Deed.reference.prefix(3))
    let theirs = Array("somebody else's".utf8)
    var isDone = false
    files.fault = { call in
      if call.operation == .open, call.name.hasPrefix(".workshop.json."),
        call.name.hasSuffix(".tmp"), !isDone
      {
        isDone = true
        disk.platter.put(theirs, at: "/home/Touchline/\(call.name)")
      }
      return nil
    }
    day.make([.save, .save])
    return disk.platter.holds(theirs) ? [] : ["somebody else's file was written to"]
  }

  /// A line of the log has rotted; what comes after it is given up, and must never come back behind
  /// new lines that happen to be as long.
  private static func staleLineFaults(under mutation: Mutation?) -> [String] {
    var disk = MemoryDisk(.home)
    let day = Workday(disk)
    func note(_ text: String) -> Deed { .edit(.parked(.add(text: text, step: "close"))) }
    day.make([.begin, note("one"), note("two"), note("six")])
    var log = disk.platter.bytes(at: Wreck.log) ?? []
    if let place = log.firstRange(of: Array("two".utf8)) { log[place.lowerBound] ^= 1 }
    disk.platter.change(log, at: Wreck.log)
    disk = MemoryDisk(disk.platter)
    var path = Ledger()
    path.path = Wreck.path
    let next = Workday(MutantFileSystem(disk, mutation), ledger: path)
    // A letter more makes up for `"sealed":true`, which is one shorter than what stood there.
    next.make([.reopen, note("news")])
    disk = MemoryDisk(disk.platter)
    let file = try? Shelf.on(disk).open(Wreck.path, at: .friday, token: 7, newID: "another")
    let texts = file?.findings.history.present.parked.map(\.text) ?? []
    return texts == ["one", "news"] ? [] : ["what had been given up came back: \(texts)"]
  }

  /// Who has closed a session opens it again, while an editor that was started meanwhile still runs.
  private static func returnFaults(under mutation: Mutation?) -> [String] {
    let disk = MemoryDisk(.home)
    let day = Workday(MutantFileSystem(disk, mutation))
    day.make([.begin, .close, .reopen])
    return day.isOpen ? [] : ["nobody can open the session again"]
  }
}
