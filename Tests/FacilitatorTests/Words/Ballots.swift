import Workshop

@testable import Facilitator

extension Session {
  /// A team's session with these words and this many voters, in a plan.
  static func words(_ words: [String], voters: Int = 10, plan: String = "three-words") -> Session {
    var session = Session(
      id: "ballots", title: "Words", created: "2025-12-04T14:00:00+01:00", plan: plan)
    session = session.changed(.ballot(.voters(voters)))
    for word in words {
      session = session.changed(.word(.add(text: word, source: .team, after: nil)))
    }
    return session
  }
}

extension Player {
  /// Twenty words, as different slips say them.
  static let twenty = [
    "heard", "safe", "proud", "no jargon", "like a neighbour", "expert", "calm", "honest",
    "on my side", "welcome", "looked after", "fair", "brave", "light", "at home", "curious",
    "in no hurry", "patient", "solid", "awake",
  ]

  /// A team at a part of the three words, its clock running.
  static func words(
    _ look: Look = .wall, at part: String, in session: Session
  ) -> Player {
    example(look, at: "words.\(part)", in: session)
  }

  /// At the vote on these words, the list frozen and the slips counted.
  static func vote(
    _ look: Look = .wall, on words: [String] = twenty, slips: Int, plan: String = "three-words"
  ) -> Player {
    var player = Player.words(
      look, at: "same", in: .words(words, voters: slips, plan: plan))
    player.play("Tab “\(slips)” Enter")
    return player
  }

  /// The numbers of these words on the wall, as they are written on a slip.
  func slip(_ words: String...) -> String {
    let impression = session.impression
    let order = impression.order?.words ?? []
    return words.compactMap { text in
      if text == "0" { return text }
      return impression.words.first { $0.text == text }.flatMap { word in
        order.firstIndex(of: word.id).map { String($0 + 1) }
      }
    }.joined(separator: " ")
  }

  /// Types slips, one after the other.
  mutating func seal(_ slips: [[String]]) {
    for words in slips {
      let line = words.map { slip($0) }.joined(separator: " ")
      play("“\(line)” Enter")
    }
  }

  /// Shows the result, once all slips are in.
  mutating func reveal() { play("↓ Enter") }

  /// A vote with these slips, its result on the wall.
  static func counted(
    _ look: Look = .wall, _ slips: [[String]], on words: [String] = twenty,
    plan: String = "three-words"
  ) -> Player {
    var player = vote(look, on: words, slips: slips.count, plan: plan)
    player.seal(slips)
    player.reveal()
    return player
  }
}

extension Session {
  /// A pair of the bicycle shop's words.
  static func pair(_ one: String, _ other: String) -> WordPair {
    let words = bicycleShop.impression.words
    func id(_ text: String) -> Word.ID {
      words.first { $0.text == text }?.id ?? Word.ID(rawValue: 0)
    }
    return WordPair(id(one), id(other))
  }

  /// The bicycle shop with eighteen words that stand by themselves.
  static let eighteenWords: Session = {
    var session = bicycleShop
    for word in bicycleShop.impression.words.dropFirst(18) {
      session = session.changed(.word(.remove(word.id)))
    }
    return session
  }()

  /// The bicycle shop after ten slips: heard on nine, safe on seven, proud on six.
  static let counted: Session = {
    var session = bicycleShop.changed(.ballot(.voters(10)), .ballot(.freeze(seed: 7)))
    guard let order = session.impression.order else { return session }
    let paper = BallotPaper.three(of: order)
    var round = OpenRound(paper, inTheBox: 10)
    func slip(_ texts: String...) {
      let marks = texts.compactMap { text in
        session.impression.words.first { $0.text == text }.flatMap { paper.mark(of: $0.id) }
      }
      if case .good(let ballot) = paper.reading(marks.joined(separator: " ")) { round.seal(ballot) }
    }
    for _ in 0..<5 { slip("heard", "safe", "proud") }
    for _ in 0..<2 { slip("heard", "safe", "calm") }
    slip("proud", "honest", "fair")
    slip("heard", "clear", "calm")
    slip("heard", "brave", "fair")
    session = session.changed(.ballot(.close(.first, round.closed)))
    return session
  }()
}
