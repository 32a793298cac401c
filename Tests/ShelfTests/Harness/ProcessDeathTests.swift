import Shelf
import Testing
import Workshop

/// G1, G3, G8: the program may die between any two operations on the disk, and within any of them.
@Suite("The program may die at any instant")
struct ProcessDeathTests {
  static let album = Photograph.album(of: Deed.reference)

  @Test("whatever the screen had shown is there, undo reaches back to the beginning")
  func everywhere() {
    #expect(Self.album.count > 300, "\(Self.album.count) instants")
    for photograph in Self.album {
      let faults = Proof.faults(on: photograph.platter, photograph.ledger, after: .death)
      if !faults.isEmpty { Issue.record("\(photograph.name): \(faults)") }
    }
  }

  @Test("a write that had got only half way is as if it had never begun, or as if it were done")
  func halfWay() {
    for photograph in Self.album {
      guard let call = photograph.call, call.operation == .write else { continue }
      for share in [1, 2, 3] {
        let left = Self.torn(call.number, share)
        let faults = Proof.faults(on: left.platter, left.ledger, after: .death)
        if !faults.isEmpty { Issue.record("\(photograph.name), \(share)/4: \(faults)") }
      }
    }
  }

  /// What is left when the program dies within a write of which so many quarters were done.
  private static func torn(_ number: Int, _ share: Int) -> (platter: Platter, ledger: Ledger) {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(disk)
    let day = Workday(files)
    var ledger = Ledger()
    files.fault = { [unowned day] call in
      if call.number == number {
        ledger = day.ledger
        return .part(share, of: 4, 5)
      }
      return call.number > number ? .refused(5) : nil
    }
    day.make(Deed.reference)
    return (disk.platter, ledger)
  }
}

extension Photograph {
  /// "before 17, write log.jsonl".
  var name: String {
    guard let call else { return "at the end" }
    return "before \(call.number), \(call.operation) \(call.name)"
  }
}
