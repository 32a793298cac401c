/// How many words became three: what is left after each part of the way.
public struct Funnel: Equatable, Sendable {
  /// A part of the way.
  public enum Part: String, CaseIterable, Sendable {
    /// The words that were read out.
    case read
    /// Those that stand by themselves.
    case standing
    /// Those that at least one slip names.
    case named
    /// Those that the room talked about and voted on again.
    case shortlist
    /// Those that were chosen.
    case chosen
  }

  /// The parts that were gone through, in their order, with what was left.
  public let parts: [(part: Part, count: Int)]

  /// The way of an impression so far; parts that were not gone through are left out.
  public init(of impression: Impression) {
    var parts = [(Part.read, impression.words.count)]
    if impression.standing.count < impression.words.count {
      parts.append((.standing, impression.standing.count))
    }
    if let tally = impression.first.round?.tally {
      parts.append((.named, tally.counts.count { $0.slips > 0 }))
    }
    if let second = impression.second.round {
      parts.append((.shortlist, second.tally.counts.count))
    }
    if !impression.chosen.isEmpty { parts.append((.chosen, impression.chosen.count)) }
    self.parts = parts
  }

  /// Two ways are equal when the same was left after the same parts.
  public static func == (one: Funnel, other: Funnel) -> Bool {
    one.parts.elementsEqual(other.parts) { $0 == $1 }
  }
}
