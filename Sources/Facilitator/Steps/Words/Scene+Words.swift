import Workshop

/// What is level and has to be decided: a place on the shortlist, or one among the three.
package enum Tie: Hashable, Sendable {
  case shortlist
  case winners
}

extension Scene {
  /// Whether the way of these people has a second vote.
  var hasSecondVote: Bool {
    Itinerary.stops(of: "words", in: self).contains(VoteRound.second.stop)
  }

  /// What a slip of a round asks for; nil while there is nothing to vote on.
  func paper(for round: VoteRound) -> BallotPaper? {
    switch round {
    case .first:
      guard let order = session.impression.order else { return nil }
      // A vote that has begun goes on as it began, even if another plan is taken meanwhile.
      if let open = votes[.first]?.paper, open.words == order.words { return open }
      return hasSecondVote ? .several(of: order) : .three(of: order)
    case .second:
      guard case .settled(let words)? = session.impression.first.shortlist, !words.isEmpty else {
        return nil
      }
      return .second(of: words)
    }
  }

  /// The vote of a round that is being typed, if it is on the list as it stands.
  func vote(_ round: VoteRound) -> OpenVote? {
    guard let vote = votes[round], vote.paper == paper(for: round) else { return nil }
    return vote
  }

  /// Whether slips of the list are being typed, so that it has to stay as it is.
  var isVoting: Bool { (vote(.first)?.typed ?? 0) > 0 && session.impression.first.round == nil }

  /// The words that are level, and the round in which they are; nil where all is settled.
  func undecided(_ tie: Tie) -> (round: VoteRound, words: Undecided)? {
    let impression = session.impression
    switch tie {
    case .shortlist:
      guard case .open(_, let open)? = impression.first.shortlist else { return nil }
      return (.first, open)
    case .winners:
      guard let open = impression.deciding.verdict?.undecided else { return nil }
      return (impression.second.round == nil ? .first : .second, open)
    }
  }

  /// A word, and those that stand under it.
  func words(under word: Word) -> String {
    ([word] + session.impression.members(of: word.id)).map(\.text).joined(separator: " · ")
  }

  /// The text of a word; empty where it is gone.
  func text(of id: Word.ID) -> String { session.word(id)?.text ?? "" }

  /// Three words or fewer, after each other.
  func list(_ words: [Word.ID]) -> String { words.map(text).joined(separator: ", ") }

  /// A phrase for so many, or for one.
  func say(
    _ phrase: String, one: String, counting count: Int,
    _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let text = playbook.phrase(count == 1 ? one : phrase).text(for: manner)
    let places = [("name", session.persona.name), ("count", String(count))]
    return text.filled(places + values.map { ($0.key, $0.value) }, pronoun: session.persona.pronoun)
  }

  /// The freezing of the list, in an order that nobody can know before.
  var freezing: Outcome {
    .edit(.ballot(.freeze(seed: session.seed)))
  }

  /// Freezes the list on coming to the vote, once.
  var freezesOnArrival: [Outcome] {
    session.impression.order == nil && !session.impression.standing.isEmpty ? [freezing] : []
  }
}

extension Session {
  /// A number drawn from the only random id there is and the revision (FNV-1a): so a session replays to
  /// the same order, and nobody can know it before the list is complete.
  var seed: Int {
    let hash = (Array(id.utf8) + String(revision).utf8).reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return Int(hash & UInt64(FrozenOrder.seeds.upperBound))
  }
}
