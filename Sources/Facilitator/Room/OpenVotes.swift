import Cells
package import Workshop

/// A vote that is being typed.
package enum OpenVote: Equatable, Sendable {
  /// Slip by slip.
  case slips(OpenRound)
  /// Word by word, by hands.
  case hands(OpenHands)

  /// What it is on.
  var paper: BallotPaper {
    switch self {
    case .slips(let round): round.paper
    case .hands(let hands): hands.paper
    }
  }

  /// How many slips were typed, or how many words were asked about.
  var typed: Int {
    switch self {
    case .slips(let round): round.typed
    case .hands(let hands): hands.asked
    }
  }

  /// Whether all slips are in, or all words were asked about.
  var isComplete: Bool {
    switch self {
    case .slips(let round): round.isComplete
    case .hands(let hands): hands.next == nil
    }
  }

  /// What may be kept of it.
  var closed: ClosedRound {
    switch self {
    case .slips(let round): round.closed
    case .hands(let hands): hands.closed
    }
  }
}

/// The votes that are being typed, one a round: in memory only, never in a document, a log or a draft.
package struct OpenVotes: Equatable, Sendable {
  private var first: OpenVote?
  private var second: OpenVote?

  /// No vote is open.
  package init() {}

  /// The open vote of a round.
  package subscript(round: VoteRound) -> OpenVote? {
    get { round == .first ? first : second }
    set {
      switch round {
      case .first: first = newValue
      case .second: second = newValue
      }
    }
  }
}

/// What happens to a vote that is being typed.
package enum VoteChange: Equatable, Sendable {
  /// So many slips are in the box, or so many people raise hands; nil counts them again.
  case count(Int?)
  case seal(Ballot)
  case setAside
  /// The line is free for another slip.
  case writeAnew
  /// The last slip, or the last show of hands, unseen.
  case takeBack
  /// So many hands for the word that is asked about.
  case raise(Int)
  /// All slips are forgotten.
  case forget
}

extension Room {
  /// Changes a vote that is being typed, and frees its line.
  mutating func vote(_ round: VoteRound, _ change: VoteChange) {
    guard let paper = scene.paper(for: round) else { return }
    var vote = scene.vote(round)
    switch (change, vote) {
    case (.forget, _): vote = nil
    case (.count(let people), nil):
      guard let people else { break }
      let byHands = desk?.history.present.impression.electorate.means == .hands
      vote =
        byHands
        ? .hands(OpenHands(paper, voters: people)) : .slips(OpenRound(paper, inTheBox: people))
    case (.count(let people), .slips(var slips)?):
      slips.inTheBox = people
      vote = .slips(slips)
    case (.seal(let ballot), .slips(var slips)?):
      slips.seal(ballot)
      vote = .slips(slips)
    case (.setAside, .slips(var slips)?):
      slips.setAside()
      vote = .slips(slips)
    case (.takeBack, .slips(var slips)?):
      slips.takeBack()
      vote = .slips(slips)
    case (.takeBack, .hands(var hands)?):
      hands.takeBack()
      vote = .hands(hands)
    case (.raise(let count), .hands(var hands)?):
      hands.raise(count)
      vote = .hands(hands)
    default: break
    }
    desk?.votes[round] = vote
    freeLine(of: round)
  }

  /// Frees the line in which a slip was typed.
  private mutating func freeLine(of round: VoteRound) {
    for index in sheets.indices where sheets[index].route == .stop(round.stop) {
      sheets[index].posture.field = Field()
      sheets[index].posture.focus = nil
      sheets[index].posture.broken = ""
    }
  }
}

extension VoteRound {
  /// The part in which the round is typed.
  var stop: Stop { Stop("words", self == .first ? "vote" : "second") }
}
