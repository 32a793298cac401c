extension Session {
  /// The moments that a customer misses who leaves at this one (M47): of those that come later, the
  /// ones that feel good, or colour the whole and do not feel bad, by their numbers on the wall.
  ///
  /// It says no more than the map: each part of a journey depends on the customer getting there.
  public func missed(after id: Touchpoint.ID) -> [Int] {
    guard let number = number(of: id) else { return [] }
    return touchpoints.enumerated().dropFirst(number).filter { _, moment in
      (moment.feeling.score ?? 0) > (moment.pivotal ? -1 : 0)
    }.map { $0.offset + 1 }
  }

  /// The same in words, the first of them by number: "12 ★, 13 and 4 more"; `nil` where there are none.
  public func missedInWords(
    after id: Touchpoint.ID, atMost most: Int, in speech: Speech
  ) -> String? {
    let all = missed(after: id)
    guard !all.isEmpty else { return nil }
    let first = all.prefix(most).map { number in
      "\(number)" + (touchpoint(at: number - 1)?.pivotal == true ? " ★" : "")
    }.joined(separator: ", ")
    guard all.count > most else { return first }
    return speech.say("low.missed.more", ["all": first, "count": String(all.count - most)])
  }
}
