import Workshop

extension SessionDice {
  mutating func wordEdit(_ session: Session) -> WordEdit {
    let ids = session.impression.words.map(\.id)
    return switch roll(16) {
    case 0...2: .add(text: text(), source: any(Word.Source.self) ?? .team, after: maybe(ids))
    case 3: .rename(id(ids), text())
    case 4: .remove(id(ids))
    case 5...6: .choose(id(ids), roll(3) > 0)
    case 7: .culture(id(ids), any(Answer.self))
    case 8: .staff(id(ids), any(Answer.self))
    case 9: .evidence(id(ids), text())
    case 10: .find(text: text(), lens: any(Lens.self) ?? .customer)
    case 11: .behaviour(id(ids), text())
    case 12: .owner(id(ids), text())
    case 13: .note(id(ids), text())
    case 14: .test(id(ids), any(WordTest.self) ?? .today, any(Answer.self))
    default: .startersShown
    }
  }

  mutating func ballotEdit(_ session: Session) -> BallotEdit {
    let ids = session.impression.words.map(\.id)
    let standing = session.impression.standing.map(\.id)
    return switch roll(26) {
    case 0: .voters(roll(4) == 0 ? nil : roll(1_200))
    case 1: .facilitatorVotes(roll(2) == 0)
    case 2: .decider(text())
    case 3: .means(any(VoteMeans.self) ?? .slips)
    case 4...5:
      same(WordPair(id(standing), id(standing)))
    case 6: .merge(id(standing), under: id(standing))
    case 7: .apart(id(ids))
    case 8...10: .freeze(seed: Int(truncatingIfNeeded: next()))
    case 11: .thaw
    case 12...15: .close(.first, closedRound(session, .first))
    case 16...17: .close(.second, closedRound(session, .second))
    case 18: .withdraw(any(VoteRound.self) ?? .first)
    case 19: .hands(any(VoteRound.self) ?? .first, hands(standing))
    case 20: .picks(any(VoteRound.self) ?? .first, some(of: standing))
    case 21: .choose(some(of: standing))
    case 22: .fingers(round: roll(3), fingers())
    case 23: .aloud([nil, true, false][roll(3)])
    default: .change(text())
    }
  }

  mutating func soloEdit(_ session: Session) -> SoloEdit {
    let standing = session.impression.standing.map(\.id)
    // Comparing needs several words that were kept, which chance alone rarely brings about.
    if roll(3) == 0 {
      guard let next = session.impression.pairs?.next else {
        return .pairs(seed: Int(truncatingIfNeeded: self.next()))
      }
      return .prefer(next.left)
    }
    return switch roll(14) {
    case 12: .handOver
    case 13: .readOut
    case 0...4: .sort(id(standing), any(Bucket.self))
    case 5: .pairs(seed: Int(truncatingIfNeeded: next()))
    case 6...8:
      .prefer(session.impression.pairs?.next?.left ?? id(standing))
    case 9: .unprefer
    case 10: .draft(date() ?? CivilDate(daysSinceEpoch: 20_000), some(of: standing))
    default:
      .again(
        SecondChoice(
          date: date() ?? CivilDate(daysSinceEpoch: 20_001), words: some(of: standing)))
    }
  }

  mutating func gridEdit(_ session: Session) -> GridEdit {
    guard roll(8) > 0 else { return .friend(text()) }
    return .bearing(
      id(session.impression.standing.map(\.id)), id(session.touchpoints.map(\.id)),
      any(Bearing.self) ?? .silent)
  }

  mutating func ledgerEdit(_ session: Session) -> LedgerEdit {
    let ids = session.impression.ledger.map(\.id)
    let words = session.impression.words.map(\.id)
    let day = date() ?? CivilDate(daysSinceEpoch: 20_500)
    return switch roll(6) {
    case 0...1: .add(day, used: some(of: words), said: text())
    case 2: .date(id(ids), day)
    case 3: .used(id(ids), some(of: words))
    case 4: .said(id(ids), text())
    default: .remove(id(ids))
    }
  }

  private mutating func same(_ pair: WordPair) -> BallotEdit {
    .same(pair, keep: [nil, pair.one, pair.other][roll(3)])
  }

  /// None to three of the ids that are there, each once.
  private mutating func some<ID: CountedID>(of ids: [ID]) -> [ID] {
    var some: [ID] = []
    for _ in 0..<roll(4) { if let id = pick(ids), !some.contains(id) { some.append(id) } }
    return some
  }

  private mutating func hands(_ ids: [Word.ID]) -> [HandCount] {
    some(of: ids).map { HandCount(word: $0, hands: roll(1_100)) }
  }

  private mutating func fingers() -> Fingers {
    (0..<4).reduce(Fingers()) { fingers, _ in fingers.with(roll(1_200), showing: roll(7)) }
  }

  /// A round of a few slips on the list that is frozen, or on some of it.
  private mutating func closedRound(_ session: Session, _ round: VoteRound) -> ClosedRound {
    let order =
      session.impression.order
      ?? FrozenOrder(shuffling: session.impression.words.map(\.id), seed: 7)
    let paper =
      round == .second || roll(8) == 0
      ? BallotPaper.second(of: order.words) : roll(2) == 0 ? .three(of: order) : .several(of: order)
    if roll(4) == 0 {
      var hands = OpenHands(paper, voters: 1 + roll(9))
      for _ in 0..<roll(9) { hands.raise(roll(9)) }
      return hands.closed
    }
    var open = OpenRound(paper)
    for _ in 0..<roll(6) {
      let marks = paper.words.filter { _ in roll(2) == 0 }.compactMap(paper.mark)
      switch paper.reading(marks.joined(separator: " ")) {
      case .good(let ballot): open.seal(ballot)
      default: open.setAside()
      }
    }
    return open.closed
  }
}
