/// A change of what a moment feels like and what it does.
public enum FeelingEdit: Codable, Equatable, Sendable {
  /// The feeling, one of ``Feeling/scores``; `nil` takes it back. Hands that were counted go.
  case score(Touchpoint.ID, Int?)

  /// The hands that went up for each of ``Feeling/scores``: their middle becomes the feeling.
  case hands(Touchpoint.ID, [Int])

  /// The feeling in a word; it may be empty.
  case word(Touchpoint.ID, String)

  /// Takes the feeling back, with its word and the hands that were counted.
  case clear(Touchpoint.ID)

  /// Whether the moment colours the whole.
  case pivotal(Touchpoint.ID, Bool)

  /// Why it colours the whole; it may be empty.
  case colours(Touchpoint.ID, String)

  /// How it compares with what was expected.
  case expected(Touchpoint.ID, Expectation?)

  /// Whether it worked, however it felt.
  case worked(Touchpoint.ID, Bool?)

  /// Whether it was promised, and then it did not work.
  case brokenPromise(Touchpoint.ID, Bool)

  /// Whether a hardship that cannot be helped is handled well.
  case handledWell(Touchpoint.ID, Bool)

  /// Whether the answer sounds as if nobody were there.
  case robotic(Touchpoint.ID, Bool)

  /// What it does to the relationship; `nil` leaves it to the feeling.
  case influence(Touchpoint.ID, Influence?)
}

extension FeelingEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .score(let id, let score):
      let score = try score?.asFeeling()
      try session.change(id) { ($0.feeling.score, $0.feeling.hands) = (score, []) }
    case .hands(let id, let hands):
      let middle = try hands.asHands()
      try session.change(id) { ($0.feeling.score, $0.feeling.hands) = (middle, hands) }
    case .word(let id, let word):
      let word = try word.asLine()
      try session.change(id) { $0.feeling.word = word }
    case .clear(let id):
      try session.change(id) {
        ($0.feeling.score, $0.feeling.hands, $0.feeling.word) = (nil, [], "")
      }
    case .pivotal(let id, let isPivotal): try session.change(id) { $0.pivotal = isPivotal }
    case .colours(let id, let reason):
      let reason = try reason.asLine()
      try session.change(id) { $0.colours = reason }
    case .expected(let id, let expected): try session.change(id) { $0.expected = expected }
    case .worked(let id, let worked): try session.change(id) { $0.worked = worked }
    case .brokenPromise(let id, let isOne): try session.change(id) { $0.brokenPromise = isOne }
    case .handledWell(let id, let isOne): try session.change(id) { $0.handledWell = isOne }
    case .robotic(let id, let isOne): try session.change(id) { $0.robotic = isOne }
    case .influence(let id, let influence): try session.change(id) { $0.influence = influence }
    }
  }

  func label(in session: Session) -> String {
    let title = session.touchpoint(id)?.title.inBrief ?? "a moment"
    return switch self {
    case .score: "\(title): how it feels"
    case .clear: "\(title): no feeling"
    case .hands: "the hands for \(title)"
    case .word(_, let word): word.trimmed.isEmpty ? "the word for \(title)" : word.trimmed.inBrief
    case .pivotal(_, let isPivotal): "\(title): \(isPivotal ? "★" : "no ★")"
    case .colours: "why \(title) colours the whole"
    case .expected(_, let expected): "\(title): expected, \(expected?.rawValue ?? "not said")"
    case .worked(_, let worked):
      "\(title): \(worked.map { $0 ? "worked" : "did not work" } ?? "worked, not said")"
    case .brokenPromise(_, let isOne): "\(title): \(isOne ? "" : "not ")promised but broken"
    case .handledWell(_, let isOne): "\(title): \(isOne ? "" : "not ")handled well"
    case .robotic(_, let isOne): "\(title): \(isOne ? "" : "not ")robotic"
    case .influence(_, let influence): "\(title): \(influence?.rawValue ?? "as it feels")"
    }
  }

  var step: String { "feelings" }

  func stage(in session: Session) -> Stage.ID? { session.stage(of: id)?.id }

  var field: String? { fieldName.map { "touchpoint \(id.rawValue) \($0)" } }

  /// The moment that is changed.
  public var id: Touchpoint.ID {
    switch self {
    case .score(let id, _), .hands(let id, _), .word(let id, _), .clear(let id),
      .pivotal(let id, _), .colours(let id, _), .expected(let id, _), .worked(let id, _),
      .brokenPromise(let id, _), .handledWell(let id, _), .robotic(let id, _),
      .influence(let id, _):
      id
    }
  }

  /// Counted hands have a name of their own: a point that is lifted afterwards lets them go, and
  /// undo must bring them back.
  private var fieldName: String? {
    switch self {
    case .clear: nil
    case .score: "feeling"
    case .hands: "hands"
    case .word: "feeling word"
    case .pivotal: "pivotal"
    case .colours: "colours"
    case .expected: "expected"
    case .worked: "worked"
    case .brokenPromise: "broken promise"
    case .handledWell: "handled well"
    case .robotic: "robotic"
    case .influence: "influence"
    }
  }
}

extension Feeling {
  /// A score as it is written on the wall: "+2", "0", "−1".
  public static func sign(_ score: Int) -> String {
    score > 0 ? "+\(score)" : score < 0 ? "−\(score.magnitude)" : "0"
  }
}

extension Int {
  /// One of ``Feeling/scores``, or the refusal that it is none.
  func asFeeling() throws(Refusal) -> Int {
    guard Feeling.scores.contains(self) else { throw Refusal("A feeling is −2 to +2.") }
    return self
  }
}

extension [Int] {
  /// The middle of five counts, or the refusal that they are none.
  fileprivate func asHands() throws(Refusal) -> Int {
    guard count == Feeling.scores.count,
      allSatisfy({ (0...Session.crowd.upperBound).contains($0) }),
      let middle = Feeling.middle(of: self)
    else {
      throw Refusal("Type five counts, from −2 to +2: 0 1 4 3 2.")
    }
    return middle
  }
}
