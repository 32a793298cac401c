import Workshop

extension SessionDice {
  /// An edit of what is looked into about a moment.
  mutating func detailEdit(_ session: Session) -> Edit {
    switch roll(6) {
    case 0: .warmUp(warmUpEdit(session))
    case 1: .dive(diveEdit(session))
    case 2: .idea(ideaEdit(session))
    case 3: .service(serviceEdit(session))
    case 4: .decision(decisionEdit(session))
    default: .handshake(handshakeEdit(session))
    }
  }

  private mutating func warmUpEdit(_ session: Session) -> WarmUpEdit {
    let ids = session.warmUps.map(\.id)
    return switch roll(4) {
    case 0...1: .add(text: text(), after: maybe(ids))
    case 2: .rename(id(ids), text())
    default: .remove(id(ids))
    }
  }

  private mutating func diveEdit(_ session: Session) -> DiveEdit {
    let id = id(session.touchpoints.map(\.id))
    return switch roll(9) {
    case 7: .state(id, any(PromiseState.self))
    case 0: .choose(id, roll(3) > 0)
    case 1...2: .line(id, any(DiveLine.self) ?? .expects, text())
    case 3: .unknown(id)
    case 4...5: .entry(id, any(DiveList.self) ?? .whys, at: roll(24) == 0 ? 20 : roll(4), text())
    case 6: .level(id, any(Level.self))
    default: .due(id, date())
    }
  }

  private mutating func ideaEdit(_ session: Session) -> IdeaEdit {
    let ids = session.touchpoints.flatMap { $0.ideas.map(\.id) }
    return switch roll(5) {
    case 0...1:
      .add(text: text(), touchpoint: id(session.touchpoints.map(\.id)), after: maybe(ids))
    case 2: .rename(id(ids), text())
    case 3: .stance(id(ids), any(Stance.self))
    default: .remove(id(ids))
    }
  }

  private mutating func serviceEdit(_ session: Session) -> ServiceEdit {
    let id = id(session.touchpoints.map(\.id))
    return switch roll(10) {
    case 9: .delight(id, text(), on: date())
    case 0...1: .line(id, any(ServiceLine.self) ?? .delight, text())
    case 2: .met(id, any(Answer.self))
    case 3: .area(id, any(ExperienceArea.self))
    case 4: .stance(id, any(Stance.self))
    case 5: .care(id, any(Care.self) ?? .valued, any(Answer.self))
    case 6: .delightOn(id, date())
    case 7: .ordinary(id, roll(2) == 0)
    default: .need(id, maybe(session.stages.flatMap { $0.needs.map(\.id) }))
    }
  }

  private mutating func decisionEdit(_ session: Session) -> DecisionEdit {
    let moments = session.touchpoints.map(\.id)
    let ids = session.touchpoints.flatMap { $0.decision.branches.map(\.id) }
    return switch roll(7) {
    case 0: .decider(id(moments), any(Decider.self))
    case 1...2: .add(text: text(), touchpoint: id(moments))
    case 3: .rename(id(ids), text())
    case 4: .leads(id(ids), text())
    case 5: .to(id(ids), maybe(moments))
    default: .remove(id(ids))
    }
  }

  private mutating func handshakeEdit(_ session: Session) -> HandshakeEdit {
    let ids = session.touchpoints.flatMap { $0.handshakes.map(\.id) }
    return switch roll(7) {
    case 0...1: .add(text: text(), touchpoint: id(session.touchpoints.map(\.id)))
    case 2: .rename(id(ids), text())
    case 3: .from(id(ids), text())
    case 4: .to(id(ids), text())
    case 5: .nature(id(ids), any(Handshake.Nature.self))
    default: .remove(id(ids))
    }
  }
}
