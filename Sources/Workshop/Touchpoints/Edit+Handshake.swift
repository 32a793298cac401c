/// A change of what passes from one to another at a moment.
public enum HandshakeEdit: Codable, Equatable, Sendable {
  /// What is handed over, at the end of a moment's.
  case add(text: String, touchpoint: Touchpoint.ID)

  /// What is handed over.
  case rename(Handshake.ID, String)

  /// Who hands it over; it may be empty.
  case from(Handshake.ID, String)

  /// Who takes it; it may be empty.
  case to(Handshake.ID, String)

  /// Between people, or by a machine.
  case nature(Handshake.ID, Handshake.Nature?)

  /// Takes the handshake out.
  case remove(Handshake.ID)
}

extension HandshakeEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let touchpoint):
      let text = try text.asEntry()
      _ = try session.place(of: touchpoint)
      let handshake = Handshake(id: Handshake.ID(rawValue: try session.newID()), text: text)
      try session.change(touchpoint) { $0.handshakes.append(handshake) }
    case .rename(let id, let text):
      let text = try text.asEntry()
      try session.change(id) { $0.text = text }
    case .from(let id, let name):
      let name = try name.asLine()
      try session.change(id) { $0.from = name }
    case .to(let id, let name):
      let name = try name.asLine()
      try session.change(id) { $0.to = name }
    case .nature(let id, let nature): try session.change(id) { $0.nature = nature }
    case .remove(let id):
      guard let touchpoint = session.touchpoint(of: id)?.id else { throw .gone }
      try session.change(touchpoint) { $0.handshakes.removeAll { $0.id == id } }
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .from(let id, _): "who hands over \(text(id, in: session))"
    case .to(let id, _): "who takes \(text(id, in: session))"
    case .nature(let id, let nature):
      "\(text(id, in: session)): \(nature?.rawValue ?? "not said")"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "touchpoints" }

  func stage(in session: Session) -> Stage.ID? {
    touchpoint(in: session).flatMap { session.stage(of: $0)?.id }
  }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "handshake \(id.rawValue) text"
    case .from(let id, _): "handshake \(id.rawValue) from"
    case .to(let id, _): "handshake \(id.rawValue) to"
    case .nature(let id, _): "handshake \(id.rawValue) nature"
    }
  }

  /// The moment at which it is handed over, where it is there.
  public func touchpoint(in session: Session) -> Touchpoint.ID? {
    switch self {
    case .add(_, let touchpoint): touchpoint
    case .rename(let id, _), .from(let id, _), .to(let id, _), .nature(let id, _), .remove(let id):
      session.touchpoint(of: id)?.id
    }
  }

  private func text(_ id: Handshake.ID, in session: Session) -> String {
    session.handshake(id)?.text.inBrief ?? "a handshake"
  }
}

extension Session {
  fileprivate mutating func change(
    _ id: Handshake.ID, _ change: (inout Handshake) -> Void
  ) throws(Refusal) {
    guard let touchpoint = touchpoint(of: id),
      let index = touchpoint.handshakes.firstIndex(where: { $0.id == id })
    else { throw .gone }
    try self.change(touchpoint.id) { change(&$0.handshakes[index]) }
  }
}
