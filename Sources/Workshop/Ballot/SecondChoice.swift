public import Notation

/// A choice of three made again, a day later or more, without seeing the first.
public struct SecondChoice: Codable, Equatable, Sendable {
  /// The day on which it was made.
  public internal(set) var date: CivilDate

  /// The words that were chosen, each once, three at most.
  public internal(set) var words: [Word.ID]

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// A choice made again; words after the third are left out.
  public init(date: CivilDate, words: [Word.ID]) {
    self.date = date
    var chosen: [Word.ID] = []
    for word in words where !chosen.contains(word) { chosen.append(word) }
    self.words = Array(chosen.prefix(BallotPaper.winners))
  }

  /// How many of the first three came back; their order does not matter.
  public func cameBack(of three: [Word.ID]) -> Int { words.count { three.contains($0) } }

  /// Whether it is time to offer it: a night has passed since the draft.
  public static func isDue(on today: CivilDate, after draft: CivilDate) -> Bool { today > draft }
}
