import Workshop

/// The pairs of words that may mean the same.
///
/// They are worked out when the words have changed and the part that asks about them is open, and not
/// at every key: all words are compared with all.
struct Suggestions: Equatable, Sendable {
  private(set) var pairs: [SimilarPair] = []
  private var words: [Word] = []
  private var asked: [WordPair] = []

  /// The pairs of these words, worked out anew only where something has changed.
  mutating func renew(for impression: Impression, synonyms: [[String]]) {
    guard impression.words != words || impression.asked != asked else { return }
    (words, asked) = (impression.words, impression.asked)
    pairs = SimilarPair.suggested(
      among: impression.standing, synonyms: synonyms, asked: impression.asked)
  }
}

extension Room {
  /// Looks for pairs where they are asked about.
  mutating func suggest() {
    guard base.stop?.step == "words", base.stop?.part == "same",
      let impression = desk?.history.present.impression
    else { return }
    let synonyms = playbook.synonyms
    desk?.suggestions.renew(for: impression, synonyms: synonyms)
  }
}
