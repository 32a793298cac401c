@testable import Workshop

/// The word with this number.
func word(_ number: Int) -> Word.ID { Word.ID(rawValue: number) }

/// The words with these numbers.
func wordIDs(_ numbers: [Int]) -> [Word.ID] { numbers.map(Word.ID.init(rawValue:)) }

extension BallotPaper {
  /// A paper on which word 1 has number 1, and so on.
  static func paper(of count: Int, places: Int = 3, ranked: Bool = true) -> BallotPaper {
    BallotPaper(
      words: wordIDs(Array(1...max(1, count))), marking: .numbers, places: places, isRanked: ranked)
  }

  /// The slip that a line gives; a broken one gives what it names first.
  func slip(_ line: String) -> Ballot {
    switch reading(line) {
    case .good(let ballot): return ballot
    case .broken(_, let ways):
      if case .countFirst(let ballot)? = ways.first { return ballot }
      return Ballot([])
    case .empty: return Ballot([])
    }
  }

  /// The round that these lines give.
  func closed(_ lines: [String]) -> ClosedRound {
    var round = OpenRound(self, inTheBox: lines.count)
    for line in lines { round.seal(slip(line)) }
    return round.closed
  }
}

extension Tally {
  /// A tally in which so many slips name the first word, the second and so on, with these points.
  static func counting(_ slips: [Int], points: [Int] = [], of total: Int? = nil) -> Tally {
    var tally = Tally(of: .paper(of: slips.count))
    tally.slips = total ?? slips.max() ?? 0
    for place in slips.indices {
      tally.counts[place].slips = slips[place]
      if points.indices.contains(place) { tally.counts[place].points = points[place] }
    }
    return tally
  }
}

/// What somebody made up: how many words, how many may be named, and what stands on each slip, by
/// places on the wall from 0.
struct Election: CustomStringConvertible {
  var count: Int
  var places: Int
  var isRanked: Bool
  var slips: [[Int]]

  /// The paper; the first word on the wall has the first of these ids.
  func paper(ids: [Int]) -> BallotPaper {
    BallotPaper(words: wordIDs(ids), marking: .numbers, places: places, isRanked: isRanked)
  }

  /// The round, typed slip by slip.
  func round(ids: [Int]? = nil) -> OpenRound {
    let paper = paper(ids: ids ?? Array(1...count))
    var round = OpenRound(paper, inTheBox: slips.count)
    for slip in slips {
      round.seal(paper.slip(slip.map { "\($0 + 1)" }.joined(separator: " ")))
    }
    return round
  }

  var description: String {
    "\(count) words, \(places) places, \(isRanked ? "ranked" : "not ranked"): \(slips)"
  }
}

extension SessionDice {
  /// An election of a few words, in which ties are frequent and some words are loved by many.
  mutating func election() -> Election {
    let count = 1 + roll(roll(10) == 0 ? 14 : 8)
    let isRanked = roll(2) == 0
    let places = min(count, isRanked ? 3 : 1 + roll(8))
    let loved = (0..<count).map { _ in roll(3) == 0 ? 4 : 1 }
    let slips = (0..<(roll(25) == 0 ? 20 + roll(60) : roll(10))).map { _ in
      slip(of: loved, places: roll(4) == 0 ? roll(places + 1) : places)
    }
    return Election(count: count, places: places, isRanked: isRanked, slips: slips)
  }

  /// So many different places, the loved ones more often.
  private mutating func slip(of loved: [Int], places: Int) -> [Int] {
    var urn = loved.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var slip: [Int] = []
    while slip.count < places, let drawn = pick(urn) {
      slip.append(drawn)
      urn.removeAll { $0 == drawn }
    }
    return slip
  }

  /// The numbers in another order.
  mutating func shuffled(_ numbers: [Int]) -> [Int] { numbers.shuffled(using: &self) }
}
