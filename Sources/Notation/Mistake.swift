/// What is wrong with a text, and where.
public struct Mistake: Error, Equatable, Sendable {
  /// What is wrong, in words that fit after "line 3, column 14: ".
  public var sentence: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in characters as a reader counts them, from 1.
  public var column: Int

  /// A mistake at a place.
  public init(sentence: String, line: Int, column: Int) {
    self.sentence = sentence
    self.line = line
    self.column = column
  }
}
