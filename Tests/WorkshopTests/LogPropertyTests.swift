import Notation
import Shelf
import Testing
import Workshop

/// G1, G7, G8: what the log keeps of a session is the session, whatever people do.
@Suite("A session made again from its log")
struct LogPropertyTests {
  private static let time = "2026-12-04T14:26:09+01:00"

  @Test("is the session, with its past; undo and redo after each other change nothing")
  func replays() throws {
    for seed in 1...UInt64(20 * effort) {
      try walk(seed: seed, steps: 1_000)
    }
  }

  private func walk(seed: UInt64, steps: Int) throws {
    var dice = SessionDice(seed: seed &* 31)
    let beginning = try Session.strange()
    var history = History(beginning)
    var log = Self.line(.base(beginning, path: "/home/acme.json"))
    for step in 0..<steps {
      let hint: Comment = "seed \(seed), step \(step)"
      switch dice.roll(24) {
      case 0...2: history.undo()
      case 3...4: history.redo()
      case 5: history.seal()
      case 6 where step % 5 == 0:
        var theirs = history.present
        try? theirs.apply(dice.edit(of: theirs))
        theirs.revision += dice.roll(3)
        history.adopt(theirs)
      case 7 where step % 50 == 0: history.identify(as: "copy-\(step)")
      default: try? history.record(dice.edit(of: history.present))
      }
      for change in history.takeUnlogged() {
        log += Self.line(of: change)
      }
      if step % 10 == 0, history.position > 0 {
        var there = history
        there.undo()
        there.redo()
        try #require(
          there.present.identified(as: history.present) == history.present, hint)
      }
      guard step % 500 == 499 else { continue }
      let again = try Self.replayed(log, hint)
      try #require(again.present == history.present, hint)
      // A seal is told with the next edit.
      var (one, other) = (again, history)
      one.seal()
      other.seal()
      try #require(one == other, hint)
      try #require(again.present.page().contains("x-of-tomorrow"), hint)
    }
  }

  /// The history that comes out of a log, as at the next opening.
  private static func replayed(_ log: [UInt8], _ hint: Comment) throws -> History {
    let contents = LogContents(reading: log)
    try #require(contents.fault == nil, hint)
    guard case .base(let session, _)? = contents.records.first?.content else {
      throw Misread.noBeginning
    }
    var history = History(session)
    let changes = contents.records.dropFirst().compactMap(\.change)
    try #require(history.replay(changes) == changes.count, hint)
    return history
  }

  private enum Misread: Error {
    case noBeginning
  }

  private static func line(_ content: LogRecord.Content) -> [UInt8] {
    LogRecord(content, time: time).line ?? []
  }

  private static func line(of change: History.Change) -> [UInt8] {
    LogRecord(.change(change), path: "/home/acme.json", time: time).line ?? []
  }

  @Test("a line reads back as what it was, and no other line does")
  func lines() throws {
    var dice = SessionDice(seed: 99)
    var session = try Session.bicycleShop()
    for step in 0..<(2_000 * effort) {
      let edit = dice.edit(of: session)
      try? session.apply(edit)
      let record = LogRecord(
        .edit(edit, sealed: dice.roll(2) == 0, revision: step), time: Self.time)
      var line = try #require(record.line)
      #expect(line.removeLast() == UInt8(ascii: "\n"))
      #expect(!line.contains(UInt8(ascii: "\n")))
      #expect(try LogRecord(line: line[...]) == record, "step \(step)")
      line[dice.roll(line.count)] ^= 1 << UInt8(dice.roll(8))
      #expect(throws: LogFault.torn, "step \(step)") { try LogRecord(line: line[...]) }
    }
  }
}

extension Session {
  /// The bicycle shop with a member in every object that this version does not know.
  fileprivate static func strange() throws -> Session {
    let node = try Reader.read(Array(Session.bicycleShop().page().utf8), .strict)
    return try Session(reading: Array(node.withStrangers.page(width: 100).utf8))
  }
}
