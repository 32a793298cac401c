/// A vote without paper: one word at a time, eyes closed, hands counted, nothing shown until the end.
///
/// It lives in memory only. Everybody may raise a hand as often as a slip has places; hands have no
/// best first, so no points, and nobody can tell who is left out.
public struct OpenHands: Equatable, Sendable {
  /// Which words are asked about, in the order of the wall.
  public let paper: BallotPaper

  /// How many people vote, 1 or more.
  public let voters: Int

  private var hands: [Int] = []

  /// A vote in which no word was asked about yet.
  public init(_ paper: BallotPaper, voters: Int) {
    self.paper = paper
    self.voters = max(1, voters)
  }

  /// The word to ask about; `nil` after the last.
  public var next: Word.ID? {
    paper.words.indices.contains(hands.count) ? paper.words[hands.count] : nil
  }

  /// How many words were asked about.
  public var asked: Int { hands.count }

  /// Keeps the hands that went up for the next word; more than there are voters count as all.
  public mutating func raise(_ count: Int) {
    guard next != nil else { return }
    hands.append(min(max(0, count), voters))
  }

  /// Takes the last count back, unseen; without one it does nothing.
  public mutating func takeBack() { _ = hands.popLast() }

  /// Closes the vote: what may be kept of it.
  ///
  /// Words that were not asked about have no hands.
  public var closed: ClosedRound {
    var tally = Tally(of: paper)
    tally.slips = voters
    for (place, count) in hands.enumerated() { tally.counts[place].slips = count }
    return ClosedRound(of: paper, by: .hands, tally: tally, coverage: nil)
  }
}
