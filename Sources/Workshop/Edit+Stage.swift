/// A change of the stages.
public enum StageEdit: Codable, Equatable, Sendable {
  /// The names of a stage set, its id, and the bands of its stages by position.
  ///
  /// What stands in stages that exist stays, by position; what has no position any more goes into
  /// the last stage. Without names the stages that hold something stay as they are; without a band
  /// a stage keeps its own.
  case adopt(set: String, names: [String], bands: [String] = [])

  /// A stage after another one; `nil` is at the end.
  case add(name: String, after: Stage.ID?)

  /// The stage's name.
  case rename(Stage.ID, String)

  /// One of the lines; it may be empty.
  case line(Stage.ID, StageLine, String)

  /// How many customers get this far, 0 to 1,000,000; `nil` is not said.
  case reached(Stage.ID, Int?)

  /// How that count is known.
  case reachedKnown(Stage.ID, Known)

  /// How closely it is looked at.
  case depth(Stage.ID, Depth)

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
    case .adopt(let set, let names, let bands):
      try session.adopt(set: set, names: names, bands: bands)
    case .add(let name, let after):
      let place = try session.stages.place(after: after)
      let id = Stage.ID(rawValue: try session.newID())
      session.stages.insert(Stage(id: id, name: try name.asEntry()), at: place)
    case .rename(let id, let name):
      session.stages[try session.stages.place(of: id)].name = try name.asEntry()
    case .line(let id, let line, let text):
      session.stages[try session.stages.place(of: id)][line] = try text.asLine()
    case .reached(let id, let count):
      guard count.map(Stage.counts.contains) ?? true else {
        throw Refusal("How many is a number from 0 to 1,000,000, such as 40.")
      }
      session.stages[try session.stages.place(of: id)].reached = count
    case .reachedKnown(let id, let known):
      session.stages[try session.stages.place(of: id)].reachedKnown = known
    case .depth(let id, let depth):
      session.stages[try session.stages.place(of: id)].depth = depth
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
      try session.stages[place].take(over: next, atEnd: true)
      session.handKnowledge(of: next.id, to: id)
    case .split(let id): try session.split(id)
    case .remove(let id): try session.remove(id)
    }
    session.dropLostKnowledge()
  }

  func label(in session: Session) -> String {
    switch self {
    case .adopt: "the outline of the stages"
    case .add(let name, _): name.trimmed.inBrief
    case .rename(let id, _): "the name of \(name(id, in: session))"
    case .line(let id, let line, _): "\(name(id, in: session)): \(line.label)"
    case .reached(let id, _): "\(name(id, in: session)): how many get there"
    case .reachedKnown(let id, let known): "\(name(id, in: session)): \(known.rawValue)"
    case .depth(let id, let depth): "\(name(id, in: session)): \(depth.rawValue)"
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
    case .rename(let id, _), .line(let id, _, _), .reached(let id, _), .reachedKnown(let id, _),
      .depth(let id, _), .move(let id, _), .join(let id), .split(let id), .remove(let id):
      session.stage(id)?.id
    }
  }

  var field: String? {
    switch self {
    case .adopt, .add, .join, .split, .remove: nil
    case .rename(let id, _): "stage \(id.rawValue) name"
    case .line(let id, let line, _): "stage \(id.rawValue) \(line.rawValue)"
    case .reached(let id, _): "stage \(id.rawValue) reached"
    case .reachedKnown(let id, _): "stage \(id.rawValue) reachedKnown"
    case .depth(let id, _): "stage \(id.rawValue) depth"
    case .move(let id, _): "stage \(id.rawValue) place"
    }
  }

  private func name(_ id: Stage.ID, in session: Session) -> String {
    session.stage(id)?.name.inBrief ?? "a stage"
  }
}

extension StageLine {
  /// What it is called when it is taken back.
  fileprivate var label: String {
    switch self {
    case .band: "the band"
    case .ready: "ready to leave it"
    case .alone: "what they find out without us"
    case .belonging: "what makes them part of it"
    }
  }
}
