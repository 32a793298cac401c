import Notation
import Testing
import Workshop

@Suite("Days and moments")
struct CalendarTests {
  private static let today = day(2027, 1, 15)

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
  }

  @Test("follow each other without a gap from the first year to the last")
  func everyDay() {
    var (year, month, day) = (1, 1, 1)
    let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    var wrong = 0
    for number in -719_162...2_932_896 {
      let date = CivilDate(daysSinceEpoch: number)
      if (date.year, date.month, date.day) != (year, month, day) { wrong += 1 }
      if date.daysSinceEpoch != number { wrong += 1 }
      if number % 97 == 0, date.weekdayName != weekdays[((number % 7) + 7 + 3) % 7] { wrong += 1 }
      if CivilDate(year: year, month: month, day: day + 1) != nil {
        day += 1
      } else {
        day = 1
        month = month % 12 + 1
        if month == 1 { year += 1 }
      }
    }
    #expect(wrong == 0)
    #expect((year, month, day) == (10_000, 1, 1))
  }

  @Test("are exact where it is known what they are")
  func knownDays() {
    #expect(Self.day(1970, 1, 1).daysSinceEpoch == 0)
    #expect(Self.day(2000, 2, 29).daysSinceEpoch == 11_016)
    #expect(Self.day(2026, 12, 4).long == "Friday 4 December")
    #expect(Self.today.short == "15 January")
    #expect(Self.day(2024, 2, 28).adding(days: 2) == Self.day(2024, 3, 1))
    #expect(Self.today.adding(days: -15) == Self.day(2026, 12, 31))
    #expect(Self.today.adding(days: .max) == Self.day(9_999, 12, 31))
    #expect(Self.today.adding(days: .min) == Self.day(1, 1, 1))
    #expect(Self.day(2026, 12, 31) < Self.today)
  }

  @Test(
    "are read as they are written, and in no other way",
    arguments: [
      "", "2027-1-15", "2027-01-15 ", "2027-13-01", "2027-02-29", "2100-02-29", "0000-01-01",
      "2027-00-10", "2027-01-00", "2027/01/15", "２０２７-01-15", "+027-01-15", "20270115",
    ])
  func notDays(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("come back from their text")
  func text() {
    #expect(CivilDate("2027-01-15") == Self.today)
    #expect(Self.day(7, 3, 1).text == "0007-03-01")
    #expect(CivilDate("0007-03-01") == Self.day(7, 3, 1))
  }

  @Test("are said as people say them")
  func said() {
    let said = (-1...8).map { Self.today.adding(days: -$0).said(from: Self.today) }
    #expect(
      said == [
        "tomorrow", "today", "yesterday", "Wednesday", "Tuesday", "Monday", "Sunday", "Saturday",
        "8 January", "7 January",
      ])
    #expect(Self.day(2026, 12, 4).said(from: Self.today) == "4 December 2026")
    #expect(Self.day(2027, 3, 4).said(from: Self.today) == "4 March")
  }

  @Test("carry the clock on the wall and its distance from UTC")
  func timestamp() throws {
    let moment = Moment(uptime: .seconds(9), epochSeconds: 1_796_390_769, offsetSeconds: 3_600)
    #expect(moment.timestamp == "2026-12-04T14:26:09+01:00")
    #expect(moment.clockTime == "14:26")
    #expect(moment.date == Self.day(2026, 12, 4))
    let again = try #require(Moment(timestamp: moment.timestamp))
    #expect(again.epochSeconds == moment.epochSeconds)
    #expect(again.offsetSeconds == 3_600)
    #expect(again.uptime == .zero)
    #expect(Moment(timestamp: "2026-12-04T13:26:09Z")?.epochSeconds == moment.epochSeconds)
  }

  @Test("come back from any timestamp, before 1970 and at both sides of midnight too")
  func roundTrip() {
    var dice = SessionDice(seed: 4)
    for _ in 0..<(5_000 * effort) {
      let moment = Moment(
        uptime: .zero,
        epochSeconds: Int.random(in: -60_000_000_000...200_000_000_000, using: &dice),
        offsetSeconds: 900 * Int.random(in: -48...56, using: &dice))
      #expect(Moment(timestamp: moment.timestamp) == moment, "\(moment)")
    }
    let ends = [Int.min, .max].map { Moment(uptime: .zero, epochSeconds: $0, offsetSeconds: $0) }
    #expect(ends.map(\.date.year) == [1, 9_999])
  }

  @Test(
    "are not read from anything else",
    arguments: [
      "", "2026-12-04", "2026-12-04T14:26:09", "2026-12-04T14:26:09.5Z", "2026-12-04 14:26:09Z",
      "2026-12-04T24:00:00Z", "2026-12-04T14:60:00Z", "2026-12-04T14:26:09+1:00",
      "2026-12-04T14:26:09+24:00", "2026-12-04T14:26:09*01:00", "2026-12-04T14:26:0éZ",
    ])
  func notMoments(text: String) {
    #expect(Moment(timestamp: text) == nil)
  }
}
