extension Impression {
  /// What one person had found before a team began anew; `nil` where a team began.
  public var before: Impression? { alone.first }

  /// Puts aside all that one person has found, so that a team begins anew.
  ///
  /// The customers who were asked stay. Where nothing was found, or it is put aside already, nothing
  /// changes.
  mutating func handOver() {
    guard alone.isEmpty, !words.isEmpty else { return }
    let before = self
    self = .blank
    ledger = before.ledger
    extras = before.extras
    alone = [before]
    alone[0].ledger = []
    alone[0].extras = Impression.blank.extras
  }

  /// The words found alone that the list does not have yet: those that stood by themselves.
  public var unread: [Word] {
    let known = Set(words.map { WordForm($0.text).plain })
    return before?.standing.filter { !known.contains(WordForm($0.text).plain) } ?? []
  }

  /// How many of the three that one person chose are among those that the team chose.
  public var cameBack: Int {
    let theirs = Set(before?.chosenTexts ?? [])
    return chosenTexts.count(where: theirs.contains)
  }

  /// The chosen words as they are compared: those of before and those of now have ids of their own.
  private var chosenTexts: [String] {
    chosen.compactMap { id in words.first { $0.id == id } }.map { WordForm($0.text).plain }
  }
}

extension Session {
  /// Adds the words found alone to the team's list, as if each had been read from a slip.
  mutating func readOut() throws(Refusal) {
    let words = impression.unread
    guard !words.isEmpty else { throw Refusal("Those words are in the list already.") }
    for word in words { try add(word.text, word.source) }
  }
}
