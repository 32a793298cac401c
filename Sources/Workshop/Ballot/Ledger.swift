public import Notation

/// A real customer who was asked what they would tell a friend (method M117).
public struct LedgerEntry: Codable, Equatable, Identifiable, Sendable {
  /// An entry's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The entry's number.
  public internal(set) var id: ID

  /// The day on which the customer was asked.
  public internal(set) var date: CivilDate

  /// Which of the words that were the three on that day they used unprompted.
  public internal(set) var used: [Word.ID]

  /// What they said instead, in their words.
  public internal(set) var said: String

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, date: CivilDate, used: [Word.ID], said: String) {
    self.id = id
    self.date = date
    self.used = used
    self.said = said
  }
}

/// How many customers used at least one of the three words, over time.
///
/// Counts that people can check, and no percentage of few.
public struct Ledger: Equatable, Sendable {
  /// A month in which customers were asked.
  public struct Month: Equatable, Sendable {
    /// The first day of the month.
    public let first: CivilDate

    /// How many customers were asked in it.
    public internal(set) var asked = 0

    /// How many of them used at least one of the words.
    public internal(set) var used = 0
  }

  /// The entries by day, those of one day in the order in which they were added.
  public let entries: [LedgerEntry]

  /// - Parameter entries: in any order.
  public init(_ entries: [LedgerEntry]) {
    self.entries = entries.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// How many customers were asked.
  public var asked: Int { entries.count }

  /// How many of them used at least one of the words.
  public var used: Int { entries.count { !$0.used.isEmpty } }

  /// How many of them used a word.
  public func count(of word: Word.ID) -> Int { entries.count { $0.used.contains(word) } }

  /// The months in which customers were asked, the earliest first.
  public var months: [Month] {
    var months: [Month] = []
    for entry in entries {
      let day = entry.date
      guard let first = CivilDate(year: day.year, month: day.month, day: 1) else { continue }
      if months.last?.first != first { months.append(Month(first: first)) }
      months[months.count - 1].asked += 1
      if !entry.used.isEmpty { months[months.count - 1].used += 1 }
    }
    return months
  }
}
