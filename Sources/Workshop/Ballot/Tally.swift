public import Notation

/// What the slips of one round say about one word.
public struct WordCount: Codable, Equatable, Sendable {
  /// The word.
  public internal(set) var word: Word.ID

  /// How many slips name it.
  public internal(set) var slips = 0

  /// Its points, 3-2-1 by place; 0 where the vote was not ranked.
  public internal(set) var points = 0

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(word: Word.ID) { self.word = word }

  /// Whether it stands level with another: as many slips, as many points.
  func isLevel(with other: WordCount) -> Bool { slips == other.slips && points == other.points }

  /// Whether it stands before another: more slips, or as many and more points.
  func leads(_ other: WordCount) -> Bool { (slips, points) > (other.slips, other.points) }
}

/// What is kept of a round: for each word how many slips name it, and its points.
///
/// It holds no slip and no order of slips: every order of the same slips gives the same tally.
public struct Tally: Codable, Equatable, Sendable {
  /// How many slips were counted.
  public internal(set) var slips = 0

  /// How many slips were put aside; they are in no other figure.
  public internal(set) var setAside = 0

  /// Every word of the list in the order of the wall, those that nobody named too.
  public internal(set) var counts: [WordCount]

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// The tally of a list on which nobody has voted yet.
  public init(of paper: BallotPaper) { counts = paper.words.map(WordCount.init) }

  /// Counts a slip.
  public mutating func add(_ ballot: Ballot, on paper: BallotPaper) { count(ballot, paper, 1) }

  /// Takes a slip back that was counted.
  public mutating func takeBack(_ ballot: Ballot, on paper: BallotPaper) {
    count(ballot, paper, -1)
  }

  private mutating func count(_ ballot: Ballot, _ paper: BallotPaper, _ sign: Int) {
    slips += sign
    for place in counts.indices where ballot.words.contains(counts[place].word) {
      counts[place].slips += sign
      if paper.isRanked { counts[place].points += sign * ballot.points(for: counts[place].word) }
    }
  }

  /// What the slips say about a word; `nil` for a word that was not on the list.
  public func count(of word: Word.ID) -> WordCount? { counts.first { $0.word == word } }

  /// The words that at least one slip names: by slips, then points, level ones as on the wall.
  var ranked: [WordCount] {
    counts.filter { $0.slips > 0 }.inOrder { $0.leads($1) }
  }
}
