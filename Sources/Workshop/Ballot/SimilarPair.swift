/// Two words that may mean the same, and what suggests it.
public struct SimilarPair: Equatable, Sendable {
  /// What suggests that two words mean the same, the most telling first.
  public enum Likeness: Int, Comparable, Sendable {
    /// The same letters, but for accents and blanks: "well-being", "wellbeing".
    case letters
    /// The same stem: "honest", "honesty".
    case stem
    /// Few slips of the pen apart: "friendly", "freindly".
    case spelling
    /// Together in one group of the playbook's synonyms: "fast", "quick".
    case synonym

    /// The more telling one comes first.
    public static func < (one: Likeness, other: Likeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// The two words.
  public let pair: WordPair

  /// What suggests it.
  public let likeness: Likeness

  /// How many pairs the room is asked about at most (product.md, "The three words").
  public static let limit = 7

  /// The pairs still to ask about, the most telling first.
  ///
  /// Pairs of one likeness stand in the order of the list, so the same words always give the same
  /// pairs. A pair is never suggested twice; words that deny one another are no pair, unless a group
  /// of synonyms says so ("clear", "no jargon").
  ///
  /// - Parameters:
  ///   - words: the words that stand by themselves, in the order of the list; texts are compared two
  ///     by two, so it is worked out when the part is entered and after an answer, not at every key.
  ///   - synonyms: groups of words that often mean the same.
  ///   - asked: the pairs about which the room was asked already, whatever it answered; they count
  ///     towards ``limit``.
  /// - Returns: at most ``limit`` pairs, less those that were asked about.
  public static func suggested(
    among words: [Word], synonyms: [[String]], asked: [WordPair] = []
  ) -> [SimilarPair] {
    let groups = synonyms.map { $0.map { WordForm($0).stems } }
    let candidates = words.map { Candidate($0, synonyms: groups) }
    var found: [(pair: SimilarPair, place: Int)] = []
    for (place, first) in candidates.enumerated() {
      for second in candidates.dropFirst(place + 1) {
        let pair = WordPair(first.id, second.id)
        guard first.id != second.id, !asked.contains(where: pair.isSame(as:)),
          let likeness = first.likeness(to: second)
        else { continue }
        found.append((SimilarPair(pair: pair, likeness: likeness), found.count))
      }
    }
    found.sort { ($0.pair.likeness, $0.place) < ($1.pair.likeness, $1.place) }
    return found.prefix(max(0, limit - asked.count)).map(\.pair)
  }
}

/// A word as it is compared, made ready once.
private struct Candidate {
  let id: Word.ID
  let form: WordForm
  /// The groups of synonyms that it stands in.
  let groups: [Int]

  init(_ word: Word, synonyms: [[[String]]]) {
    let form = WordForm(word.text)
    id = word.id
    self.form = form
    groups = synonyms.indices.filter { synonyms[$0].contains(form.stems) }
  }

  func likeness(to other: Candidate) -> SimilarPair.Likeness? {
    guard !form.letters.isEmpty else { return nil }
    if form.letters == other.form.letters { return .letters }
    if form.stems == other.form.stems { return .stem }
    if form.denials == other.form.denials,
      Spelling.distance(form.letters, other.form.letters) != nil
    {
      return .spelling
    }
    return groups.contains(where: other.groups.contains) ? .synonym : nil
  }
}
