public import Notation

/// How many hands went up for a word that was level with others.
public struct HandCount: Codable, Equatable, Sendable {
  /// The word.
  public internal(set) var word: Word.ID

  /// How many hands, 0 or more.
  public internal(set) var hands: Int

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Hands for a word.
  public init(word: Word.ID, hands: Int) {
    self.word = word
    self.hands = max(0, hands)
  }
}

/// Fills places among words that slips and points cannot tell apart: by hands, then by the decider.
///
/// Hands count only once every one of these words has a count, so that hands which were raised for
/// other words never decide.
struct Runoff {
  private(set) var through: [Winner] = []
  private(set) var open: Undecided?

  /// - Parameters:
  ///   - words: the level words, in the order of the wall; more than `places`.
  ///   - places: how many come through, 1 or more.
  ///   - most: how many may come through where hands leave the last ones level again.
  ///   - hands: the hands raised, of these words and maybe of others.
  ///   - picks: what the decider named, the first first; others than the level words are skipped.
  init(_ words: [Word.ID], places: Int, most: Int, hands: [HandCount], picks: [Word.ID]) {
    let counted = words.compactMap { word in hands.last { $0.word == word } }
    guard counted.count == words.count else {
      open = Undecided(words: words, places: places, need: .hands)
      return
    }
    let line = counted.map(\.hands).sorted(by: >)[places - 1]
    let above = counted.filter { $0.hands > line }
    let level = counted.filter { $0.hands == line }.map(\.word)
    through = above.inOrder { $0.hands > $1.hands }.map { Winner(word: $0.word, step: .hands) }
    guard above.count + level.count > most else {
      through += level.map { Winner(word: $0, step: .hands) }
      return
    }
    let left = places - above.count
    let named = level.filter(picks.contains)
      .inOrder { picks.firstIndex(of: $0) ?? 0 < picks.firstIndex(of: $1) ?? 0 }
    guard named.count >= left else {
      open = Undecided(words: level, places: left, need: .decider)
      return
    }
    through += named.prefix(left).map { Winner(word: $0, step: .decider) }
  }
}

extension Array {
  /// The elements in order; those of which none goes before the other stay as they stood.
  func inOrder(_ goesBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { one, other in
      if goesBefore(one.element, other.element) { return true }
      return !goesBefore(other.element, one.element) && one.offset < other.offset
    }.map(\.element)
  }
}
