import Notation

/// A change of the touchpoints.
public enum TouchpointEdit: Codable, Equatable, Sendable {
  /// A touchpoint of a stage, after another one of that stage; `nil` is at the end.
  case add(title: String, stage: Stage.ID, answers: Question, after: Touchpoint.ID?)

  /// The touchpoint's words.
  case rename(Touchpoint.ID, String)

  /// The question that it answers, and with it whether it is theirs to do.
  case answers(Touchpoint.ID, Question)

  /// Whether it happens to the customer or is theirs to do.
  case act(Touchpoint.ID, Act)

  /// Where it takes place.
  case channel(Touchpoint.ID, Channel?)

  /// Who started it.
  case initiator(Touchpoint.ID, Initiator?)

  /// How long it takes; it may be empty.
  case timing(Touchpoint.ID, String)

  /// What else was said about it; it may be empty.
  case note(Touchpoint.ID, String)

  /// How it is known.
  case known(Touchpoint.ID, Known)

  /// Its stage and its place there, from 0, once it has left its old one; past the end is the end.
  case place(Touchpoint.ID, stage: Stage.ID, index: Int)

  /// Makes one touchpoint of this one and the next of its stage.
  case join(Touchpoint.ID)

  /// Takes it off the map and puts it among the parked thoughts with all that was said of it; the
  /// thought's words are its own, its note and what customers said.
  case park(Touchpoint.ID)

  /// Takes it out.
  case remove(Touchpoint.ID)
}

extension TouchpointEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let title, let stage, let answers, let after):
      let stage = try session.stages.place(of: stage)
      let place = try session.stages[stage].touchpoints.place(after: after)
      let id = Touchpoint.ID(rawValue: try session.newID())
      session.stages[stage].touchpoints.insert(
        Touchpoint(id: id, title: try title.asEntry(), answers: try answers.asAnswered()),
        at: place)
    case .rename(let id, let title):
      let title = try title.asEntry()
      try session.change(id) { $0.title = title }
    case .answers(let id, let question):
      let question = try question.asAnswered()
      try session.change(id) { ($0.answers, $0.act) = (question, question.act) }
    case .act(let id, let act): try session.change(id) { $0.act = act }
    case .channel(let id, let channel): try session.change(id) { $0.channel = channel }
    case .initiator(let id, let initiator): try session.change(id) { $0.initiator = initiator }
    case .timing(let id, let timing):
      let timing = try timing.asLine()
      try session.change(id) { $0.timing = timing }
    case .note(let id, let note):
      let note = try note.asLine()
      try session.change(id) { $0.note = note }
    case .known(let id, let known): try session.change(id) { $0.known = known }
    case .place(let id, let stage, let index):
      let destination = try session.stages.place(of: stage)
      let touchpoint = try session.takeOut(id)
      let place = min(max(index, 0), session.stages[destination].touchpoints.count)
      session.stages[destination].touchpoints.insert(touchpoint, at: place)
    case .join(let id): try session.join(id)
    case .park(let id):
      let stage = session.stage(of: id)?.id
      let touchpoint = try session.takeOut(id)
      let parked = ParkedThought.ID(rawValue: try session.newID())
      var thought = ParkedThought(id: parked, text: touchpoint.parkedText, step: step)
      (thought.touchpoint, thought.stage) = (touchpoint, stage)
      session.parked.append(thought)
    case .remove(let id): _ = try session.takeOut(id)
    }
  }

  var step: String { "touchpoints" }
}

extension Question {
  /// The question as one that a touchpoint may answer.
  fileprivate func asAnswered() throws(Refusal) -> Question {
    guard self != .need else {
      throw Refusal("A need stands with the stage's needs. Choose one of the other questions.")
    }
    return self
  }
}

extension Session {
  /// Changes one touchpoint, or refuses since it is gone.
  mutating func change(
    _ id: Touchpoint.ID, _ change: (inout Touchpoint) -> Void
  ) throws(Refusal) {
    let (stage, place) = try self.place(of: id)
    change(&stages[stage].touchpoints[place])
  }

  fileprivate mutating func takeOut(_ id: Touchpoint.ID) throws(Refusal) -> Touchpoint {
    let (stage, place) = try self.place(of: id)
    return stages[stage].touchpoints.remove(at: place)
  }

  fileprivate mutating func join(_ id: Touchpoint.ID) throws(Refusal) {
    let (stage, place) = try self.place(of: id)
    guard place + 1 < stages[stage].touchpoints.count else {
      throw Refusal("Nothing comes after this one in its stage. Join the one before with it.")
    }
    let next = stages[stage].touchpoints.remove(at: place + 1)
    var joined = stages[stage].touchpoints[place]
    joined.title = try joined.title.joined(to: next.title).asEntry()
    joined.note = try joined.note.joined(to: next.note).asLine()
    joined.timing = try joined.timing.joined(to: next.timing).asLine()
    joined.channel = joined.channel ?? next.channel
    joined.initiator = joined.initiator ?? next.initiator
    // The whole is known no better than the part that is known least.
    joined.known = joined.known == next.known ? joined.known : .guess
    try joined.contents.takeOverFeelings(of: next.contents)
    try joined.contents.takeOverDetails(of: next.contents)
    try joined.evidence.take(over: next.evidence)
    joined.extras.take(over: next.extras)
    stages[stage].touchpoints[place] = joined
    redirectBranches(from: next.id, to: id)
  }
}

extension String {
  /// Both texts with a dot between them, or the one that says something.
  func joined(to other: String) -> String {
    isEmpty ? other : other.isEmpty ? self : "\(self) · \(other)"
  }
}
