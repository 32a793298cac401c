/// Every change of what a session holds.
///
/// An edit is a value with all that is needed to make it again: sessions are recovered, replayed and
/// undone by applying edits in their order.
public indirect enum Edit: Codable, Equatable, Sendable {
  case session(SessionEdit)
  case attendance(AttendanceEdit)
  case journey(JourneyEdit)
  case traveller(TravellerEdit)
  case charter(CharterEdit)
  case term(TermEdit)
  case unit(UnitEdit)
  case stage(StageEdit)
  case need(NeedEdit)
  case touchpoint(TouchpointEdit)
  case notice(NoticeEdit)
  case feeling(FeelingEdit)
  case irritation(IrritationEdit)
  case evidence(EvidenceEdit)
  case recollection(RecollectionEdit)
  case warmUp(WarmUpEdit)
  case dive(DiveEdit)
  case idea(IdeaEdit)
  case service(ServiceEdit)
  case decision(DecisionEdit)
  case handshake(HandshakeEdit)
  case word(WordEdit)
  case ballot(BallotEdit)
  case solo(SoloEdit)
  case grid(GridEdit)
  case ledger(LedgerEdit)
  case parked(ParkedEdit)
  case closing(ClosingEdit)

  /// Everything at once.
  case whole(WholeEdit)

  /// All of them as one change, or none.
  case several([Edit])
}

/// What the edits of one subject have in common.
protocol Change {
  /// Makes the change, or says why it cannot be made; then the session may be half changed.
  func apply(to session: inout Session) throws(Refusal)

  /// What is changed, in the room's words, seen in the session before the change.
  func label(in session: Session) -> String

  /// The id of the step in which the change is made.
  var step: String { get }

  /// The stage in which the change is made.
  func stage(in session: Session) -> Stage.ID?

  /// Names what the change sets to a value, whatever it was before; `nil` for all other changes.
  var field: String? { get }
}

extension Change {
  func stage(in session: Session) -> Stage.ID? { nil }
}

extension Session {
  /// Makes a change: the only door to what a session holds.
  ///
  /// Blanks around texts are dropped. The revision and the agenda stay as they are.
  ///
  /// - Throws: A ``Refusal`` in words; then nothing has changed.
  public mutating func apply(_ edit: Edit) throws(Refusal) {
    var changed = self
    try edit.apply(to: &changed)
    self = changed
  }
}

extension Edit {
  /// What is changed, short and in the room's words: "the note of I sign four forms".
  ///
  /// The session is the one before the change: things are called what they were called then.
  public func label(in session: Session) -> String {
    guard case .several(let edits) = self else { return change?.label(in: session) ?? "" }
    if edits.count == 1 { return edits[0].label(in: session) }
    return "\(edits.count) \(edits.allSatisfy(\.adds) ? "entries" : "changes")"
  }

  /// The id of the step in which the change is made: "touchpoints".
  public var step: String {
    guard case .several(let edits) = self else { return change?.step ?? "" }
    return edits.first?.step ?? ""
  }

  /// The stage in which the change is made, where it is made in one that the session has.
  public func stage(in session: Session) -> Stage.ID? {
    guard case .several(let edits) = self else { return change?.stage(in: session) }
    return edits.first?.stage(in: session)
  }

  /// Names the one field of one thing that the change sets; `nil` for all other changes.
  ///
  /// Edits with the same field that follow each other directly are one step of undo.
  public var field: String? { change?.field }

  /// Makes the change in place; where it is refused the session may be half changed.
  func apply(to session: inout Session) throws(Refusal) {
    guard case .several(let edits) = self else {
      try change?.apply(to: &session)
      session.dropLooseLinks()
      return
    }
    for edit in edits { try edit.apply(to: &session) }
  }

  /// The change of one subject; `nil` for several.
  private var change: (any Change)? {
    switch self {
    case .session(let edit): edit
    case .attendance(let edit): edit
    case .journey(let edit): edit
    case .traveller(let edit): edit
    case .charter(let edit): edit
    case .term(let edit): edit
    case .unit(let edit): edit
    case .stage(let edit): edit
    case .need(let edit): edit
    case .touchpoint(let edit): edit
    case .notice(let edit): edit
    case .feeling(let edit): edit
    case .irritation(let edit): edit
    case .evidence(let edit): edit
    case .recollection(let edit): edit
    case .warmUp(let edit): edit
    case .dive(let edit): edit
    case .idea(let edit): edit
    case .service(let edit): edit
    case .decision(let edit): edit
    case .handshake(let edit): edit
    case .word(let edit): edit
    case .ballot(let edit): edit
    case .solo(let edit): edit
    case .grid(let edit): edit
    case .ledger(let edit): edit
    case .parked(let edit): edit
    case .closing(let edit): edit
    case .whole(let edit): edit
    case .several: nil
    }
  }

  /// Whether it adds an entry.
  private var adds: Bool {
    switch self {
    case .journey(.add), .traveller(.add), .term(.add), .unit(.add), .stage(.add), .need(.add),
      .touchpoint(.add), .irritation(.add), .evidence(.add), .recollection(.add), .warmUp(.add),
      .idea(.add), .decision(.add), .handshake(.add), .word(.add), .word(.find), .ledger(.add),
      .parked(.add):
      true
    default: false
    }
  }
}
