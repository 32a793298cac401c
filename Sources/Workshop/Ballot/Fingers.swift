public import Notation

/// How many people show how many fingers, none to five, when asked to live with the three words.
///
/// Six counts and nobody's name (known as fist of five).
public struct Fingers: Codable, Equatable, Sendable {
  /// What a person can show.
  public static let range = 0...5

  /// From how many fingers on a person can live with it.
  public static let living = 3

  /// How many people show 0, 1, 2, 3, 4 and 5 fingers: six counts, each 0 to 999.
  public internal(set) var counts: [Int]

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nobody has shown a hand yet.
  public init() { counts = Fingers.range.map { _ in 0 } }

  /// How many people show so many fingers; 0 for fingers that nobody has.
  public subscript(fingers: Int) -> Int {
    counts.indices.contains(fingers) ? counts[fingers] : 0
  }

  /// The same with another count for so many fingers, brought between 0 and 999.
  public func with(_ count: Int, showing fingers: Int) -> Fingers {
    guard counts.indices.contains(fingers) else { return self }
    var changed = self
    changed.counts[fingers] = Fingers.crowd(count)
    return changed
  }

  /// How many people showed a hand.
  public var people: Int { counts.reduce(0) { $0 + Fingers.crowd($1) } }

  /// How many people show fewer than three fingers.
  public var low: Int { counts.prefix(Fingers.living).reduce(0) { $0 + Fingers.crowd($1) } }

  /// A count brought between 0 and 999.
  private static func crowd(_ count: Int) -> Int { min(max(0, count), Session.crowd.upperBound) }
}

/// Whether everybody can live with the three words, asked twice at most.
public struct Consent: Codable, Equatable, Sendable, BlankByDefault {
  /// How often the fingers are asked for at most.
  public static let most = 2

  /// Where the question stands.
  public enum Standing: Equatable, Sendable {
    /// Nobody was asked.
    case open
    /// Everybody can live with these three.
    case everyone
    /// So many cannot yet: what change would make it a three? Then ask once more.
    case askAgain(low: Int)
    /// So many cannot, after the last round; it is said and kept, and the words stand.
    case notEveryone(low: Int)
  }

  /// The rounds of fingers in their order, two at most.
  public internal(set) var rounds: [Fingers] = []

  /// What the room said aloud, where it is too small for fingers; `nil` is not asked.
  public internal(set) var aloud: Bool?

  /// What change would make it a three, as somebody said it.
  public internal(set) var change = ""

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nobody was asked.
  public static var blank: Consent { Consent() }

  init() {}

  /// Where the question stands, by the last round of fingers in which anybody showed a hand; without
  /// one by what was said aloud, where `low` is 1 for a no, because nobody is counted.
  public var standing: Standing {
    let shown = rounds.prefix(Consent.most).filter { $0.people > 0 }
    guard let last = shown.last else {
      return aloud.map { $0 ? .everyone : .notEveryone(low: 1) } ?? .open
    }
    if last.low == 0 { return .everyone }
    return shown.count < Consent.most ? .askAgain(low: last.low) : .notEveryone(low: last.low)
  }
}
