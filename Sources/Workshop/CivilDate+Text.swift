extension CivilDate {
  /// Reads "2027-01-15" and nothing else; `nil` for anything that is not a day written so.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes.digits(0..<4), let month = bytes.digits(5..<7),
      let day = bytes.digits(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as documents hold it: "2027-01-15".
  public var text: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// "Monday" to "Sunday".
  public var weekdayName: String {
    // 1 January 1970 was a Thursday; the calendar's first day is 719,162 days before it.
    CivilDate.weekdays[(daysSinceEpoch + 3 + 7 * 102_738) % 7]
  }

  /// The day with its weekday, "Thursday 15 January"; the year is left out.
  public var long: String { "\(weekdayName) \(short)" }

  /// The day without its weekday, "15 January"; the year is left out.
  public var short: String { "\(day) \(CivilDate.months[month - 1])" }

  /// The month and the year, "January 2027".
  public var monthAndYear: String { "\(CivilDate.months[month - 1]) \(year)" }

  /// The day as people say it on the day `today`.
  ///
  /// "today", "yesterday" and "tomorrow"; a weekday's name for the two to six days before; otherwise
  /// "4 December", with the year where it is another one.
  public func said(from today: CivilDate) -> String {
    switch today.daysSinceEpoch - daysSinceEpoch {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case 2...6: weekdayName
    default: year == today.year ? short : "\(short) \(year)"
    }
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CivilDate: Codable {
  /// Reads "2027-01-15", or throws a `DecodingError` that says how a day is written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\"\(text)\" is not a day; write it like \"2027-01-15\"")
    }
    self = date
  }

  /// Writes "2027-01-15".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension [UInt8] {
  /// The number that the decimal digits in `range` write; `nil` where another character stands.
  func digits(_ range: Range<Int>) -> Int? {
    guard range.upperBound <= count else { return nil }
    var number = 0
    for byte in self[range] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}

extension Int {
  /// The number with zeros in front, at least `width` digits wide.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
