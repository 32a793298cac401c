import Shelf
import Testing
import Workshop

/// G4: on a disk that is full the workshop goes on, for as long as the space lasts that was set aside.
@Suite("A full disk")
struct FullDiskTests {
  private let padding = String(repeating: "one of them twice ", count: 45)

  private func note(_ number: Int) -> Deed {
    .edit(.touchpoint(.note(Touchpoint.ID(rawValue: 4), padding + "\(number)")))
  }

  @Test("takes thousands of edits all the same, and has them after a power cut")
  func reserve() {
    let disk = MemoryDisk(.home)
    let day = Workday(disk)
    day.make(Deed.reference.prefix(9))
    disk.capacity = disk.used
    var count = 0
    while count < 20_000 {
      day.make(note(count))
      // From the first edit on that is in memory only, it says so.
      guard day.ledger.saved == day.history.present.revision else { break }
      count += 1
    }
    #expect(count >= 3_000, "\(count) edits fitted on the full disk")
    #expect(day.ledger.saysTrouble)
    var dice = Dice(seed: 1)
    let left = disk.platter.afterPowerCut(.everythingUnsureIsLost, &dice)
    #expect(Proof.faults(on: left, day.ledger, after: .powerCut) == [])
  }

  @Test("says so, keeps the document as it was, and heals when there is room again")
  func healing() {
    let disk = MemoryDisk(.home)
    let day = Workday(disk)
    day.make(Deed.reference.prefix(9))
    let document = disk.platter.bytes(at: Wreck.path)
    disk.capacity = disk.used
    day.make([note(1), .save])
    #expect(day.ledger.saysTrouble)
    #expect(disk.platter.bytes(at: Wreck.path) == document)
    day.make(.close)
    disk.capacity = nil
    day.make([.wait(30), .save, .close])
    #expect(!day.isOpen)
    #expect(Proof.faults(on: disk.platter, day.ledger, after: .powerCut) == [])
  }
}
