import Cells
import Glibc
import Shelf
import Testing
import Workshop

/// G1: the real program, killed at random times and after every call to the disk while somebody types:
/// what the screen had shown is there when the session is opened again.
@Suite("Killed while somebody types")
struct KillingTests {
  private static let names = (1...60).map { "journey-\($0)-\(String($0 * 7_919, radix: 36))" }

  /// A session of one person, at the first list there is.
  private func started(in home: TemporaryHome) throws -> Program {
    let program = try Program(
      ["touchline", "new", "\(home.path)/a.json", "--solo"], in: home,
      size: Size(columns: 71, rows: 40))
    try #require(program.sees("Which journeys do customers take with you?"))
    return program
  }

  /// Everything that the screen showed as an entry is there again, and the document was whole all along.
  private func expectAll(of program: Program, in home: TemporaryHome, _ hint: String) throws {
    // The line that is being written stands apart: what is in it is no entry yet.
    let rows = program.screen.text.split(separator: "\n").filter { !$0.contains("›") }
    let shown = Self.names.filter { name in rows.contains { $0.contains(name) } }
    let whole = try Session(reading: home.bytes(of: "a.json"))
    let again = try Program(["touchline", "open", "\(home.path)/a.json"], in: home)
    try #require(again.sees("Which journeys do customers take with you?"), "\(hint)")
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let found = try Session(reading: home.bytes(of: "a.json")).journeys.map(\.name)
    let lost = shown.filter { !found.contains($0) }
    #expect(lost.isEmpty, "\(hint): the screen had shown \(lost), \(found.count) are there")
    #expect(whole.journeys.map(\.name).allSatisfy(found.contains), "\(hint)")
  }

  @Test("at random times", arguments: 1...(8 * Walkthrough.effort))
  func randomTimes(seed: Int) throws {
    let home = try TemporaryHome()
    let program = try started(in: home)
    // Spread evenly, so that a run of any length meets early and late instants.
    let delay = Double(seed) * 0.618_034
    let milliseconds = Int((delay - delay.rounded(.down)) * 700)
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    for name in Self.names where ContinuousClock.now < end {
      program.type("say \(name)")
      program.wait(1) { ContinuousClock.now >= end || program.screen.text.contains(name) }
    }
    kill(program.pid, SIGKILL)
    #expect(program.end() == 128 + SIGKILL)
    try expectAll(of: program, in: home, "killed after \(milliseconds) ms")
  }

  /// What is typed while the calls are counted: nothing that takes away again what was shown.
  private static let script = """
    say \(names[0])
    say \(names[1])
    press ↑ ↓
    say \(names[2])
    """

  @Test(
    "after any call that changes the disk", .enabled(if: Tracer.isPossible),
    arguments: 0..<8)
  func everyCall(share: Int) throws {
    var number = 1 + share
    while true {
      let home = try TemporaryHome()
      let program = try started(in: home)
      let calls = try #require(program.type(Self.script, killedAfterCall: number))
      try expectAll(of: program, in: home, "killed after call \(number)")
      guard calls == number else {
        #expect(calls > 8, "\(calls) calls that change the disk")
        return
      }
      // In every run one of five, with more effort all of them.
      number += 8 * max(1, 5 / Walkthrough.effort)
    }
  }
}

extension Walkthrough {
  /// How many times longer than usual tests run.
  static let effort = max(1, getenv("TOUCHLINE_EFFORT").flatMap { Int(String(cString: $0)) } ?? 1)
}
