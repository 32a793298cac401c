/// An instant as the workshop sees it: the clock that only counts up, and the clock on the wall.
///
/// It is handed in, never read: nothing here knows what time it is.
public struct Moment: Equatable, Sendable {
  /// How long the machine has been up; for measuring how long something takes.
  public var uptime: Duration

  /// Seconds since 1 January 1970, UTC.
  public var epochSeconds: Int

  /// How far the wall clock is ahead of UTC, in seconds; less than zero to the west.
  public var offsetSeconds: Int

  /// An instant, from what the world's clocks say.
  public init(uptime: Duration, epochSeconds: Int, offsetSeconds: Int) {
    self.uptime = uptime
    self.epochSeconds = epochSeconds
    self.offsetSeconds = offsetSeconds
  }

  /// Reads "2026-12-04T14:26:09+01:00" (or `Z` for UTC); the uptime is zero.
  ///
  /// `nil` for anything else. Parts of a second are not kept by a session and not read.
  public init?(timestamp: String) {
    let bytes = Array(timestamp.utf8)
    let marks: [(Int, Unicode.Scalar)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    guard bytes.count >= 20, marks.allSatisfy({ bytes[$0.0] == UInt8(ascii: $0.1) }),
      let year = bytes.digits(0..<4), let month = bytes.digits(5..<7),
      let day = bytes.digits(8..<10), let date = CivilDate(year: year, month: month, day: day),
      let hour = bytes.digits(11..<13), let minute = bytes.digits(14..<16),
      let second = bytes.digits(17..<19), hour < 24, minute < 60, second < 60,
      let offset = Moment.offset(Array(bytes[19...]))
    else { return nil }
    let local = date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(uptime: .zero, epochSeconds: local - offset, offsetSeconds: offset)
  }

  /// The wall clock's day.
  public var date: CivilDate { CivilDate(daysSinceEpoch: wall.day) }

  /// The wall clock's time, "14:26".
  public var clockTime: String {
    "\((wall.second / 3_600).padded(to: 2)):\((wall.second / 60 % 60).padded(to: 2))"
  }

  /// The wall clock's day and time with its distance from UTC, "2026-12-04T14:26:09+01:00".
  ///
  /// A distance that is no whole number of minutes is written without its seconds.
  public var timestamp: String {
    let distance = offsetSeconds.magnitude / 60
    let sign = offsetSeconds < 0 ? "-" : "+"
    let hours = Int(distance / 60).padded(to: 2)
    let minutes = Int(distance % 60).padded(to: 2)
    return "\(date.text)T\(clockTime):\((wall.second % 60).padded(to: 2))\(sign)\(hours):\(minutes)"
  }

  /// The wall clock as days since 1 January 1970 and seconds since midnight.
  private var wall: (day: Int, second: Int) {
    let (sum, overflow) = epochSeconds.addingReportingOverflow(offsetSeconds)
    let local = overflow ? epochSeconds : sum
    let second = ((local % 86_400) + 86_400) % 86_400
    // Division cuts towards zero; before 1970 a day that has begun counts as one more.
    return (local / 86_400 - (local % 86_400 < 0 ? 1 : 0), second)
  }

  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = bytes.digits(1..<3),
      let minutes = bytes.digits(4..<6), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    switch bytes[0] {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }
}
