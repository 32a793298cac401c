public import Notation

/// What a moment feels like to the customer (M14).
public struct Feeling: Codable, Equatable, Sendable, BlankByDefault {
  /// What a feeling may be: −2, as bad as it gets, to 2, as good as it gets.
  public static let scores = -2...2

  /// The feeling, one of ``scores``; `nil` is not given: a gap in the line, never a zero.
  public internal(set) var score: Int?

  /// The feeling in a word, in the room's words.
  public internal(set) var word = ""

  /// How many hands went up for each of ``scores``, from −2 to 2; empty where nobody counted.
  public internal(set) var hands: [Int] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing given yet.
  public static var blank: Feeling { Feeling() }

  init() {}
}

extension Feeling {
  /// The scores for which a hand went up; `nil` where nobody counted.
  public var spread: ClosedRange<Int>? {
    guard !hands.isEmpty else { return nil }
    let given = zip(Feeling.scores, hands).filter { $0.1 > 0 }.map(\.0)
    guard let lowest = given.first, let highest = given.last else { return nil }
    return lowest...highest
  }

  /// The middle of hands that were counted for each of ``scores``; `nil` where no hand went up.
  ///
  /// It is the median. Where it lies between two, the lower one counts: a moment that half of the
  /// room finds bad is looked at.
  public static func middle(of hands: [Int]) -> Int? {
    let all = hands.reduce(0, +)
    guard all > 0 else { return nil }
    var below = 0
    for (score, count) in zip(scores, hands) {
      below += count
      if below * 2 >= all { return score }
    }
    return nil
  }
}

/// How a moment compares with what the customer expected (M63).
public enum Expectation: String, FixedWord {
  case below, met, beyond
}

/// What a moment does to the relationship (M53).
public enum Influence: String, FixedWord {
  case strengthens, weakens
}
