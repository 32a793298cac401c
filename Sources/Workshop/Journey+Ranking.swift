extension Session {
  /// The journeys as they stand when one is chosen: by the highest single score, then by the sum.
  ///
  /// A score that is missing counts as nothing; where both are equal, the order stays. The method
  /// says frequent *or* most negative, so the sum only parts what one score cannot.
  public var rankedJourneys: [Journey] {
    journeys.enumerated().sorted { one, other in
      let (first, second) = (one.element.weight, other.element.weight)
      return first == second ? one.offset < other.offset : first > second
    }
    .map(\.element)
  }

  /// The journeys with the highest score in a criterion, in their order; none before any is scored.
  public func leads(in criterion: Criterion) -> [Journey] {
    guard let highest = journeys.compactMap({ $0[criterion] }).max() else { return [] }
    return journeys.filter { $0[criterion] == highest }
  }

  /// Why this journey: "most complaints, 5 of 5", with the criterion and the score that say so.
  ///
  /// Of the criteria in which it leads, one in which it leads alone goes first, then the one with
  /// the higher score, then the order of asking. Where it leads in nothing, somebody chose it.
  public func reason(
    for id: Journey.ID
  ) -> (words: String, criterion: Criterion?, score: Int?) {
    let leads = Criterion.allCases.compactMap { Lead(of: id, in: $0, among: self) }
    guard var best = leads.first else {
      return (manner == .team ? "chosen by the room" : "my choice", nil, nil)
    }
    for lead in leads where lead.isStronger(than: best) { best = lead }
    return (best.words, best.criterion, best.score)
  }

  /// Who leads in a criterion: "Bringing a bike in for repair, 5 of 5".
  ///
  /// With a tie "two journeys with 5 of 5";
  /// "so far" where a journey is not scored yet, and `nil` before any is.
  public func leaderSentence(for criterion: Criterion) -> String? {
    let leaders = leads(in: criterion)
    guard let first = leaders.first, let score = first[criterion] else { return nil }
    let rest = journeys.allSatisfy { $0[criterion] != nil } ? "" : " so far"
    return leaders.count == 1
      ? "\(first.name), \(score) of 5\(rest)"
      : "\(leaders.count.spelled) journeys with \(score) of 5\(rest)"
  }
}

extension Journey {
  /// What journeys are sorted by: the highest score, then the sum of the scores.
  fileprivate var weight: (highest: Int, sum: Int) {
    let scores = Criterion.allCases.map { self[$0] ?? 0 }
    return (scores.max() ?? 0, scores.reduce(0, +))
  }
}

/// That a journey has the highest score in a criterion, alone or with others.
private struct Lead {
  let criterion: Criterion
  let score: Int
  let others: Int

  init?(of id: Journey.ID, in criterion: Criterion, among session: Session) {
    let leaders = session.leads(in: criterion)
    guard let journey = leaders.first(where: { $0.id == id }), let score = journey[criterion]
    else { return nil }
    self.criterion = criterion
    self.score = score
    others = leaders.count - 1
  }

  func isStronger(than other: Lead) -> Bool {
    guard (others == 0) == (other.others == 0) else { return others == 0 }
    return score > other.score
  }

  var words: String {
    guard others > 0 else {
      return switch criterion {
      case .often: "most often, \(score) of 5"
      case .complaints: "most complaints, \(score) of 5"
      case .urgent: "most urgent, \(score) of 5"
      }
    }
    let rest = "\(others.spelled) \(others == 1 ? "other" : "others"), \(score) of 5"
    return switch criterion {
    case .often: "as often as \(rest)"
    case .complaints: "as many complaints as \(rest)"
    case .urgent: "as urgent as \(rest)"
    }
  }
}

extension Int {
  /// The number as a word up to twelve, as digits from there on.
  fileprivate var spelled: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(self) ? words[self] : String(self)
  }
}
