import Testing
import Workshop

@Suite("Days as people type them")
struct TypedDateTests {
  /// Thursday 4 December 2025.
  private static let today = CivilDate(daysSinceEpoch: 20_426)

  @Test(
    "are read",
    arguments: [
      ("today", "2025-12-04"), (" Today ", "2025-12-04"), ("yesterday", "2025-12-03"),
      ("3 November", "2025-11-03"), ("3. November", "2025-11-03"), ("3 nov", "2025-11-03"),
      ("3 Nov.", "2025-11-03"), ("November 3", "2025-11-03"), ("November 3rd", "2025-11-03"),
      ("the 3rd of November", "2025-11-03"), ("Monday 3 November", "2025-11-03"),
      ("Monday, 3 November 2025", "2025-11-03"), ("3 November 24", "2024-11-03"),
      ("4 December", "2025-12-04"), ("5 December", "2024-12-05"), ("29 February", "2024-02-29"),
      ("3.11.", "2025-11-03"), ("3. 11.", "2025-11-03"), ("03.11.2024", "2024-11-03"),
      ("3/11", "2025-11-03"), ("3/11/24", "2024-11-03"), ("3-11-2024", "2024-11-03"),
      ("2026-11-03", "2026-11-03"), ("2025/11/3", "2025-11-03"), ("31 Dec", "2024-12-31"),
      ("Monday", "2025-12-01"), ("last Thursday", "2025-11-27"), ("Sept 9", "2025-09-09"),
    ])
  func read(text: String, day: String) {
    #expect(CivilDate(typed: text, on: Self.today)?.text == day)
  }

  @Test(
    "are not guessed at",
    arguments: [
      "", " ", "tomorrow", "31 of 214", "November", "November 2025", "2025", "3", "4.5", "3 11",
      "31 November", "30 February", "0 May", "3.13.", "3/11/025", "3 No", "3 Novembers",
      "3 11 25 7",
      "a 3 November", "letter", "３ November", "99999999999999999999.1.", "3.11.99999", "—", "/ / /",
    ])
  func notRead(text: String) {
    #expect(CivilDate(typed: text, on: Self.today) == nil)
  }

  @Test("every day comes back from each way to write it, on any day")
  func everyWay() {
    var dice = SessionDice(seed: 3)
    for _ in 0..<(500 * effort) {
      let today = CivilDate(daysSinceEpoch: dice.roll(40_000))
      let day = today.adding(days: -dice.roll(365))
      for text in [day.text, day.short, "\(day.day).\(day.month).", "\(day.day)/\(day.month)"] {
        let isLeap = day.month == 2 && day.day == 29
        #expect(
          CivilDate(typed: text, on: today) == day || isLeap, "\(text), on \(today.text), seed 3")
      }
      let whole = "\(day.short) \(day.year)"
      #expect(CivilDate(typed: whole, on: today) == day, "\(whole), on \(today.text), seed 3")
    }
  }

  @Test("nothing that can be typed is too much for it")
  func total() {
    var dice = SessionDice(seed: 9)
    let pieces = [
      "3", "11", "2025", ".", "/", "-", " ", "nov", "ember", "th", "st", "last ", "monday", "é",
      "99999999999", "\u{301}", "٣",
    ]
    for _ in 0..<(3_000 * effort) {
      let text = (0..<dice.roll(8)).map { _ in dice.pick(pieces) ?? "" }.joined()
      if let day = CivilDate(typed: text, on: Self.today) {
        #expect(CivilDate(day.text) == day, "\(text)")
      }
    }
  }
}
