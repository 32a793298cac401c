extension Session {
  /// The touchpoints of which something holds, in the order of the journey.
  public func moments(where holds: (Touchpoint) -> Bool) -> [Touchpoint] {
    stages.flatMap { $0.touchpoints.filter(holds) }
  }

  /// Of how many touchpoints something holds.
  public func momentCount(where holds: (Touchpoint) -> Bool) -> Int {
    stages.reduce(0) { $0 + $1.momentCount(where: holds) }
  }

  /// Whether something holds of any touchpoint.
  public func hasMoment(where holds: (Touchpoint) -> Bool) -> Bool {
    stages.contains { $0.hasMoment(where: holds) }
  }

  /// What is read of each touchpoint, in the order of the journey; what is `nil` is left out.
  public func ofMoments<Found>(_ read: (Touchpoint) -> Found?) -> [Found] {
    stages.flatMap { $0.ofMoments(read) }
  }
}

extension Stage {
  /// Of how many of its touchpoints something holds.
  public func momentCount(where holds: (Touchpoint) -> Bool) -> Int {
    touchpoints.count(where: holds)
  }

  /// Whether something holds of any of its touchpoints.
  public func hasMoment(where holds: (Touchpoint) -> Bool) -> Bool {
    touchpoints.contains(where: holds)
  }

  /// What is read of each of its touchpoints, in their order; what is `nil` is left out.
  public func ofMoments<Found>(_ read: (Touchpoint) -> Found?) -> [Found] {
    touchpoints.compactMap(read)
  }

  /// The place of a touchpoint in it, from 0; `nil` where it stands elsewhere.
  public func place(of id: Touchpoint.ID) -> Int? {
    touchpoints.firstIndex { $0.id == id }
  }
}
