import Workshop

extension SessionDice {
  /// An edit of any kind, made up from what the session holds; some of them will be refused.
  mutating func edit(of session: Session, depth: Int = 0) -> Edit {
    switch roll(45) {
    case 0: .session(sessionEdit())
    case 1: .attendance(attendanceEdit())
    case 2...4: .journey(journeyEdit(session))
    case 5: roll(2) == 0 ? .traveller(travellerEdit(session)) : charterEdit(session)
    case 6...7: .stage(stageEdit(session))
    case 8: .need(needEdit(session))
    case 9...14: .touchpoint(touchpointEdit(session))
    case 15...16: .word(wordEdit(session))
    case 17: .parked(parkedEdit(session))
    case 18: .closing(closingEdit())
    case 19...20: .feeling(feelingEdit(session))
    case 21: .irritation(irritationEdit(session))
    case 22: .recollection(recollectionEdit(session))
    case 23...25, 42...43: .ballot(ballotEdit(session))
    case 26...27, 37...38: .solo(soloEdit(session))
    case 28: roll(2) == 0 ? .grid(gridEdit(session)) : .ledger(ledgerEdit(session))
    case 29...36: detailEdit(session)
    case 39: .notice(noticeEdit(session))
    case 40...41: .evidence(evidenceEdit(session))
    default:
      .several((0..<(depth < 2 ? roll(4) : 0)).map { _ in edit(of: session, depth: depth + 1) })
    }
  }

  /// An edit of what one walk dwells on, so that chance gets to the ends of long ways as well.
  mutating func edit(dwellingOn place: UInt64, of session: Session) -> Edit {
    switch place % 7 {
    case 0: roll(3) == 0 ? .word(wordEdit(session)) : .solo(soloEdit(session))
    case 1: roll(4) == 0 ? .touchpoint(touchpointEdit(session)) : detailEdit(session)
    case 2: roll(3) == 0 ? .word(wordEdit(session)) : .ballot(ballotEdit(session))
    case 3: .evidence(evidenceEdit(session))
    case 4: roll(3) == 0 ? .traveller(travellerEdit(session)) : charterEdit(session)
    case 5: roll(2) == 0 ? .ledger(ledgerEdit(session)) : .irritation(irritationEdit(session))
    default: roll(2) == 0 ? .stage(stageEdit(session)) : .need(needEdit(session))
    }
  }

  mutating func text() -> String {
    switch roll(12) {
    case 0: ""
    case 1: "  two words \n"
    case 2: String(repeating: "long ", count: 150 + roll(80))
    case 3: "zoë \"says\" \\ 👩‍👩‍👧 e\u{301}"
    default: pick(["a", "b", "c", "I sign", "forms", "He waits", "Safe", "safe"]) ?? ""
    }
  }

  /// One of the ids that are there; sometimes one that may not be.
  mutating func id<ID: CountedID>(_ ids: [ID]) -> ID {
    if roll(12) > 0, let id = pick(ids) { return id }
    return ID(rawValue: roll(40))
  }

  mutating func maybe<ID: CountedID>(_ ids: [ID]) -> ID? {
    roll(2) == 0 ? nil : id(ids)
  }

  mutating func any<Value: CaseIterable>(_ type: Value.Type) -> Value? {
    roll(5) == 0 ? nil : pick(Array(type.allCases))
  }

  private mutating func score() -> Int? { roll(5) == 0 ? nil : roll(7) }

  mutating func date() -> CivilDate? {
    roll(4) == 0 ? nil : CivilDate(daysSinceEpoch: 20_000 + roll(1_000))
  }

  private mutating func sessionEdit() -> SessionEdit {
    switch roll(3) {
    case 0: .title(text())
    case 1: .plan(text())
    default: .manner(any(Manner.self) ?? .team)
    }
  }

  private mutating func attendanceEdit() -> AttendanceEdit {
    switch roll(5) {
    case 0: .people(roll(4) == 0 ? nil : roll(1_200))
    case 1: .facilitator(text())
    case 2: .origin(any(Origin.self))
    case 3: .stake([nil, false, true][roll(3)])
    default: .agreed(roll(2) == 0)
    }
  }

