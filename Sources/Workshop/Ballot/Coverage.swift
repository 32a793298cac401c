public import Notation

/// How many slips name none of some words.
public struct LeftOut: Codable, Equatable, Sendable {
  /// The words, in the order of the wall.
  public internal(set) var words: [Word.ID]

  /// How many slips name none of them.
  public internal(set) var slips: Int

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(words: [Word.ID], slips: Int) {
    self.words = words
    self.slips = slips
  }
}

/// Who is left out by the three words: worked out from the slips when the round is closed, because
/// tallies alone cannot tell it, and kept as these numbers only.
public struct Coverage: Codable, Equatable, Sendable {
  /// The three words of the list that leave the fewest slips out.
  ///
  /// Of several, those that more slips name in sum, then those with more points, then those that
  /// stand first on the wall.
  public internal(set) var fewest: LeftOut

  /// What each set of words leaves out that may still win.
  ///
  /// It is one where the count settles it, up to six where hands must, none where there are more.
  public internal(set) var possible: [LeftOut]

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(fewest: LeftOut, possible: [LeftOut]) {
    self.fewest = fewest
    self.possible = possible
  }

  /// How many slips name none of the words that won, in whichever order; `nil` where that was not
  /// worked out, because too many words were level or because others were chosen in the end.
  public func slipsLeftOut(by winners: [Word.ID]) -> Int? {
    possible.first { Set($0.words) == Set(winners) }?.slips
  }

  /// The three words to name beside the winners: where these leave a quarter of the slips or more
  /// out, and others leave out fewer.
  ///
  /// - Parameters:
  ///   - winners: the words that won, in any order.
  ///   - slips: how many slips were counted.
  /// - Returns: ``fewest``, or `nil` where there is no need to name it.
  public func better(than winners: [Word.ID], of slips: Int) -> LeftOut? {
    guard let out = slipsLeftOut(by: winners), out > fewest.slips else { return nil }
    let quarter = slips / 4 + (slips % 4 == 0 ? 0 : 1)
    return out >= quarter ? fewest : nil
  }
}
