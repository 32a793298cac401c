public import Workshop

/// What a session was found to be when it was opened.
public struct Findings: Equatable, Sendable {
  /// The session and its past, back to its beginning.
  public var history: History
  /// What the document lacked and the log had; nil where that is nothing.
  public var recovered: Recovered?
  /// Somebody has to choose between two states; until then the session is ours.
  public var outside: OutsideChange?
  /// What else there is to be said, mostly nothing; paths are as people write them.
  public var others: [Finding]

  /// A session with its past.
  public init(
    history: History, recovered: Recovered? = nil, outside: OutsideChange? = nil,
    others: [Finding] = []
  ) {
    self.history = history
    self.recovered = recovered
    self.outside = outside
    self.others = others
  }
}
