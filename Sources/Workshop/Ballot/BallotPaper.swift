/// What every slip of one vote asks for: so many of these words, by number or by letter.
public struct BallotPaper: Equatable, Sendable {
  /// What stands before the words on the wall.
  public enum Marking: Equatable, Sendable {
    /// 1 to K, for the whole list.
    case numbers
    /// A to H, for the second vote: a slip of the first cannot be counted twice.
    case letters
  }

  /// How many words a vote comes down to.
  public static let winners = 3

  /// The words in the order of the wall.
  public let words: [Word.ID]

  /// What stands before them.
  public let marking: Marking

  /// How many words a slip may name; each of them once.
  public let places: Int

  /// Whether the best stands first, and points count.
  public let isRanked: Bool

  /// Three words, the best first: the only vote of the short plans.
  public static func three(of order: FrozenOrder) -> BallotPaper {
    BallotPaper(words: order.words, marking: .numbers, places: winners, isRanked: true)
  }

  /// V words in any order: the first of two votes.
  public static func several(of order: FrozenOrder) -> BallotPaper {
    let places = BallotPaper.places(among: order.words.count)
    return BallotPaper(words: order.words, marking: .numbers, places: places, isRanked: false)
  }

  /// Three of the shortlist, the best first: the second vote.
  ///
  /// - Parameter shortlist: its words in the order of the wall; what comes after H is left out.
  /// - Returns: a paper with letters.
  public static func second(of shortlist: [Word.ID]) -> BallotPaper {
    BallotPaper(
      words: Array(shortlist.prefix(letters.count)), marking: .letters, places: winners,
      isRanked: true)
  }

  /// V, the words that a slip names in the first of two votes: a third of the list, at least
  /// three, at most eight, and at most one for each word (product.md, "The three words").
  public static func places(among count: Int) -> Int { min(count, max(3, min(8, count / 3))) }

  init(words: [Word.ID], marking: Marking, places: Int, isRanked: Bool) {
    self.words = words
    self.marking = marking
    self.places = min(places, words.count)
    self.isRanked = isRanked
  }

  /// What stands before a word: "7" or "C"; `nil` for a word that is not on the list.
  public func mark(of word: Word.ID) -> String? {
    guard let place = words.firstIndex(of: word) else { return nil }
    switch marking {
    case .numbers: return "\(place + 1)"
    case .letters: return place < BallotPaper.letters.count ? BallotPaper.letters[place] : nil
    }
  }

  /// The word behind what was typed: digits, or a letter large or small.
  func word(marked mark: some StringProtocol) -> Word.ID? {
    let place: Int?
    switch marking {
    case .numbers:
      let isNumber = mark.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      place = isNumber ? Int(mark).map { $0 - 1 } : nil
    case .letters: place = BallotPaper.letters.firstIndex(of: mark.uppercased())
    }
    return place.flatMap { words.indices.contains($0) ? words[$0] : nil }
  }

  private static let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]
}
