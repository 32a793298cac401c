/// A change of the journeys that may be mapped.
public enum JourneyEdit: Codable, Equatable, Sendable {
  /// A journey after another one; `nil` is at the end.
  case add(name: String, after: Journey.ID?)

  /// The journey's name; the session's title follows where it was the same.
  case rename(Journey.ID, String)

  /// A score of 1 to 5; `nil` takes it back.
  case score(Journey.ID, Criterion, Int?)

  /// Whose journey it is.
  case subject(Journey.ID, Subject)

  /// Whether later maps are measured by it; at most one journey is the baseline.
  case baseline(Journey.ID, Bool)

  /// Takes the journey out, and the choice with it where it was chosen.
  case remove(Journey.ID)

  /// Maps this journey, and titles the session after it.
  case choose(Journey.ID, reason: String, criterion: Criterion?, score: Int?)
}

extension JourneyEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let name, let after):
      let place = try session.journeys.place(after: after)
      let id = Journey.ID(rawValue: try session.newID())
      session.journeys.insert(Journey(id: id, name: try name.asEntry()), at: place)
    case .rename(let id, let name):
      let place = try session.journeys.place(of: id)
      let name = try name.asEntry()
      if session.choice?.journey == id, session.title == session.journeys[place].name {
        session.title = name
      }
      session.journeys[place].name = name
    case .score(let id, let criterion, let score):
      session.journeys[try session.journeys.place(of: id)][criterion] = try score.asScore()
    case .subject(let id, let subject):
      session.journeys[try session.journeys.place(of: id)].subject = subject
    case .baseline(let id, let isBaseline):
      let place = try session.journeys.place(of: id)
      if isBaseline {
        for other in session.journeys.indices { session.journeys[other].baseline = false }
      }
      session.journeys[place].baseline = isBaseline
    case .remove(let id):
      session.journeys.remove(at: try session.journeys.place(of: id))
      if session.choice?.journey == id { session.choice = nil }
    case .choose(let id, let reason, let criterion, let score):
      let place = try session.journeys.place(of: id)
      var choice = session.choice ?? Choice(journey: id, reason: "")
      choice.journey = id
      choice.reason = try reason.asLine()
      choice.criterion = criterion
      choice.score = try score.asScore()
      session.choice = choice
      session.title = session.journeys[place].name
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let name, _): return name.trimmed.inBrief
    case .rename(let id, _): return "the name of \(name(id, in: session))"
    case .score(let id, let criterion, let score):
      let said = score.map(String.init) ?? "not scored"
      return "\(name(id, in: session)): \(criterion.rawValue) \(said)"
    case .subject(let id, let subject): return "\(name(id, in: session)): \(subject.rawValue)"
    case .baseline(let id, true): return "\(name(id, in: session)) as the baseline"
    case .baseline(let id, false): return "\(name(id, in: session)) not as the baseline"
    case .remove(let id): return "taking out \(name(id, in: session))"
    case .choose(let id, _, _, _): return "choosing \(name(id, in: session))"
    }
  }

  var step: String { "journey" }

  var field: String? {
    switch self {
    case .add, .remove, .choose, .baseline: nil
    case .rename(let id, _): "journey \(id.rawValue) name"
    case .score(let id, let criterion, _): "journey \(id.rawValue) \(criterion.rawValue)"
    case .subject(let id, _): "journey \(id.rawValue) subject"
    }
  }

  private func name(_ id: Journey.ID, in session: Session) -> String {
    session.journey(id)?.name.inBrief ?? "a journey"
  }
}
