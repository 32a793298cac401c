import Workshop

extension SessionDice {
  mutating func travellerEdit(_ session: Session) -> TravellerEdit {
    let said = RemarkKind.allCases.filter { !session.persona[$0].isEmpty }
    let kind = (roll(2) == 0 ? pick(said) : nil) ?? any(RemarkKind.self) ?? .stories
    let ids = session.persona[kind].map(\.id)
    return switch roll(10) {
    case 0: .pronoun(any(Pronoun.self))
    case 1: .source(any(PersonaSource.self))
    case 2...4: .add(kind, text: text(), after: maybe(ids))
    case 5: .rename(id(ids), text())
    case 6: .remove(id(ids))
    default: .line(any(TravellerLine.self) ?? .name, text())
    }
  }

  /// An edit of the charter, of a word of it, or of who is in the room.
  mutating func charterEdit(_ session: Session) -> Edit {
    switch roll(12) {
    case 0: .charter(.line(any(CharterLine.self) ?? .goal, text()))
    case 1: .charter(.outcome(any(OutcomeKind.self) ?? .impact, roll(3) > 0))
    case 2: .charter(.setting(any(Setting.self)))
    case 3...6: .term(termEdit(session.charter.terms.map(\.id)))
    default: .unit(unitEdit(session.charter.units.map(\.id), session.stages.map(\.id)))
    }
  }

  private mutating func termEdit(_ ids: [Term.ID]) -> TermEdit {
    switch ids.isEmpty ? 0 : roll(4) {
    case 0: .add(word: text(), meaning: text(), after: maybe(ids))
    case 1: .rename(id(ids), text())
    case 2: .meaning(id(ids), text())
    default: .remove(id(ids))
    }
  }

  private mutating func unitEdit(_ ids: [Unit.ID], _ stages: [Stage.ID]) -> UnitEdit {
    switch ids.isEmpty ? 0 : roll(6) {
    case 0: .add(name: text(), after: maybe(ids))
    case 1: .rename(id(ids), text())
    case 2: .missing(id(ids), roll(2) == 0)
    case 3...4: .knows(id(ids), id(stages), roll(3) > 0)
    default: .remove(id(ids))
    }
  }
}
