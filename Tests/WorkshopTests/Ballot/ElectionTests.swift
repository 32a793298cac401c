import Testing

@testable import Workshop

/// Every way in which a count can go, and how often random elections went it.
private struct Paths {
  private(set) var counts: [(name: String, times: Int)] = []

  mutating func took(_ name: String) {
    if let place = counts.firstIndex(where: { $0.name == name }) {
      counts[place].times += 1
    } else {
      counts.append((name, 1))
    }
  }

  func missing(_ names: [String]) -> [String] {
    names.filter { name in !counts.contains { $0.name == name } }
  }
}

@Suite("Ten thousand elections")
struct ElectionTests {
  private let runs = 10_000 * effort

  /// Every run has its own seed, so that one election can be looked at alone.
  private func each(_ body: (inout SessionDice, Election) throws -> Void) rethrows {
    for run in 0..<runs {
      var dice = SessionDice(seed: UInt64(run) &+ 0x1b_a110)
      let election = dice.election()
      try body(&dice, election)
    }
  }

  private func places(_ words: [Word.ID]) -> [Int] { words.map { $0.rawValue - 1 } }

  @Test("come out as a slow count by every set of words says")
  func verdicts() {
    var paths = Paths()
    each { dice, election in
      let slow = SlowCount(election: election)
      let tally = election.round().closed.tally
      for word in 0..<election.count {
        #expect(tally.counts[word].slips == slow.slips(naming: word), "\(election)")
        #expect(tally.counts[word].points == slow.points(of: word), "\(election)")
      }
      let verdict = Verdict(of: tally)
      let expected = slow.winners
      let by = { (step: WinningStep) in
        self.places(verdict.winners.filter { $0.step == step }.map(\.word)).sorted()
      }
      #expect(by(.slips) == expected.bySlips, "\(election)")
      #expect(by(.points) == expected.byPoints, "\(election)")
      #expect(by(.hands) + by(.decider) == [], "\(election)")
      #expect(places(verdict.undecided?.words ?? []) == expected.open, "\(election)")
      #expect((verdict.undecided?.places ?? 0) == expected.places, "\(election)")
      for winner in verdict.winners { paths.took("won by \(winner.step.rawValue)") }
      paths.took("\(verdict.winners.count) win, \(expected.places) open")
      guard let undecided = verdict.undecided else { return }
      #expect(undecided.need == .hands)
      settle(undecided, in: tally, election, &dice, &paths)
    }
    let needed = [
      "won by slips", "won by points", "won by hands", "won by decider", "0 win, 0 open",
      "1 win, 0 open", "2 win, 0 open", "3 win, 0 open", "0 win, 3 open", "1 win, 2 open",
      "2 win, 1 open", "hands tell", "hands tell some", "hands tell none",
    ]
    #expect(paths.missing(needed) == [], "never reached, of \(paths.counts)")
  }

  /// Raises hands for level words, asks the decider where they are level again, and looks whether
  /// each word came through by the step that a slow count says.
  private func settle(
    _ undecided: Undecided, in tally: Tally, _ election: Election, _ dice: inout SessionDice,
    _ paths: inout Paths
  ) {
    let hands = undecided.words.map { HandCount(word: $0, hands: dice.roll(4)) }
    let raised = Verdict(of: tally, hands: hands)
    let slow = SlowCount.stable(places(undecided.words), size: undecided.places) { place in
      hands.first { $0.word == word(place + 1) }?.hands ?? 0
    }
    let byHands = raised.winners.filter { $0.step == .hands }.map(\.word)
    #expect(places(byHands).sorted() == slow.sure, "\(election) \(hands)")
    #expect(places(raised.undecided?.words ?? []) == slow.open, "\(election) \(hands)")
    for _ in byHands { paths.took("won by hands") }
    guard let left = raised.undecided else {
      paths.took("hands tell")
      return
    }
    paths.took(byHands.isEmpty ? "hands tell none" : "hands tell some")
    #expect(left.need == .decider)
    let named = Array(left.words.shuffled(using: &dice).prefix(left.places))
    let tooFew = Verdict(of: tally, hands: hands, picks: Array(named.dropLast()))
    #expect(tooFew.undecided == left, "\(election) \(hands)")
    let settled = Verdict(of: tally, hands: hands, picks: named)
    #expect(settled.undecided == nil)
    #expect(settled.winners == raised.winners + named.map { Winner(word: $0, step: .decider) })
    paths.took("won by decider")
  }

