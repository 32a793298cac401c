import Workshop

extension SessionDice {
  mutating func feelingEdit(_ session: Session) -> FeelingEdit {
    let id = id(session.touchpoints.map(\.id))
    return switch roll(15) {
    case 0...2: .score(id, roll(5) == 0 ? nil : roll(7) - 3)
    case 3: .hands(id, (0..<(roll(6) == 0 ? roll(9) : 5)).map { _ in roll(4) })
    case 4: .word(id, text())
    case 5...6: .pivotal(id, roll(3) > 0)
    case 7: .colours(id, text())
    case 8: .expected(id, any(Expectation.self))
    case 9: .worked(id, [nil, false, true][roll(3)])
    case 10: .brokenPromise(id, roll(2) == 0)
    case 11: .handledWell(id, roll(2) == 0)
    case 12: .robotic(id, roll(2) == 0)
    case 13: .clear(id)
    default: .influence(id, any(Influence.self))
    }
  }

  mutating func irritationEdit(_ session: Session) -> IrritationEdit {
    let ids = session.touchpoints.flatMap { $0.irritations.map(\.id) }
    return switch roll(7) {
    case 0...1: .add(text: text(), touchpoint: id(session.touchpoints.map(\.id)))
    case 2: .rename(id(ids), text())
    case 3: .severity(id(ids), any(Severity.self))
    case 4: .changeable(id(ids), any(Answer.self))
    case 5: .surroundings(id(ids), roll(2) == 0)
    default: .remove(id(ids))
    }
  }

  mutating func recollectionEdit(_ session: Session) -> RecollectionEdit {
    let ids = session.recollections.map(\.id)
    return switch roll(4) {
    case 0...1: .add(text: text(), after: maybe(ids))
    case 2: .rename(id(ids), text())
    default: .remove(id(ids))
    }
  }
}
