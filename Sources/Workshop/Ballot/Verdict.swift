/// Which three words a vote comes down to, and how each of them came through.
///
/// The rule (product.md, "The three words"): more slips that name the word; then more points,
/// 3-2-1; then two minutes' talk and hands; then the decider whom the room named before. A word
/// that no slip names never wins, so fewer than three words may come through.
public struct Verdict: Equatable, Sendable {
  /// The words that came through, in the order of the count; three at most.
  public let winners: [Winner]

  /// What is still to be decided, and how; `nil` once all is settled.
  public let undecided: Undecided?

  /// The verdict of a tally.
  ///
  /// - Parameters:
  ///   - tally: of the only vote, or of the second.
  ///   - hands: the hands raised for level words, once that is done.
  ///   - picks: what the decider named, once that is needed.
  public init(of tally: Tally, hands: [HandCount] = [], picks: [Word.ID] = []) {
    let places = BallotPaper.winners
    let ranked = tally.ranked
    var winners: [Winner] = []
    var level: [Word.ID] = []
    for count in ranked {
      if ranked.count(where: { $0.slips >= count.slips }) <= places {
        winners.append(Winner(word: count.word, step: .slips))
      } else if ranked.count(where: { !count.leads($0) }) <= places {
        winners.append(Winner(word: count.word, step: .points))
      } else if ranked.count(where: { $0.leads(count) }) < places {
        level.append(count.word)
      }
    }
    guard !level.isEmpty else {
      self.winners = winners
      undecided = nil
      return
    }
    let left = places - winners.count
    let runoff = Runoff(level, places: left, most: left, hands: hands, picks: picks)
    self.winners = winners + runoff.through
    undecided = runoff.open
  }

  /// The sets of words that may still come through, each in the order of the wall: one where all
  /// is settled.
  ///
  /// Where level words can share the open places in more than ``outcomeLimit`` ways there is none.
  func outcomes(in tally: Tally) -> [[Word.ID]] {
    let sure = winners.map(\.word)
    let shares = undecided.map { $0.words.choices(of: $0.places, most: Verdict.outcomeLimit) }
    guard let shares = shares ?? [[]] else { return [] }
    return shares.map { share in
      tally.counts.map(\.word).filter { sure.contains($0) || share.contains($0) }
    }
  }

  /// How many outcomes are looked into ahead: a long table of them would tell what stood together
  /// on slips.
  static let outcomeLimit = 6
}

extension Array {
  /// Every choice of so many elements, in order; `nil` where there are more than `most` choices.
  func choices(of size: Int, most: Int) -> [[Element]]? {
    guard size > 0, let first else { return size > 0 ? [] : [[]] }
    guard count <= Swift.max(most, size) else { return nil }
    let rest = Array(dropFirst())
    guard let with = rest.choices(of: size - 1, most: most),
      let without = rest.choices(of: size, most: most)
    else { return nil }
    let choices = with.map { [first] + $0 } + without
    return choices.count <= most ? choices : nil
  }
}
