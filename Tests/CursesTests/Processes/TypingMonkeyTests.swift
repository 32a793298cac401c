import Cells
import Glibc
import Notation
import Shelf
import Testing
import Workshop

/// G1: a monkey at a real terminal, and the program is killed in the end: what is on the disk then is what
/// the same keys make without a terminal and without an end.
@Suite("A monkey at a real terminal")
struct TypingMonkeyTests {
  /// A long run, `TOUCHLINE_EFFORT=20`, presses 20,000 keys in one session.
  private static let keys = 1_000 * Walkthrough.effort

  @Test("killed at the end, all of it is there again, with its past", arguments: [1])
  func killed(seed: UInt64) throws {
    let played = try Self.played(seed: seed)
    #expect(played.strokes.count > Self.keys / 2, "the monkey left early")
    #expect(played.past.count > Self.keys / 20, "the monkey hardly changed anything")

    let home = try TemporaryHome()
    home.write(played.beginning, to: "a.json")
    let program = try Program(["touchline", "open", "\(home.path)/a.json"], in: home)
    try #require(program.sees("Esc menu"))
    for stroke in played.strokes { program.press(stroke) }
    #expect(program.settles())
    kill(program.pid, SIGKILL)
    #expect(program.end() == 128 + SIGKILL)
    #expect(program.screen.unknown.isEmpty)
    let difference = try home.past().difference(from: played.past)
    #expect(difference == "")

    let again = try Program(["touchline", "open", "\(home.path)/a.json"], in: home)
    try #require(again.sees("Esc menu"))
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let left = try Session(reading: home.bytes(of: "a.json"))
    #expect(try left.contents.page(width: 100) == played.contents.page(width: 100))
    #expect(try home.past().difference(from: played.past) == "")
  }

  /// What a monkey did without a terminal, and what it made.
  private struct Played {
    var beginning: String
    var strokes: [Stroke]
    var contents: Node
    var past: [String]
  }

  /// Presses keys, each with an eye on what stands on the screen, until there were enough.
  ///
  /// Where the monkey has left for all that, all but its last key once more.
  private static func played(seed: UInt64) throws -> Played {
    let now = try #require(Moment(timestamp: today))
    let beginning = Session(
      id: "monkey", title: "A monkey's", created: now.timestamp, manner: .alone, plan: "solo")
    var hands = MonkeyHands(seed: seed, keys: keys)
    while true {
      let home = try TemporaryHome()
      home.write(beginning.page(), to: "a.json")
      let rehearsal = MonkeyRehearsal(hands, from: now)
      let hasLeft = try rehearsal.play(in: home)
      if !hasLeft {
        let left = try Session(reading: home.bytes(of: "a.json"))
        return Played(
          beginning: beginning.page(), strokes: rehearsal.hands.strokes,
          contents: try left.contents, past: try home.past())
      }
      hands = rehearsal.hands.withoutLast
    }
  }

  /// Eight in the morning of the day on which this runs, where the program thinks that it is.
  private static var today: String {
    var clock = time(nil)
    var parts = tm()
    gmtime_r(&clock, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T08:00:00+00:00"
  }
}

extension Program {
  /// Presses a key; Esc is given time to be taken for itself.
  fileprivate func press(_ stroke: Stroke) {
    if stroke.bytes == [0x1b] { escape() } else { type(stroke.bytes) }
  }

  /// Waits until everything that was typed has been taken and drawn.
  fileprivate func settles() -> Bool {
    let quiet = ContinuousClock.now + .milliseconds(200)
    return wait(60) { ContinuousClock.now > quiet && self.isAtRest }
  }
}

extension TemporaryHome {
  /// What the log knows of the session's past, a line for each change.
  fileprivate func past() throws -> [String] {
    let shelf = Shelf(home: Home(environment: ["HOME": path], files: LocalFileSystem()))
    return try shelf.past(of: "\(path)/a.json").entries.map {
      "\($0.revision) \($0.kind) \($0.step) \($0.label)"
    }
  }
}

extension [String] {
  /// Where it is another list first, and how.
  fileprivate func difference(from other: [String]) -> String {
    if self == other { return "" }
    let place = zip(self, other).prefix { $0 == $1 }.count
    return "of \(count) and \(other.count) changes the first \(place) are the same; then "
      + "\(dropFirst(place).prefix(3)) is there, and not \(other.dropFirst(place).prefix(3))"
  }
}

extension Session {
  /// What people said, without where they stand and since when.
  fileprivate var contents: Node {
    get throws {
      guard case .object(let members) = try NodeEncoder.node(self) else { return .null }
      return .object(members.filter { $0.name != "agenda" })
    }
  }
}
