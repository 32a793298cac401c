extension CivilDate {
  /// Reads a day that has been, as people type it on the day `today`.
  ///
  /// "today", "yesterday", "Monday" or "last Monday", "3 November", "3 Nov 2025", "November 3rd",
  /// "3.11.", "3/11/25", "2026-11-03". Where numbers stand alone the day comes before the month;
  /// a year of two figures is one after 2000. Without a year it is the last such day, `today`
  /// included.
  ///
  /// - Returns: the day; `nil` for everything else.
  public init?(typed text: String, on today: CivilDate) {
    let text = text.trimmed.lowercased()
    if let day = CivilDate(text) {
      self = day
    } else if let day = CivilDate.named(text, today) {
      self = day
    } else {
      let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let isInWords = text.contains { $0.isLetter }
      guard
        let day = isInWords
          ? CivilDate.inWords(words, today) : CivilDate.inNumbers(words, of: text, today)
      else { return nil }
      self = day
    }
  }

  /// "today", "yesterday", and the last such weekday before today.
  private static func named(_ text: String, _ today: CivilDate) -> CivilDate? {
    switch text {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    default:
      let name = text.hasPrefix("last ") ? String(text.dropFirst(5)).trimmed : text
      let back = (1...7).first { today.adding(days: -$0).weekdayName.lowercased() == name }
      return back.map { today.adding(days: -$0) }
    }
  }

  /// "3.11.", "3/11" and "3/11/2025"; "4.5" is how many stars it got, and "3 11" nobody knows.
  private static func inNumbers(
    _ words: [String], of text: String, _ today: CivilDate
  ) -> CivilDate? {
    let numbers = words.compactMap { $0.number(of: 1...4) }
    guard numbers.count == words.count, text.contains(where: { "./-".contains($0) }) else {
      return nil
    }
    switch words.count {
    case 2 where text.contains("/") || text.hasSuffix("."):
      return day(numbers[0], numbers[1], nil, today)
    case 3 where words[0].count == 4:
      return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case 3: return day(numbers[0], numbers[1], words[2], today)
    default: return nil
    }
  }

  /// "3 November", "November 3rd", and both with a year behind them; a weekday may stand before.
  private static func inWords(_ words: [String], _ today: CivilDate) -> CivilDate? {
    let names = (0..<7).map { today.adding(days: $0).weekdayName.lowercased() }
    var words = words.filter { $0 != "the" && $0 != "of" }
    if let first = words.first, names.contains(first) { words.removeFirst() }
    guard (2...3).contains(words.count) else { return nil }
    let year = words.count == 3 ? words[2] : nil
    if let month = words[1].month, let number = words[0].dayNumber {
      return day(number, month, year, today)
    }
    guard let month = words[0].month, let number = words[1].dayNumber else { return nil }
    return day(number, month, year, today)
  }

  /// The day in its year; without a year the last that has been: a leap day may be eight years back.
  private static func day(
    _ day: Int, _ month: Int, _ year: String?, _ today: CivilDate
  ) -> CivilDate? {
    guard let year else {
      return (0...8).lazy.compactMap { CivilDate(year: today.year - $0, month: month, day: day) }
        .first { $0 <= today }
    }
    guard let number = year.number(of: 2...4), year.count != 3 else { return nil }
    return CivilDate(year: year.count == 2 ? 2_000 + number : number, month: month, day: day)
  }
}

extension String {
  /// The number that it writes in so many figures.
  fileprivate func number(of figures: ClosedRange<Int>) -> Int? {
    let bytes = Array(utf8)
    return figures.contains(bytes.count) ? bytes.digits(0..<bytes.count) : nil
  }

  /// The month of which it is the name, or the beginning of it with three letters or more.
  fileprivate var month: Int? {
    guard count >= 3 else { return nil }
    return (1...12).first { number in
      CivilDate(year: 2_000, month: number, day: 1)?.monthAndYear.lowercased().split(separator: " ")
        .first?.hasPrefix(self) ?? false
    }
  }

  /// "3" and "3rd".
  fileprivate var dayNumber: Int? {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { hasSuffix($0) }
    return String(isOrdinal ? dropLast(2) : self[...]).number(of: 1...2)
  }
}
