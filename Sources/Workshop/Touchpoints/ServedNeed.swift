/// A need that is served in more than one way, side by side (M54): it is the same promise each time.
public struct ServedNeed: Equatable, Sendable {
  /// The need.
  public let need: Need

  /// The moments that serve it, in the order of the journey.
  public let moments: [Touchpoint]

  /// How far its moments lie apart in feeling, 0 to 4; `nil` where fewer than two have one.
  public var gap: Int? {
    let scores = moments.compactMap { $0.feeling.score }
    guard scores.count > 1, let least = scores.min(), let most = scores.max() else { return nil }
    return most - least
  }
}

extension Session {
  /// The needs that at least two moments serve in different ways, in the order of the journey.
  public var servedNeeds: [ServedNeed] {
    let moments = moments { $0.service.need != nil }
    guard moments.count > 1 else { return [] }
    return stages.flatMap(\.needs).compactMap { need in
      let serving = moments.filter { $0.service.need == need.id }
      let channels = Set(serving.compactMap { $0.channel })
      return channels.count > 1 ? ServedNeed(need: need, moments: serving) : nil
    }
  }

  /// How often people feel cared for in one way in a stage, of how often it was said (M34); `nil` where
  /// it was said of no moment.
  public func cared(_ care: Care, in stage: Stage) -> (yes: Int, of: Int)? {
    let answers = stage.ofMoments { $0.service[care] }
    return answers.isEmpty ? nil : (answers.count { $0 == .yes }, answers.count)
  }

  /// The areas to which no moment belongs (M67); empty where no area was named at all.
  public var uncheckedAreas: [ExperienceArea] {
    let named = Set(ofMoments { $0.service.area })
    return named.isEmpty ? [] : ExperienceArea.allCases.filter { !named.contains($0) }
  }

  /// The moments whose standard is not met (M74), in the order of the journey.
  public var unmetStandards: [Touchpoint] {
    moments { $0.service.standardMet == .no }
  }

  /// How many moments somebody else starts (M38).
  public var thirdPartyCount: Int {
    momentCount { $0.initiator == .somebodyElse }
  }

  /// The moments whose delight is to be asked about again on a day (M73), in the order of the journey.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked.
  ///   - limit: after how many months it is asked; 1 or more.
  /// - Returns: the moments, none where no delight is so old.
  public func agedDelights(on day: CivilDate, limit: Int) -> [Touchpoint] {
    moments {
      if case .aged = $0.service.delight(on: day, limit: limit) { true } else { false }
    }
  }
}