  private mutating func journeyEdit(_ session: Session) -> JourneyEdit {
    let ids = session.journeys.map(\.id)
    return switch roll(8) {
    case 0...1: .add(name: text(), after: maybe(ids))
    case 2: .rename(id(ids), text())
    case 3: .score(id(ids), any(Criterion.self) ?? .often, score())
    case 4: .subject(id(ids), any(Subject.self) ?? .customer)
    case 5: .baseline(id(ids), roll(2) == 0)
    case 6: .remove(id(ids))
    default: .choose(id(ids), reason: text(), criterion: any(Criterion.self), score: score())
    }
  }

  private mutating func stageEdit(_ session: Session) -> StageEdit {
    let ids = session.stages.map(\.id)
    return switch roll(12) {
    case 0:
      .adopt(
        set: text(), names: (0..<roll(5)).map { _ in text() },
        bands: (0..<roll(4)).map { _ in text() })
    case 1...2: .add(name: text(), after: maybe(ids))
    case 3: .rename(id(ids), text())
    case 4: .move(id(ids), to: roll(6) - 1)
    case 5: .join(id(ids))
    case 6: .split(id(ids))
    case 7: .line(id(ids), any(StageLine.self) ?? .ready, text())
    case 8: .reached(id(ids), roll(4) == 0 ? nil : roll(1_200_000) - 100)
    case 9: .reachedKnown(id(ids), any(Known.self) ?? .guess)
    case 10: .depth(id(ids), any(Depth.self) ?? .outline)
    default: .remove(id(ids))
    }
  }

  private mutating func needEdit(_ session: Session) -> NeedEdit {
    let ids = session.stages.flatMap { $0.needs.map(\.id) }
    return switch roll(4) {
    case 0...1: .add(text: text(), stage: id(session.stages.map(\.id)), after: maybe(ids))
    case 2: .rename(id(ids), text())
    default: .remove(id(ids))
    }
  }

  private mutating func touchpointEdit(_ session: Session) -> TouchpointEdit {
    let ids = session.touchpoints.map(\.id)
    let stages = session.stages.map(\.id)
    return switch roll(16) {
    case 0...3:
      .add(
        title: text(), stage: id(stages), answers: any(Question.self) ?? .happens,
        after: maybe(ids))
    case 4: .rename(id(ids), text())
    case 5: .answers(id(ids), any(Question.self) ?? .see)
    case 6: .act(id(ids), any(Act.self) ?? .happens)
    case 7: .channel(id(ids), any(Channel.self))
    case 8: .initiator(id(ids), any(Initiator.self))
    case 9: .timing(id(ids), text())
    case 10: .note(id(ids), text())
    case 11: .known(id(ids), any(Known.self) ?? .guess)
    case 12: .place(id(ids), stage: id(stages), index: roll(8) - 1)
    case 13: .join(id(ids))
    case 14: .park(id(ids))
    default: .remove(id(ids))
    }
  }

  private mutating func noticeEdit(_ session: Session) -> NoticeEdit {
    let needs = session.stages.flatMap { $0.needs.map(\.id) }
    let moments = session.touchpoints.map(\.id)
    let entry: StoryEntry =
      switch roll(3) {
      case 0: .need(id(needs))
      case 1: .touchpoint(id(moments))
      default: .why(id(moments), at: roll(3))
      }
    return roll(2) == 0
      ? .stays(entry, roll(3) > 0) : .park(entry, any(ParkedKind.self) ?? .reason)
  }

  private mutating func parkedEdit(_ session: Session) -> ParkedEdit {
    let ids = session.parked.map(\.id)
    return switch roll(9) {
    case 0...1: .add(text: text(), step: text())
    case 2: .rename(id(ids), text())
    case 6: .bringBack(id(session.parked.filter { $0.touchpoint != nil }.map(\.id)))
    case 7: .kind(id(ids), any(ParkedKind.self))
    case 3: .owner(id(ids), text())
    case 5: .state(id(ids), any(PromiseState.self))
    case 4: .letGo(id(ids), roll(2) == 0)
    default: .remove(id(ids))
    }
  }

  private mutating func closingEdit() -> ClosingEdit {
    switch roll(5) {
    case 3: .state(any(PromiseState.self))
    case 0: .improve(text())
    case 1: .owner(text())
    case 2: .due(date())
    default: .review(date())
    }
  }
}
