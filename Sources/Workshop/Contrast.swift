/// What a journey map is, set against what it is not.
public struct Contrast: Equatable, Sendable {
  /// One thing that it is not, and what it is instead.
  public struct Row: Equatable, Sendable {
    /// What it is not.
    public var not: Wording
    /// What it is.
    public var `is`: Wording

    /// A thing that it is not and one that it is.
    public init(not: Wording, is: Wording) {
      self.not = not
      self.is = `is`
    }
  }

  /// Said one at a time.
  public var rows: [Row]
  /// What else it is, in sentences.
  public var further: [Wording]

  /// Rows, and what else there is to say.
  public init(rows: [Row] = [], further: [Wording] = []) {
    self.rows = rows
    self.further = further
  }
}
