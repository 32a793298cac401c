import Workshop

extension Scene {
  /// The words as a leader alone has sorted them.
  var buckets: Buckets {
    Buckets(session.impression.standing.map(\.id), session.impression.sorted)
  }

  /// The words of which a leader alone keeps three, in the order of the list: all but those that were
  /// put away and are not kept.
  var candidates: [Word] {
    let buckets = buckets
    return session.impression.standing.filter {
      buckets.bucket(of: $0.id) != .notUs || session.impression.chosen.contains($0.id)
    }
  }

  /// The texts of words, so many with a dot between them.
  func dotted(_ words: [Word.ID]) -> String { words.map(text).joined(separator: " · ") }

  /// Keeps these words as the draft of today.
  func drafting(_ words: [Word.ID]) -> Outcome { .edit(.solo(.draft(moment.date, words))) }
}
