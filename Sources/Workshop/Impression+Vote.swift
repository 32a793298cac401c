extension Impression {
  /// The words that stand by themselves, in the order in which they were read out.
  public var standing: [Word] { words.filter { $0.under == nil } }

  /// The words that stand under another one, in the order in which they were read out.
  public func members(of id: Word.ID) -> [Word] { words.filter { $0.under == id } }

  /// One of the two votes.
  public internal(set) subscript(round: VoteRound) -> CountedVote {
    get {
      switch round {
      case .first: first
      case .second: second
      }
    }
    set {
      switch round {
      case .first: first = newValue
      case .second: second = newValue
      }
    }
  }

  /// The vote that decides: the second once it is closed, else the first.
  public var deciding: CountedVote { second.round == nil ? first : second }
}

extension Impression {
  /// What every vote is on: before anything in the list changes, it is opened again.
  ///
  /// A list that was only frozen opens silently. Where a vote on it is counted it stays.
  mutating func openList() throws(Refusal) {
    guard first.round == nil else {
      throw Refusal("The vote on these words is counted. Vote anew to change the list.")
    }
    order = nil
  }

  /// Takes out all that was voted, and what came of it.
  mutating func forgetVotes() {
    order = nil
    first = .blank
    forgetSecondVote()
  }

  /// Takes out what was voted on the shortlist, and what came of it.
  mutating func forgetSecondVote() {
    second = .blank
    chosen = []
    consent = .blank
  }

  /// Where a word stands that stands by itself.
  func place(standing id: Word.ID) throws(Refusal) -> Int {
    let place = try words.place(of: id)
    guard words[place].under == nil else {
      throw Refusal("\(words[place].text.inBrief) stands under another word.")
    }
    return place
  }

  /// Puts a word and all that stand under it under another one.
  mutating func merge(_ id: Word.ID, under target: Word.ID) throws(Refusal) {
    _ = try place(standing: id)
    _ = try place(standing: target)
    guard id != target else { throw Refusal("That is the same word.") }
    try openList()
    for place in words.indices where words[place].id == id || words[place].under == id {
      words[place].under = target
    }
    if chosen.contains(target) {
      chosen.removeAll { $0 == id }
    } else {
      chosen = chosen.map { $0 == id ? target : $0 }
    }
    forget(sortedUnder: id)
  }

  /// Drops what a leader alone said about a word that does not stand by itself any more.
  mutating func forget(sortedUnder id: Word.ID) {
    sorted.removeAll { $0.word == id }
    if pairs?.words.contains(id) == true { pairs = nil }
  }
}
