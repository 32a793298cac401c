/// What one slip names.
///
/// It is never coded: a ballot cannot get into an edit, the log or a document. It lives in memory
/// while its round is open, and nowhere else.
public struct Ballot: Equatable, Sendable {
  /// The words that it names, each once; the best first where the vote is ranked.
  public let words: [Word.ID]

  init(_ words: [Word.ID]) { self.words = words }

  /// Whether it names one of these words.
  func names(anyOf wanted: [Word.ID]) -> Bool { words.contains(where: wanted.contains) }

  /// The points that it gives a word: 3, 2 and 1 for the first three places, else none.
  func points(for word: Word.ID) -> Int {
    words.firstIndex(of: word).map { max(0, BallotPaper.winners - $0) } ?? 0
  }
}
