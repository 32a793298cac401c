/// A change of what was put aside.
public enum ParkedEdit: Codable, Equatable, Sendable {
  /// A thought at the end of the parking lot, with the id of the step in which it came up.
  case add(text: String, step: String)

  /// The thought's words.
  case rename(ParkedThought.ID, String)

  /// What it is; `nil` is not said.
  case kind(ParkedThought.ID, ParkedKind?)

  /// Who takes care of it; it may be empty.
  case owner(ParkedThought.ID, String)

  /// What became of it; `nil` for not yet.
  case state(ParkedThought.ID, PromiseState?)

  /// Whether the room lets it go.
  case letGo(ParkedThought.ID, Bool)

  /// Puts the touchpoint that it was back onto the map, at the end of the stage in which it stood, or
  /// of the last where that is gone.
  case bringBack(ParkedThought.ID)

  /// Takes the thought out.
  case remove(ParkedThought.ID)
}

extension ParkedEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let step):
      let (text, step) = (try text.asEntry(), try step.asLine())
      let id = ParkedThought.ID(rawValue: try session.newID())
      session.parked.append(ParkedThought(id: id, text: text, step: step))
    case .rename(let id, let text):
      session.parked[try session.parked.place(of: id)].text = try text.asEntry()
    case .kind(let id, let kind):
      session.parked[try session.parked.place(of: id)].kind = kind
    case .owner(let id, let name):
      session.parked[try session.parked.place(of: id)].owner = try name.asLine()
    case .state(let id, let state):
      session.parked[try session.parked.place(of: id)].state = state
    case .letGo(let id, let isGone):
      session.parked[try session.parked.place(of: id)].letGo = isGone
    case .bringBack(let id): try session.bringBack(id)
    case .remove(let id): session.parked.remove(at: try session.parked.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _): "parking \(text.trimmed.inBrief)"
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .kind(let id, let kind): "\(text(id, in: session)): \(kind?.rawValue ?? "not said")"
    case .owner(let id, _): "the owner of \(text(id, in: session))"
    case .state(let id, _): "what became of \(text(id, in: session))"
    case .letGo(let id, true): "letting go of \(text(id, in: session))"
    case .letGo(let id, false): "keeping \(text(id, in: session))"
    case .bringBack(let id): "bringing back \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String {
    if case .add(_, let step) = self, !step.trimmed.isEmpty { step.trimmed } else { "close" }
  }

  var field: String? {
    switch self {
    case .add, .bringBack, .remove: nil
    case .rename(let id, _): "parked \(id.rawValue) text"
    case .kind(let id, _): "parked \(id.rawValue) kind"
    case .owner(let id, _): "parked \(id.rawValue) owner"
    case .state(let id, _): "parked \(id.rawValue) state"
    case .letGo(let id, _): "parked \(id.rawValue) let go"
    }
  }

  private func text(_ id: ParkedThought.ID, in session: Session) -> String {
    session.parkedThought(id)?.text.inBrief ?? "a parked thought"
  }
}

extension Session {
  fileprivate mutating func bringBack(_ id: ParkedThought.ID) throws(Refusal) {
    let place = try parked.place(of: id)
    guard let touchpoint = parked[place].touchpoint else { throw .gone }
    let home = parked[place].stage.flatMap { home in stages.firstIndex { $0.id == home } }
    guard let stage = home ?? stages.indices.last else {
      throw Refusal("There is no stage to put it into. Add one first.")
    }
    stages[stage].touchpoints.append(touchpoint)
    parked.remove(at: place)
  }
}
