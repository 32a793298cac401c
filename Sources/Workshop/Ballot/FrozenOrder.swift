public import Notation

/// The list as it stands on the wall for the vote: every word once, shuffled once, numbered from 1.
///
/// The order depends on the words and the seed alone, not on who was read out first, and anybody
/// can work it out again.
public struct FrozenOrder: Codable, Equatable, Sendable {
  /// What a seed may be: every reader of JSON keeps these exactly.
  public static let seeds = 0...(1 << 53 - 1)

  /// The seed of the shuffle.
  public internal(set) var seed: Int

  /// The words in the order of the wall; the first one has number 1.
  public internal(set) var words: [Word.ID]

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// The order of these words for this seed; a word that is named twice stands there once.
  ///
  /// - Parameters:
  ///   - words: the words that stand by themselves, in any order.
  ///   - seed: a random number of ``seeds``, handed in; others are brought into the range.
  public init(shuffling words: [Word.ID], seed: Int) {
    let seed = seed & FrozenOrder.seeds.upperBound
    var numbers = SplitMix(seed: seed)
    self.seed = seed
    self.words = numbers.shuffling(Set(words).sorted())
  }

  /// A word's number on the wall, from 1; `nil` for a word that is not on the list.
  public func number(of word: Word.ID) -> Int? { words.firstIndex(of: word).map { $0 + 1 } }

  /// Whether the words stand in the order that the seed gives them.
  public var isGenuine: Bool { FrozenOrder(shuffling: words, seed: seed).words == words }
}
