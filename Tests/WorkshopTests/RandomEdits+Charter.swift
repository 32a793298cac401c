import Workshop

extension SessionDice {
  mutating func travellerEdit(_ session: Session) -> TravellerEdit {
    let kind = any(RemarkKind.self) ?? .stories
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
    let terms = session.charter.terms.map(\.id)
    let units = session.charter.units.map(\.id)
    return switch roll(16) {
    case 0...1: .charter(.line(any(CharterLine.self) ?? .goal, text()))
    case 2: .charter(.outcome(any(OutcomeKind.self) ?? .impact, roll(3) > 0))
    case 3: .charter(.setting(any(Setting.self)))
    case 4...5: .term(.add(word: text(), meaning: text(), after: maybe(terms)))
    case 6: .term(.rename(id(terms), text()))
    case 7: .term(.meaning(id(terms), text()))
    case 8: .term(.remove(id(terms)))
    case 9...10: .unit(.add(name: text(), after: maybe(units)))
    case 11: .unit(.rename(id(units), text()))
    case 12: .unit(.missing(id(units), roll(2) == 0))
    case 13...14: .unit(.knows(id(units), id(session.stages.map(\.id)), roll(3) > 0))
    default: .unit(.remove(id(units)))
    }
  }
}
