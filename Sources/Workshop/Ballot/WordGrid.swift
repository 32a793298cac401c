public import Notation

/// What a touchpoint does to a word of the lasting impression.
public enum Bearing: String, FixedWord {
  /// Who lives through it would say the word.
  case carries
  /// Who lives through it would say the opposite.
  case breaks
  /// It has nothing to do with the word; also where nobody has looked yet.
  case silent
}

/// What one touchpoint does to one word.
public struct WordLink: Codable, Equatable, Sendable {
  /// The word.
  public internal(set) var word: Word.ID

  /// The touchpoint.
  public internal(set) var touchpoint: Touchpoint.ID

  /// What the touchpoint does to it.
  public internal(set) var bearing: Bearing

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// What a touchpoint does to a word.
  public init(word: Word.ID, touchpoint: Touchpoint.ID, bearing: Bearing) {
    self.word = word
    self.touchpoint = touchpoint
    self.bearing = bearing
  }
}

/// The three words against the map, a row for each touchpoint (method M120).
public struct WordGrid: Equatable, Sendable {
  /// The words in the order of choosing.
  public let words: [Word.ID]

  /// The touchpoints in the order of the journey.
  public let touchpoints: [Touchpoint.ID]

  /// What each touchpoint does to each word, row by row.
  private let rows: [[Bearing]]

  /// - Parameters:
  ///   - words: the chosen words.
  ///   - touchpoints: all touchpoints in the order of the journey.
  ///   - links: what was said; what names another word or touchpoint is skipped, and the last counts
  ///     of those that name the same.
  public init(words: [Word.ID], touchpoints: [Touchpoint.ID], links: [WordLink]) {
    var said: [Touchpoint.ID: [Word.ID: Bearing]] = [:]
    for link in links { said[link.touchpoint, default: [:]][link.word] = link.bearing }
    self.words = words
    self.touchpoints = touchpoints
    rows = touchpoints.map { touchpoint in
      words.map { said[touchpoint]?[$0] ?? .silent }
    }
  }

  /// What a touchpoint does to a word; silent where one of them is not on the grid.
  public subscript(touchpoint: Touchpoint.ID, word: Word.ID) -> Bearing {
    guard let row = touchpoints.firstIndex(of: touchpoint),
      let column = words.firstIndex(of: word)
    else { return .silent }
    return rows[row][column]
  }

  /// Where a touchpoint breaks a word, in the order of the journey, then of the words.
  public var contradictions: [WordLink] {
    zip(touchpoints, rows).flatMap { touchpoint, row in
      zip(words, row).filter { $0.1 == .breaks }
        .map { WordLink(word: $0.0, touchpoint: touchpoint, bearing: .breaks) }
    }
  }

  /// The words that no touchpoint carries.
  public var uncarried: [Word.ID] { words.filter { count(of: .carries, for: $0) == 0 } }

  /// How many touchpoints do this to a word.
  public func count(of bearing: Bearing, for word: Word.ID) -> Int {
    guard let column = words.firstIndex(of: word) else { return 0 }
    return rows.count { $0[column] == bearing }
  }
}
