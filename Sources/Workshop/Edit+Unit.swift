/// A change of who is in the room, and of what they know.
public enum UnitEdit: Codable, Equatable, Sendable {
  /// A unit after another one; `nil` is at the end.
  case add(name: String, after: Unit.ID?)

  /// What it is called.
  case rename(Unit.ID, String)

  /// Whether nobody of it is here.
  case missing(Unit.ID, Bool)

  /// Whether it knows a stage.
  case knows(Unit.ID, Stage.ID, Bool)

  /// Takes the unit out.
  case remove(Unit.ID)
}

extension UnitEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let name, let after):
      let name = try name.asEntry()
      let place = try session.charter.units.place(after: after)
      let id = Unit.ID(rawValue: try session.newID())
      session.charter.units.insert(Unit(id: id, name: name), at: place)
    case .rename(let id, let name):
      session.charter.units[try session.charter.units.place(of: id)].name = try name.asEntry()
    case .missing(let id, let isMissing):
      session.charter.units[try session.charter.units.place(of: id)].missing = isMissing
    case .knows(let id, let stage, let knows):
      let place = try session.charter.units.place(of: id)
      _ = try session.stages.place(of: stage)
      session.charter.units[place].stages.removeAll { $0 == stage }
      if knows { session.charter.units[place].stages.append(stage) }
    case .remove(let id):
      session.charter.units.remove(at: try session.charter.units.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let name, _): name.trimmed.inBrief
    case .rename(let id, _): "the name of \(name(id, in: session))"
    case .missing(let id, let isMissing):
      "\(name(id, in: session)): \(isMissing ? "missing" : "here")"
    case .knows(let id, let stage, _):
      "\(name(id, in: session)): \(session.stage(stage)?.name.inBrief ?? "a stage")"
    case .remove(let id): "taking out \(name(id, in: session))"
    }
  }

  var step: String { "stages" }

  func stage(in session: Session) -> Stage.ID? {
    guard case .knows(_, let stage, _) = self else { return nil }
    return session.stage(stage)?.id
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "unit \(id.rawValue) name"
    case .missing(let id, _): "unit \(id.rawValue) missing"
    case .knows(let id, let stage, _): "unit \(id.rawValue) knows \(stage.rawValue)"
    }
  }

  private func name(_ id: Unit.ID, in session: Session) -> String {
    session.charter.units.first { $0.id == id }?.name.inBrief ?? "a unit"
  }
}

extension Session {
  /// The stages that nobody who is here knows (M5), in the order of the journey.
  ///
  /// None while no unit is said to know anything: then nobody was asked.
  public var stagesNobodyKnows: [Stage] {
    guard charter.units.contains(where: { !$0.stages.isEmpty }) else { return [] }
    let here = charter.units.filter { !$0.missing }
    return stages.filter { stage in !here.contains { $0.stages.contains(stage.id) } }
  }

  /// Whoever knows one stage knows another one too, which takes its place or stands beside it.
  mutating func handKnowledge(of stage: Stage.ID, to other: Stage.ID) {
    for index in charter.units.indices where charter.units[index].stages.contains(stage) {
      guard !charter.units[index].stages.contains(other) else { continue }
      charter.units[index].stages.append(other)
    }
  }

  /// Drops what units knew of stages that are not there any more.
  mutating func dropLostKnowledge() {
    let there = Set(stages.map(\.id))
    for index in charter.units.indices {
      charter.units[index].stages.removeAll { !there.contains($0) }
    }
  }
}
