import Notation

/// A change of the stages.
public enum StageEdit: Codable, Equatable, Sendable {
  /// The names of a stage set, and its id.
  ///
  /// What stands in stages that exist stays, by position; what has no position any more goes into
  /// the last stage. Without names the stages that hold something stay as they are.
  case adopt(set: String, names: [String])

  /// A stage after another one; `nil` is at the end.
  case add(name: String, after: Stage.ID?)

  /// The stage's name.
  case rename(Stage.ID, String)

  /// The stage's place, from 0; past the end is the end.
  case move(Stage.ID, to: Int)

  /// Makes one stage of this one and the next.
  case join(Stage.ID)

  /// Puts the later half of the touchpoints into a new stage after this one.
  ///
  /// Of an odd number the greater part stays.
  case split(Stage.ID)

  /// Takes the stage out.
  ///
  /// What it holds goes to the stage before, or to the stage after where it was the first. The only
  /// stage is taken out when it holds nothing.
  case remove(Stage.ID)
}

extension StageEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .adopt(let set, let names): try session.adopt(set: set, names: names)
    case .add(let name, let after):
      let place = try session.stages.place(after: after)
      let id = Stage.ID(rawValue: try session.newID())
      session.stages.insert(Stage(id: id, name: try name.asEntry()), at: place)
    case .rename(let id, let name):
      session.stages[try session.stages.place(of: id)].name = try name.asEntry()
    case .move(let id, let destination):
      let stage = session.stages.remove(at: try session.stages.place(of: id))
      let place = min(max(destination, 0), session.stages.count)
      session.stages.insert(stage, at: place)
    case .join(let id):
      let place = try session.stages.place(of: id)
      guard place + 1 < session.stages.count else {
        throw Refusal("No stage comes after this one. Join the one before with it.")
      }
      let next = session.stages.remove(at: place + 1)
      let name = try "\(session.stages[place].name) · \(next.name)".asEntry()
      session.stages[place].name = name
      session.stages[place].take(over: next, atEnd: true)
    case .split(let id): try session.split(id)
    case .remove(let id): try session.remove(id)
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .adopt: "the outline of the stages"
    case .add(let name, _): name.trimmed.inBrief
    case .rename(let id, _): "the name of \(name(id, in: session))"
    case .move(let id, _): "the place of \(name(id, in: session))"
    case .join(let id): "joining \(name(id, in: session)) with the next"
    case .split(let id): "splitting \(name(id, in: session))"
    case .remove(let id): "taking out \(name(id, in: session))"
    }
  }

  var step: String { "stages" }

  func stage(in session: Session) -> Stage.ID? {
    switch self {
    case .adopt: session.stages.first?.id
    case .add(_, let after): after.flatMap { session.stage($0)?.id }
    case .rename(let id, _), .move(let id, _), .join(let id), .split(let id), .remove(let id):
      session.stage(id)?.id
    }
  }

  var field: String? {
    switch self {
    case .adopt, .add, .join, .split, .remove: nil
    case .rename(let id, _): "stage \(id.rawValue) name"
    case .move(let id, _): "stage \(id.rawValue) place"
    }
  }

  private func name(_ id: Stage.ID, in session: Session) -> String {
    session.stage(id)?.name.inBrief ?? "a stage"
  }
}

extension Session {
  fileprivate mutating func adopt(set: String, names: [String]) throws(Refusal) {
    stageSet = try set.asLine()
    guard !names.isEmpty else {
      stages.removeAll(where: \.isBare)
      return
    }
    for (place, name) in names.enumerated() {
      let name = try name.asEntry()
      if place < stages.count {
        stages[place].name = name
      } else {
        stages.append(Stage(id: Stage.ID(rawValue: try newID()), name: name))
      }
    }
    for surplus in stages[names.count...] {
      stages[names.count - 1].take(over: surplus, atEnd: true)
    }
    stages.removeSubrange(names.count...)
  }

  fileprivate mutating func split(_ id: Stage.ID) throws(Refusal) {
    let place = try stages.place(of: id)
    let half = (stages[place].touchpoints.count + 1) / 2
    let name = try "\(stages[place].name), continued".asEntry()
    var later = Stage(id: Stage.ID(rawValue: try newID()), name: name)
    later.touchpoints = Array(stages[place].touchpoints[half...])
    stages[place].touchpoints.removeSubrange(half...)
    stages.insert(later, at: place + 1)
  }

  fileprivate mutating func remove(_ id: Stage.ID) throws(Refusal) {
    let place = try stages.place(of: id)
    guard stages.count > 1 || stages[place].isEmpty else {
      throw Refusal("What is in this stage has nowhere to go. Add another stage first.")
    }
    let stage = stages.remove(at: place)
    guard !stages.isEmpty else { return }
    // What this version does not know stays behind with the stage: it is not ours to hand on.
    stages[max(place - 1, 0)].take(over: stage.contents, atEnd: place > 0)
  }
}

extension Stage {
  /// Whether nothing was said in this stage yet.
  fileprivate var isEmpty: Bool { needs.isEmpty && touchpoints.isEmpty }

  /// Whether nothing would be lost with it but its name.
  fileprivate var isBare: Bool { isEmpty && extras == Extras() }

  /// The stage without what this version does not know.
  fileprivate var contents: Stage {
    var stage = self
    stage.extras = Extras()
    return stage
  }

  /// Takes over what another stage holds, after its own or before it.
  fileprivate mutating func take(over other: Stage, atEnd: Bool) {
    needs = atEnd ? needs + other.needs : other.needs + needs
    touchpoints = atEnd ? touchpoints + other.touchpoints : other.touchpoints + touchpoints
    extras.take(over: other.extras)
  }
}
