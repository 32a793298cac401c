import Glibc
import Shelf
import Testing
import Workshop

/// G3, G4: whatever the disk refuses, once or for ever, the workshop goes on, nothing that was there is
/// harmed, what is at risk is said, and it heals by itself.
@Suite("The disk may refuse anything")
struct DiskErrorTests {
  static let codes = [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EMFILE, EINTR, ESTALE]

  /// What goes wrong, from which operation on.
  struct Trouble: CustomStringConvertible {
    var number: Int
    var fault: Fault
    var isForEver: Bool

    /// A disk that never again gives what it has, or takes the log, cannot give back the past.
    func seen(_ ledger: Ledger) -> Ledger {
      var ledger = ledger
      if isForEver { ledger.forgetPast() }
      return ledger
    }

    var description: String { "operation \(number), \(fault) \(isForEver ? "for ever" : "once")" }
  }

  /// Everything that can go wrong with one operation.
  private static let kinds: [(Fault, Bool)] =
    codes.flatMap { code in [false, true].map { (.refused(code), $0) } }
    + [
      (.short(1, of: 3), false), (.short(1, of: 3), true), (.part(1, of: 2, EIO), false),
      (.part(2, of: 3, ENOSPC), true),
    ]

  /// In every run every few of all troubles there are, at every operation others; with more effort all.
  static let troubles: [Trouble] = {
    let all = (1..<ProcessDeathTests.album.count).flatMap { number in
      kinds.map { Trouble(number: number, fault: $0.0, isForEver: $0.1) }
    }
    // No divisor of the number of kinds, so that every kind has its turn.
    let share = max(1, all.count / (2_000 * Effort.factor) | 1)
    return stride(from: 0, to: all.count, by: share).map { all[$0] }
  }()

  @Test("at every operation, once and for ever: nothing is lost, and it heals")
  func everywhere() {
    #expect(ProcessDeathTests.album.count > 300)
    #expect(Self.troubles.count >= 2_000, "\(Self.troubles.count) runs")
    for trouble in Self.troubles {
      let faults = Self.faults(with: trouble)
      let name = ProcessDeathTests.album.first { $0.number == trouble.number }?.name ?? ""
      if !faults.isEmpty { Issue.record("\(name), \(trouble): \(faults)") }
    }
  }

  static func faults(with trouble: Trouble) -> [String] {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(disk)
    let day = Workday(files)
    var faults: [String] = []
    var hasHappened = false
    files.fault = { call in
      guard call.number == trouble.number || trouble.isForEver && call.number > trouble.number
      else {
        return nil
      }
      hasHappened = true
      return trouble.fault
    }
    var isLooked = false
    for deed in Deed.reference {
      day.make(deed)
      // What the screen says now is true: were the program to die, so much would be there.
      guard hasHappened, !isLooked, trouble.number % 2 == 0 || Effort.factor > 1 else { continue }
      isLooked = true
      faults += Proof.faults(on: disk.platter, trouble.seen(day.ledger), after: .death)
    }
    faults += Proof.documentFaults(on: disk.platter, day.ledger)
    // The disk is well again.
    files.fault = { _ in nil }
    day.make([.wait(30), .save, .reopen, .save, .close])
    var dice = Dice(seed: 1)
    let left = disk.platter.afterPowerCut(.everythingUnsureIsLost, &dice)
    faults += Proof.faults(on: left, trouble.seen(day.ledger), after: .powerCut)
    // Where the disk never says whether a first save got its name, the next one takes another name.
    if trouble.isForEver { faults.removeAll { $0.hasPrefix("there are several documents") } }
    if day.ledger.saved != day.history.present.revision {
      faults.append("after the disk was well again, not everything is on it")
    }
    if day.isOpen { faults.append("after the disk was well again, nobody could leave") }
    if disk.openCount > 0 { faults.append("\(disk.openCount) files are left open") }
    return faults + day.surprises
  }

  @Test("what could not be kept at first is kept as soon as it can be, and undo goes on past that")
  func late() {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(disk) { _ in .refused(EROFS) }
    let day = Workday(files)
    day.make(Deed.reference.prefix(6))
    #expect(!day.isOpen)
    #expect(day.ledger.saysTrouble)
    files.fault = { _ in nil }
    day.make([.save, .undo, .undo, .undo, .redo, .edit(.attendance(.people(9))), .undo])
    #expect(Proof.faults(on: disk.platter, day.ledger, after: .death) == [])
  }

  /// The parts of the disk that may be ill while the others are well: the log is on another disk than the
  /// document often enough.
  static let parts: [(String, @Sendable (FaultyFileSystem.Call) -> Bool)] = [
    ("the log takes nothing", { $0.name == "log.jsonl" && $0.operation == .write }),
    ("the log is not made sure of", { $0.name == "log.jsonl" && $0.operation == .synchronizeData }),
    ("no log can be opened", { $0.name == "log.jsonl" && $0.operation == .open }),
    ("there is no state folder", { $0.name.contains(".local") }),
    ("no document can be made", { $0.name.hasSuffix(".tmp") && $0.operation == .open }),
    ("no document gets its name", { $0.name.hasSuffix(".json") && $0.operation == .rename }),
    ("no lock can be taken", { $0.operation == .lock }),
    ("no version can be kept", { $0.name.contains("versions") || $0.name == "versions" }),
    ("nothing can be removed", { $0.operation == .remove }),
    (
      "nothing is made sure of",
      { $0.operation == .synchronize || $0.operation == .synchronizeData }
    ),
  ]

  @Test(
    "when only a part of the disk refuses, from any time to any other",
    arguments: parts.map(\.0), Effort.factor > 1 ? [ENOSPC, EROFS, EIO, EACCES] : [ENOSPC])
  func partly(part: String, code: Int32) throws {
    let isIll = try #require(Self.parts.first { $0.0 == part }?.1)
    for first in stride(from: 0, to: Deed.reference.count, by: 3) {
      for last in stride(from: first + 1, through: Deed.reference.count, by: 5) {
        let faults = Self.faults(code, from: first, to: last, isIll)
        if !faults.isEmpty {
          Issue.record("\(part) (\(code)) from deed \(first) to deed \(last): \(faults)")
        }
      }
    }
  }

  private static func faults(
    _ code: Int32, from first: Int, to last: Int, _ isIll: @escaping (FaultyFileSystem.Call) -> Bool
  ) -> [String] {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(disk)
    let day = Workday(files)
    day.make(Deed.reference[..<first])
    files.fault = { isIll($0) ? .refused(code) : nil }
    day.make(Deed.reference[first..<last])
    var ledger = day.ledger
    ledger.forgetPast()
    var faults = Proof.faults(on: disk.platter, ledger, after: .death)
    files.fault = { _ in nil }
    day.make(Deed.reference[last...])
    day.make([.wait(30), .save, .reopen, .save, .close])
    ledger = day.ledger
    ledger.forgetPast()
    var dice = Dice(seed: 1)
    let left = disk.platter.afterPowerCut(.everythingUnsureIsLost, &dice)
    faults += Proof.faults(on: left, ledger, after: .powerCut)
    if ledger.saved != day.history.present.revision { faults.append("not all of it is kept") }
    if day.isOpen { faults.append("nobody could leave") }
    return faults + day.surprises
  }
}
