extension Stage {
  /// The count that a text says: "1,200", "1 200" or "40"; `nil` where it is none from 0 to 1,000,000.
  public static func count(in text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace && !",’'".contains($0) }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits).flatMap { counts.contains($0) ? $0 : nil }
  }
}

extension Session {
  /// How many customers fewer get to the stage at this place than to the last one before it of which
  /// somebody said how many (M48); less than 0 where there are more.
  ///
  /// `nil` where nothing was said of it, or of none before it.
  public func fewer(at place: Int) -> Int? {
    guard stages.indices.contains(place), let reached = stages[place].reached,
      let before = stages[..<place].last(where: { $0.reached != nil })?.reached
    else { return nil }
    return before - reached
  }
}
