extension Int {
  /// These minutes as people say them: "49 min", "2 h", "2 h 10".
  public var minutesInWords: String {
    let (hours, minutes) = quotientAndRemainder(dividingBy: 60)
    guard hours > 0 else { return "\(minutes) min" }
    guard minutes > 0 else { return "\(hours) h" }
    return "\(hours) h \(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// This number as it stands in a sentence: in letters up to twelve, then in digits.
  public var inWords: String {
    let letters = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return letters.indices.contains(self) ? letters[self] : "\(self)"
  }
}
