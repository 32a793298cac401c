/// Notices what reads like something other than the customer's own story (M1–M3, M6, M113).
///
/// It never corrects and never speaks by itself: whoever shows a notice decides when. Its rules stand in
/// the playbook. A rule that nags is worse than none: in doubt it is silent.
public struct Sentinel: Equatable, Sendable {
  /// What it knows, in the order in which it is tried.
  public internal(set) var rules: [Notice] = []

  /// What shows that a customer speaks, and what shows that it is nevertheless somebody else.
  var safe = SentencePatterns()
  var unless = SentencePatterns()

  /// A sentinel without rules, which notices nothing.
  public init() {}

  /// The first rule that a text falls under; `nil` where it reads as it should, and for what has
  /// more than ``Sentinel/longest`` words.
  public func notice(_ text: String, as ground: Notice.Ground) -> Notice? {
    let words = SentenceWord.all(in: text)
    guard words.count <= Self.longest else { return nil }
    if ground == .story, safe.fits(words), !unless.fits(words) { return nil }
    return rules.first {
      $0.ground == ground && $0.patterns.fits(words) && !$0.exceptions.fits(words)
    }
  }

  /// The most words of a text that it judges: a longer one is a story, not an entry.
  public static let longest = 40
}

/// A rule of the sentinel: what something reads like, and the question to ask about it.
public struct Notice: Equatable, Identifiable, Sendable {
  /// Where something was written.
  public enum Ground: String, CaseIterable, Sendable {
    /// As a moment of the story, or as a need.
    case story
    /// As an answer to "why?".
    case why
  }

  /// Its name in the playbook.
  public let id: String
  /// What it reads like, in one line.
  public let reason: Wording
  /// What to ask about it, in one line.
  public let question: Wording
  /// What it is parked as.
  public let kind: ParkedKind
  /// Where it looks.
  public let ground: Ground

  let patterns: SentencePatterns
  let exceptions: SentencePatterns
}
