public import Notation

/// Which of the votes on the words.
public enum VoteRound: String, FixedWord {
  /// The only vote of the short plans, or the first of two.
  case first
  /// The vote on the shortlist.
  case second
}

/// What is kept of a vote: the closed round, and what settled those that it left level.
public struct CountedVote: Codable, Equatable, Sendable, BlankByDefault {
  /// The counts; `nil` while the vote is not closed.
  public internal(set) var round: ClosedRound?

  /// The hands raised for level words.
  public internal(set) var hands: [HandCount] = []

  /// What the decider named, the first first.
  public internal(set) var picks: [Word.ID] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Not voted yet.
  public static var blank: CountedVote { CountedVote() }

  init(round: ClosedRound? = nil) { self.round = round }

  /// Which words it comes down to; `nil` while the vote is not closed.
  public var verdict: Verdict? {
    round.map { Verdict(of: $0.tally, hands: hands, picks: picks) }
  }

  /// The words to talk about and vote on again; `nil` while the vote is not closed.
  public var shortlist: Shortlist? {
    round.map { Shortlist(of: $0.tally, hands: hands, picks: picks) }
  }
}
