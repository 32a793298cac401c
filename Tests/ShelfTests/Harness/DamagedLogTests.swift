import Shelf
import Testing
import Workshop

/// G3, G4, G7: whatever becomes of the log, the document is whole, what the log still knows is there, and
/// what it had is kept aside.
@Suite("Logs that are damaged")
struct DamagedLogTests {
  private static let log = Wreck.log.split(separator: "/").dropLast().joined(separator: "/")

  /// A session whose log is ahead of its document, and one that was closed; both with their ledger.
  private static let beginnings: [(platter: Platter, ledger: Ledger)] = [9, 3].map { length in
    let disk = MemoryDisk(.home)
    let day = Workday(disk)
    day.make(Deed.reference.prefix(length))
    if length == 3 { day.make([.save, .close]) }
    return (disk.platter, day.ledger)
  }

  /// Everything that is wrong with a session whose log has these bytes.
  private func faults(
    _ log: [UInt8], in beginning: (platter: Platter, ledger: Ledger)
  ) -> [String] {
    var platter = beginning.platter
    platter.change(log, at: Wreck.log)
    let document = platter.bytes(at: Wreck.path) ?? []
    let disk = MemoryDisk(platter)
    do throws(ShelfFailure) {
      let file = try Shelf.on(disk).open(Wreck.path, at: .friday, token: 7, newID: "another")
      let findings = file.findings
      file.release()
      var faults: [String] = []
      let saved = try? Session(reading: document)
      let revision = beginning.ledger.latest(like: findings.history.present) ?? .min
      let least = findings.outside == nil ? saved?.revision ?? 0 : 0
      if revision < least {
        faults.append("revision \(revision) is there, the document has \(least)")
      }
      if let theirs = findings.outside?.theirs, theirs != saved {
        faults.append("theirs is another")
      }
      if disk.platter.bytes(at: Wreck.path) != document {
        faults.append("the document was touched")
      }
      let kept = disk.platter.bytes(at: Wreck.log) ?? []
      let lost = log.dropFirst(zip(kept, log).prefix { $0 == $1 }.count)
      if !isKept(lost, on: disk.platter) {
        faults.append("\(lost.count) bytes of the log are gone")
      }
      return faults
    } catch {
      return ["it cannot be opened: \(error.sentence)"]
    }
  }

  /// Whether the end of a log that was given up lies in a file beside it; empty space need not.
  private func isKept(_ bytes: ArraySlice<UInt8>, on platter: Platter) -> Bool {
    guard bytes.contains(where: { $0 != 0 }) else { return true }
    return platter.names(at: "/\(Self.log)").contains { name in
      guard name.hasSuffix(".torn"), let torn = platter.bytes(at: "/\(Self.log)/\(name)") else {
        return false
      }
      return torn.count >= bytes.count && torn.suffix(bytes.count) == bytes
    }
  }

  private func expectSound(_ log: [UInt8], at place: Int, _ name: @autoclosure () -> String) {
    let faults = faults(log, in: Self.beginnings[place])
    if !faults.isEmpty { Issue.record("\(name()): \(faults)") }
  }

  private func bytes(_ place: Int) -> [UInt8] {
    Self.beginnings[place].platter.bytes(at: Wreck.log) ?? []
  }

  @Test("every beginning of a log", arguments: 0..<2)
  func prefixes(place: Int) {
    let log = bytes(place)
    for end in 0...log.count {
      expectSound(Array(log[..<end]), at: place, "the first \(end) bytes")
    }
  }

  @Test("bytes that are not what they were", arguments: 0..<2)
  func flips(place: Int) {
    let log = bytes(place)
    for seed in Effort.seeds(500) {
      var dice = Dice(seed: seed)
      var changed = log
      let at = dice.roll(0...log.count - 1)
      changed[at] =
        dice.once(in: 2) ? UInt8(dice.roll(0...255)) : log[at] ^ (1 << UInt8(dice.roll(0...7)))
      expectSound(
        changed, at: place, Effort.line("byte \(at)", seed: seed, test: "DamagedLogTests"))
    }
  }

  @Test(
    "lines that are gone, twice there, swapped or torn; blocks that were never written",
    arguments: 0..<2)
  func lines(place: Int) {
    let lines = bytes(place).split(separator: UInt8(ascii: "\n")).map {
      Array($0) + [UInt8(ascii: "\n")]
    }
    for seed in Effort.seeds(100) {
      var dice = Dice(seed: seed)
      var changed = lines
      let at = dice.roll(0...lines.count - 1)
      switch dice.roll(0...6) {
      case 0: changed.remove(at: at)
      case 1: changed.insert(lines[at], at: at)
      case 2: changed.swapAt(at, dice.roll(0...lines.count - 1))
      case 3: changed[at] = Array(lines[at].prefix(dice.roll(0...lines[at].count)))
      case 4: changed.append([UInt8](repeating: 0, count: dice.roll(1...5_000)))
      case 5: changed.insert([UInt8](repeating: 0, count: 512), at: at)
      default: changed.insert(Array("0badc0de { \"record\": \"undo\" }\n".utf8), at: at)
      }
      expectSound(
        changed.flatMap { $0 }, at: place,
        Effort.line("line \(at)", seed: seed, test: "DamagedLogTests/lines"))
    }
  }

  @Test("what is no log at all", arguments: 0..<2)
  func strangers(place: Int) {
    let strangers: [[UInt8]] = [
      [], [0], [UInt8](repeating: 0, count: 1 << 16), Array("\n\n\n".utf8), Builtin.example,
      Builtin.playbook,
      [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), [0xff, 0xfe, 0x7b, 0],
      Array("{}\n".utf8),
      Array("00000000 {}\n".utf8), bytes(place).map { $0 ^ 0x20 },
    ]
    for (index, log) in strangers.enumerated() { expectSound(log, at: place, "stranger \(index)") }
  }
}
