public import Notation

/// What is kept of a vote: how it was held, its tally, and who is left out.
///
/// Nothing in it tells who voted what or in which order.
public struct ClosedRound: Codable, Equatable, Sendable {
  /// On paper, or by hands.
  public internal(set) var means: VoteMeans

  /// How many words a slip could name.
  public internal(set) var places: Int

  /// Whether the best stood first, so that points count.
  public internal(set) var isRanked: Bool

  /// The counts.
  public internal(set) var tally: Tally

  /// Who is left out; `nil` where no slips tell it.
  public internal(set) var coverage: Coverage?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  private enum CodingKeys: String, CodingKey {
    case means, places
    case isRanked = "ranked"
    case tally, coverage, extras
  }

  init(of paper: BallotPaper, by means: VoteMeans, tally: Tally, coverage: Coverage?) {
    self.means = means
    places = paper.places
    isRanked = means == .slips && paper.isRanked
    self.tally = tally
    self.coverage = coverage
  }

  /// The paper that was voted on, with its numbers or letters.
  public func paper(in round: VoteRound) -> BallotPaper {
    BallotPaper(
      words: tally.counts.map(\.word), marking: round == .first ? .numbers : .letters,
      places: places, isRanked: isRanked)
  }
}
