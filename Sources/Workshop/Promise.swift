/// What became of a promise; nothing yet where a session says nothing.
public enum PromiseState: String, FixedWord {
  /// It was kept.
  case done
  /// It was let go.
  case dropped
}

/// Something that somebody will do: the one area to improve first, what must change at a moment, or a
/// parked thought that has an owner.
public struct Promise: Equatable, Sendable {
  /// Where it stands in the session.
  public enum Source: Hashable, Sendable {
    /// What was promised at the end.
    case closing
    /// What must change at a moment that was looked into (M129).
    case dive(Touchpoint.ID)
    /// A thought that was parked.
    case parked(ParkedThought.ID)
  }

  /// Where it stands in the session.
  public let source: Source

  /// What will be done; empty where only somebody's name was said.
  public let what: String

  /// Who does it; empty where nobody's name was said.
  public let who: String

  /// By when; parked thoughts have no day.
  public let due: CivilDate?

  /// What became of it; `nil` for not yet.
  public let state: PromiseState?

  /// The edit that says what became of it.
  public func becoming(_ state: PromiseState?) -> Edit {
    switch source {
    case .closing: .closing(.state(state))
    case .dive(let id): .dive(.state(id, state))
    case .parked(let id): .parked(.state(id, state))
    }
  }
}

extension Session {
  /// What was promised: the one area first, then what must change at a moment and the parked thoughts,
  /// as far as they have somebody.
  ///
  /// A thought that was let go is no promise; a change that is improved first and has somebody there is
  /// promised once.
  public var promises: [Promise] {
    var promises: [Promise] = []
    if !closing.improve.isEmpty || !closing.owner.isEmpty {
      promises.append(
        Promise(
          source: .closing, what: closing.improve, who: closing.owner, due: closing.due,
          state: closing.state))
    }
    for moment in changedMoments where !moment.dive.owner.isEmpty {
      let dive = moment.dive
      if dive.change == closing.improve, !closing.owner.isEmpty { continue }
      promises.append(
        Promise(
          source: .dive(moment.id), what: dive.change, who: dive.owner, due: dive.due,
          state: dive.state))
    }
    for thought in parked where !thought.owner.isEmpty && !thought.letGo {
      promises.append(
        Promise(
          source: .parked(thought.id), what: thought.text, who: thought.owner, due: nil,
          state: thought.state))
    }
    return promises
  }
}

extension Edit {
  /// Which promise's state the edit changes; `nil` where it changes something else.
  public var promise: Promise.Source? {
    switch self {
    case .closing(.state): .closing
    case .dive(.state(let id, _)): .dive(id)
    case .parked(.state(let id, _)): .parked(id)
    default: nil
    }
  }
}
