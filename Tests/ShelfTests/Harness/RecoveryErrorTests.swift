import Glibc
import Shelf
import Testing
import Workshop

/// G1, G3, G4, G6: opening a session that was left in any state may itself be interrupted anywhere, or
/// refused anything: the next opening finds what the first one would have found.
@Suite("Opening may be interrupted, too")
struct RecoveryErrorTests {
  /// What came of opening a session.
  private struct Outcome {
    var findings: Findings?
    var failure: ShelfFailure?
  }

  private func open(_ files: any FileSystem) -> Outcome {
    do throws(ShelfFailure) {
      let file = try Shelf.on(files).open(Wreck.path, at: .friday, token: 7, newID: "another")
      return Outcome(findings: file.findings)
    } catch {
      return Outcome(failure: error)
    }
  }

  /// Everything that is wrong with a wreck that was opened before, or nearly.
  private func faults(of platter: Platter, _ wreck: Wreck) -> [String] {
    var faults = wreck.precious.filter { !platter.holds($0) }.map {
      "lost: \(String(decoding: $0.prefix(30), as: UTF8.self))"
    }
    let disk = MemoryDisk(platter)
    let outcome = open(disk)
    guard let findings = outcome.findings else {
      return faults + ["it cannot be opened: \(outcome.failure?.sentence ?? "")"]
    }
    if findings.history.present.identified(as: wreck.wanted) != wreck.wanted {
      faults.append("something else comes out of it")
    }
    var history = findings.history
    if let before = wreck.before {
      history.undo()
      if history.present.identified(as: before) != before { faults.append("undo leads elsewhere") }
    }
    if (findings.outside != nil) != wreck.asks { faults.append("asked: \(!wreck.asks)") }
    faults += wreck.precious.filter { !disk.platter.holds($0) }.map {
      "lost at last: \(String(decoding: $0.prefix(30), as: UTF8.self))"
    }
    return faults
  }

  /// The disk before each operation of opening a wreck, and after the last.
  private func album(of wreck: Wreck) -> [Photograph] {
    let disk = MemoryDisk(wreck.platter)
    let files = FaultyFileSystem(disk)
    var album: [Photograph] = []
    files.fault = { call in
      album.append(
        Photograph(number: call.number, call: call, platter: disk.platter, ledger: Ledger()))
      return nil
    }
    #expect(open(files).failure == nil, "\(wreck)")
    album.append(
      Photograph(number: files.count, call: nil, platter: disk.platter, ledger: Ledger()))
    return album
  }

  @Test("the program dies at any operation, or the power is cut", arguments: Wreck.all)
  func interrupted(wreck: Wreck) {
    #expect(faults(of: wreck.platter, wreck) == [])
    for photograph in album(of: wreck) {
      let dead = faults(of: photograph.platter, wreck)
      if !dead.isEmpty { Issue.record("\(photograph.name): \(dead)") }
      // In every run one way to cut at each operation, with more effort all of them.
      for (index, cut) in Platter.Cut.allCases.enumerated()
      where (index + photograph.number) % Platter.Cut.allCases.count < Effort.factor {
        for seed in Effort.seeds(1) {
          var dice = Dice(seed: seed &* 1_000 &+ UInt64(photograph.number))
          let dark = faults(of: photograph.platter.afterPowerCut(cut, &dice), wreck)
          if !dark.isEmpty {
            let sentence = "\(photograph.name), \(cut): \(dark)"
            Issue.record("\(Effort.line(sentence, seed: seed, test: "RecoveryErrorTests"))")
          }
        }
      }
    }
  }

  @Test("the disk refuses any operation, once or for ever", arguments: Wreck.all)
  func refused(wreck: Wreck) {
    let points = album(of: wreck).count
    for number in 1..<points {
      // In every run EIO at each operation, and another in turn; with more effort all of them.
      for (index, code) in DiskErrorTests.codes.enumerated()
      where code == EIO || (index + number) % DiskErrorTests.codes.count < Effort.factor {
        for isForEver in [false, true] {
          let disk = MemoryDisk(wreck.platter)
          let files = FaultyFileSystem(disk) { call in
            call.number == number || isForEver && call.number > number ? .refused(code) : nil
          }
          let outcome = open(files)
          let name = "operation \(number), \(code) \(isForEver ? "for ever" : "once")"
          if outcome.failure?.exitCode == 65, wreck.name != "the document is damaged" {
            Issue.record("\(name): a sound document is called damaged")
          }
          let faults = faults(of: disk.platter, wreck)
          if !faults.isEmpty { Issue.record("\(name): \(faults)") }
        }
      }
    }
  }
}
