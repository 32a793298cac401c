public import Workshop

/// Where the work is that the document does not have: what becomes of it when somebody leaves.
public enum Shelter: Equatable, Sendable {
  /// Some of it is nowhere but in memory.
  case memory
  /// The log has all of it, and gives it back when the session is opened.
  case log
  /// The whole session lies at this path, as people write it, and is taken from there.
  case refuge(String)
}

extension Room {
  /// Where the work is; nil where nothing is at risk.
  public var shelter: Shelter? { desk?.shelter }

  /// The session that leaving would lose, since nothing on the disk takes it; nil where none would be.
  public var unkept: Session? { shelter == .memory ? desk?.document : nil }
}

extension Desk {
  /// Where the work is; nil where nothing is at risk.
  var shelter: Shelter? {
    guard peril.stands, !isPractice, !isLooking else { return nil }
    // Without a file there is no log, and nothing by which a refuge would be found.
    if path == nil || peril.keeping.inMemory > 0 { return .memory }
    if let refuge = peril.keeping.refuge { return .refuge(refuge) }
    return peril.keeping.logFault == nil ? .log : .memory
  }
}
