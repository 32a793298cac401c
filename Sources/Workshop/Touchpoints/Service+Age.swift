extension Service {
  /// What a delight is on a day: yesterday's wow becomes today's ordinary (M73).
  public enum Delight: Equatable, Sendable {
    /// It delights.
    case fresh
    /// Nobody has asked for so many months whether it still does.
    case aged(months: Int)
    /// It was said to be ordinary by now.
    case ordinary
  }

  /// What the delight is on a day.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked.
  ///   - limit: after how many months it is asked about again; 1 or more.
  /// - Returns: what it is; `nil` where there is none.
  public func delight(on day: CivilDate, limit: Int) -> Delight? {
    guard !delight.isEmpty else { return nil }
    if ordinary { return .ordinary }
    guard let months = delightOn?.months(until: day), months >= limit else { return .fresh }
    return .aged(months: months)
  }
}

extension CivilDate {
  /// How many whole months lie between this day and a later one; 0 where it is not later.
  func months(until day: CivilDate) -> Int {
    let months = (day.year - year) * 12 + day.month - month
    return max(0, day.day < self.day ? months - 1 : months)
  }
}

extension Service {
  /// Takes over what was said of a moment that is joined to this one: the whole is no better than its
  /// worse part.
  mutating func takeOver(_ other: Service) throws(Refusal) {
    for line in ServiceLine.allCases {
      self[line] = try self[line].joined(to: other[line]).asLine()
    }
    standardMet = standardMet.worse(of: other.standardMet)
    for care in Care.allCases { self[care] = self[care].worse(of: other[care]) }
    area = area ?? other.area
    stance = stance ?? other.stance
    delightOn = [delightOn, other.delightOn].compactMap { $0 }.min()
    ordinary = ordinary || other.ordinary
    need = need ?? other.need
    extras.take(over: other.extras)
  }
}

extension Answer? {
  /// No where either is no, unknown where either is; else what was said.
  fileprivate func worse(of other: Answer?) -> Answer? {
    for answer in [Answer.no, .unknown] where self == answer || other == answer { return answer }
    return self ?? other
  }
}