  @Test("come to the shortlist that a slow count says")
  func shortlists() {
    var paths = Paths()
    each { dice, election in
      var election = election
      if dice.roll(50) == 0 {
        // Nine words or more, each on one slip.
        election = Election(count: 9 + dice.roll(3), places: 1, isRanked: false, slips: [])
        election.slips = (0..<election.count).map { [$0] }
      } else if dice.roll(2) == 0 {
        // More words than in other elections, or hardly any list has eight.
        let more = 6 + dice.roll(7)
        election.slips += (0..<dice.roll(9)).map { _ in
          Array(dice.shuffled(Array(0..<more)).prefix(election.places))
        }
        election.count = max(election.count, more)
      }
      let slow = SlowCount(election: election).shortlist
      let tally = election.round().closed.tally
      switch Shortlist(of: tally) {
      case .settled(let list):
        #expect(places(list) == slow.sure.sorted() && slow.open.isEmpty, "\(election)")
        let named = tally.ranked.count
        let isWithout = named > list.count && list.count < 6
        paths.took(isWithout ? "\(list.count), without the level" : "\(list.count)")
        #expect(list.count <= 8)
      case .open(let list, let undecided):
        #expect(places(list) == slow.sure.sorted(), "\(election)")
        #expect(places(undecided.words) == slow.open, "\(election)")
        #expect(undecided.places == slow.places && undecided.need == .hands, "\(election)")
        paths.took("\(list.count), the others level")
        settleList(undecided, beside: list, in: tally, election, &dice, &paths)
      }
    }
    let needed = [
      "0", "1", "2", "3", "4", "5", "6", "7", "8", "4, without the level", "5, without the level",
      "0, the others level", "1, the others level", "2, the others level", "3, the others level",
      "hands make it 6", "hands make it 7", "hands make it 8", "the decider makes it 6",
    ]
    #expect(paths.missing(needed) == [], "never reached, of \(paths.counts)")
  }

  private func settleList(
    _ undecided: Undecided, beside list: [Word.ID], in tally: Tally, _ election: Election,
    _ dice: inout SessionDice, _ paths: inout Paths
  ) {
    let hands = undecided.words.map { HandCount(word: $0, hands: dice.roll(4)) }
    let slow = SlowCount.stable(places(undecided.words), size: undecided.places) { place in
      hands.first { $0.word == word(place + 1) }?.hands ?? 0
    }
    let sure = places(list) + slow.sure
    switch Shortlist(of: tally, hands: hands) {
    case .settled(let settled):
      let joined = sure + slow.open
      #expect(joined.count <= 8 && places(settled) == joined.sorted(), "\(election) \(hands)")
      paths.took("hands make it \(settled.count)")
    case .open(let through, let left):
      #expect(sure.count + slow.open.count > 8 && places(through) == sure.sorted(), "\(election)")
      #expect(places(left.words) == slow.open && left.need == .decider, "\(election) \(hands)")
      let named = Array(left.words.shuffled(using: &dice).prefix(left.places))
      guard case .settled(let settled) = Shortlist(of: tally, hands: hands, picks: named) else {
        Issue.record("the decider has not settled \(election) \(hands)")
        return
      }
      #expect(Set(settled) == Set(through + named) && settled.count == 6)
      paths.took("the decider makes it 6")
    }
  }

  @Test("leave out whom a slow search over all sets of three says")
  func coverage() throws {
    var paths = Paths()
    try each { _, election in
      let slow = SlowCount(election: election)
      let closed = election.round().closed
      guard let coverage = closed.coverage else {
        #expect(election.slips.isEmpty)
        paths.took("no slip")
        return
      }
      let fewest = slow.fewest
      #expect(places(coverage.fewest.words) == fewest.words, "\(election)")
      #expect(coverage.fewest.slips == fewest.slips, "\(election)")
      paths.took("\(fewest.ties) ties")
      let verdict = Verdict(of: closed.tally)
      let sure = places(verdict.winners.map(\.word))
      let shares = SlowCount.subsets(
        places(verdict.undecided?.words ?? []), of: verdict.undecided?.places ?? 0)
      guard shares.count <= 6 else {
        #expect(coverage.possible == [], "\(election)")
        paths.took("too many outcomes")
        return
      }
      #expect(
        coverage.possible.map { places($0.words) } == shares.map { (sure + $0).sorted() },
        "\(election)")
      for share in shares {
        let winners = wordIDs((sure + share).map { $0 + 1 })
        let out = try #require(coverage.slipsLeftOut(by: winners.reversed()), "\(election)")
        #expect(out == slow.leftOut(by: sure + share), "\(election)")
        let isMany = out * 4 >= election.slips.count
        let better = coverage.better(than: winners, of: election.slips.count)
        let isNamed = isMany && out > fewest.slips
        #expect(better == (isNamed ? coverage.fewest : nil), "\(election)")
        paths.took(
          isNamed ? "others named" : isMany ? "no better ones" : out == 0 ? "nobody" : "a few")
        paths.took(shares.count == 1 ? "one outcome" : "some outcomes")
      }
    }
    let needed = [
      "no slip", "0 ties", "1 ties", "2 ties", "3 ties", "too many outcomes", "others named",
      "no better ones", "nobody", "a few", "one outcome", "some outcomes",
    ]
    #expect(paths.missing(needed) == [], "never reached, of \(paths.counts)")
  }
}
