import Workshop

extension Route {
  /// Whether what it is about is still there.
  func exists(in session: Session) -> Bool {
    switch self {
    case .stop(let stop):
      (stop.stage.map { stage in session.stages.contains { $0.id == stage } } ?? true)
        && (stop.moment.map { session.touchpoint($0)?.dive.chosen == true } ?? true)
    case .journey(let id): session.journeys.contains { $0.id == id }
    case .remark(let id): session.persona.remark(id) != nil
    case .term(let id): session.charter.terms.contains { $0.id == id }
    case .unit(let id): session.charter.units.contains { $0.id == id }
    case .stage(let id), .needs(let id): session.stages.contains { $0.id == id }
    case .touchpoint(let id), .feeling(let id), .low(let id), .irritations(let id),
      .phrases(let id), .diveEntry(let id, _, _), .ideas(let id), .after(let id), .more(let id),
      .branches(let id), .handshakes(let id), .evidence(let id), .sources(let id):
      session.touchpoint(id) != nil
    case .branch(let id): session.branch(id) != nil
    case .handshake(let id): session.handshake(id) != nil
    case .warmUp(let id): session.warmUps.contains { $0.id == id }
    case .idea(let id): session.idea(id) != nil
    case .source(let id): session.source(id) != nil
    case .irritation(let id): session.irritation(id) != nil
    case .recollection(let id): session.recollections.contains { $0.id == id }
    case .parkedThought(let id): session.parkedThought(id) != nil
    case .word(let id): session.impression.words.contains { $0.id == id }
    case .asked(let id): session.impression.ledger.contains { $0.id == id }
    default: true
    }
  }

  /// The touchpoint that it is about; nil where it is about something else.
  func touchpoint(in session: Session) -> Touchpoint.ID? {
    switch self {
    case .touchpoint(let id), .feeling(let id), .low(let id), .irritations(let id),
      .phrases(let id), .diveEntry(let id, _, _), .ideas(let id), .after(let id), .more(let id),
      .branches(let id), .handshakes(let id), .evidence(let id), .sources(let id):
      id
    case .branch(let id): session.touchpoint(of: id)?.id
    case .handshake(let id): session.touchpoint(of: id)?.id
    case .idea(let id): session.touchpoint(of: id)?.id
    case .irritation(let id): session.touchpoint(of: id)?.id
    case .source(let id): session.touchpoint(of: id)?.id
    default: nil
    }
  }
}
