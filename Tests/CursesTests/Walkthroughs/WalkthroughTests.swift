import Cells
import Curses
import Testing
import Workshop
import touchline

extension CursesTerminalTests {
  /// Whole workshops by keys only, without a terminal and on one: the same sheets after every key.
  @Suite struct WalkthroughTests {
    static let begun = Moment(timestamp: "2026-12-04T13:58:20+01:00")

    /// Each on both sizes; those with forty moments, which take longer, on one.
    static let runs: [(Walkthrough, Size)] =
      [Walkthrough.team, .ballot, .solo].flatMap {
        [($0, Size(columns: 71, rows: 20)), ($0, Size(columns: 80, rows: 24))]
      } + [
        (.standard, Size(columns: 80, rows: 24)), (.desk, Size(columns: 71, rows: 20)),
      ]

    @Test(arguments: runs)
    func bothTerminalsShowTheSame(walkthrough: Walkthrough, size: Size) throws {
      let begun = try #require(Self.begun)
      let quietly = try TemporaryHome()
      let (expected, ending) = try Rehearsal.headless(
        walkthrough, size, home: quietly.path, from: begun)
      #expect(ending == nil)
      #expect(expected.missed.first == nil)
      #expect(expected.sheets.count == walkthrough.strokes.count)

      let loudly = try TemporaryHome()
      let pty = Pty(size.columns, size.rows)
      let rehearsal = Rehearsal(walkthrough, from: begun)
      let other = try rehearsal.play(
        on: pty.terminal(), home: loudly.path, press: { pty.type($0.bytes) },
        sheet: { $0.shown() })
      #expect(other == nil)
      let difference = zip(expected.sheets, rehearsal.sheets).first { $0 != $1 }
      #expect(difference?.1 == difference?.0)
      #expect(rehearsal.sheets.count == expected.sheets.count)
      #expect(rehearsal.farewell == expected.farewell)
      #expect(try loudly.onlySession() == quietly.onlySession())
    }
  }
}
