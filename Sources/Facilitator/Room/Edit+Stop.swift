import Workshop

extension Edit {
  /// Where in the workshop an edit is made, so that undo can go there; nil where it has no screen.
  func stop(in session: Session) -> Stop? {
    switch self {
    case .session, .parked, .feeling, .irritation, .recollection: nil
    case .attendance: Stop("welcome", "together")
    case .journey(let edit):
      switch edit {
      case .score(_, let criterion, _): Stop("journey", criterion.rawValue)
      case .choose: Stop("journey", "choose")
      default: Stop("journey", "names")
      }
    case .traveller: Stop("traveller", "lines")
    case .stage(.adopt): Stop("stages", "set")
    case .stage: Stop("stages", "board")
    case .need, .touchpoint:
      stage(in: session).map { Stop("touchpoints", "board", stage: $0) }
    case .word(let edit):
      switch edit {
      case .choose: Stop("words", "choose")
      case .culture, .staff, .evidence: Stop("words", "support")
      case .startersShown: Stop("words", "starters")
      default: Stop("words", "harvest")
      }
    case .closing: Stop("close", "next")
    case .several(let edits): edits.first?.stop(in: session)
    }
  }
}
