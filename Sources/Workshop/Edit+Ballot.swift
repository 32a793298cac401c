/// A change of how a team comes from many words to three.
///
/// No slip is ever in one: a vote is one change, made when its round is closed.
public enum BallotEdit: Codable, Equatable, Sendable {
  /// How many people vote, 1 to 999; `nil` is not said.
  case voters(Int?)

  /// Whether the facilitator votes too.
  case facilitatorVotes(Bool)

  /// Who decides when slips, points and hands cannot.
  case decider(String)

  /// On paper, or by hands.
  case means(VoteMeans)

  /// The answer about two words: one of them is kept for both; `nil` keeps both.
  case same(WordPair, keep: Word.ID?)

  /// Puts a word under another one that says the same.
  case merge(Word.ID, under: Word.ID)

  /// Lets a word stand by itself again.
  case apart(Word.ID)

  /// Freezes the list and shuffles it once.
  case freeze(seed: Int)

  /// Opens the list again; every vote on it goes.
  case thaw

  /// Closes a round with its counts; what came of an earlier count of it goes.
  case close(VoteRound, ClosedRound)

  /// Takes a count back, and what came of it.
  case withdraw(VoteRound)

  /// The hands for words that are level.
  case hands(VoteRound, [HandCount])

  /// What the decider named among words that are level.
  case picks(VoteRound, [Word.ID])

  /// The three, all at once; three at most.
  case choose([Word.ID])

  /// The fingers of a round of consent, from 0; two rounds at most.
  case fingers(round: Int, Fingers)

  /// Whether everybody said aloud that they can live with the three; `nil` is not asked.
  case aloud(Bool?)

  /// What change would make it a three.
  case change(String)
}

extension BallotEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .voters(let voters):
      guard voters.map(Session.crowd.contains) ?? true else {
        throw Refusal("Voters are counted from 1 to 999.")
      }
      session.impression.electorate.voters = voters
    case .facilitatorVotes(let isSo): session.impression.electorate.facilitatorVotes = isSo
    case .decider(let role): session.impression.electorate.decider = try role.asLine()
    case .means(let means): session.impression.electorate.means = means
    case .same(let pair, let keep): try session.impression.answer(pair, keep: keep)
    case .merge(let id, let target): try session.impression.merge(id, under: target)
    case .apart(let id):
      let place = try session.impression.words.place(of: id)
      guard session.impression.words[place].under != nil else { return }
      try session.impression.openList()
      session.impression.words[place].under = nil
    case .freeze(let seed): try session.impression.freeze(seed: seed)
    case .thaw: session.impression.forgetVotes()
    case .close(let round, let closed): try session.impression.close(round, closed)
    case .withdraw(.first):
      session.impression.first = .blank
      session.impression.forgetSecondVote()
    case .withdraw(.second): session.impression.forgetSecondVote()
    case .hands(let round, let hands): try session.impression.take(hands, for: round)
    case .picks(let round, let picks): try session.impression.take(picks: picks, for: round)
    case .choose(let words): try session.impression.choose(words)
    case .fingers(let round, let fingers): try session.impression.consent.take(fingers, round)
    case .aloud(let answer): session.impression.consent.aloud = answer
    case .change(let text): session.impression.consent.change = try text.asLine()
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .voters(let voters):
      voters.map { "\($0) \($0 == 1 ? "voter" : "voters")" } ?? "how many vote"
    case .facilitatorVotes: "whether the facilitator votes"
    case .decider: "who decides"
    case .means: "how we vote"
    case .same(let pair, nil): "\(text(pair.one, session)) and \(text(pair.other, session)) stay"
    case .same(_, let keep?): "one word: \(text(keep, session))"
    case .merge(let id, let target): "\(text(id, session)) under \(text(target, session))"
    case .apart(let id): "\(text(id, session)) by itself"
    case .freeze: "freezing the list"
    case .thaw: "opening the list"
    case .close(.first, _): "the count"
    case .close(.second, _): "the second count"
    case .withdraw: "taking the count back"
    case .hands: "the hands"
    case .picks: "the decision"
    case .choose: "the three words"
    case .fingers: "the fingers"
    case .aloud: "living with the three"
    case .change: "what would make it a three"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .voters: "electorate voters"
    case .facilitatorVotes: "electorate facilitator"
    case .decider: "electorate decider"
    case .means: "electorate means"
    case .hands(let round, _): "vote \(round.rawValue) hands"
    case .picks(let round, _): "vote \(round.rawValue) picks"
    case .fingers(let round, _): "consent fingers \(round)"
    case .aloud: "consent aloud"
    case .change: "consent change"
    case .same, .merge, .apart, .freeze, .thaw, .close, .withdraw, .choose: nil
    }
  }

  private func text(_ id: Word.ID, _ session: Session) -> String {
    session.word(id)?.text.inBrief ?? "a word"
  }
}
