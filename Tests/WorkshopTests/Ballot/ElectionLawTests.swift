import Testing

@testable import Workshop

@Suite("Laws of the count")
struct ElectionLawTests {
  private let runs = 2_500 * effort

  private func each(_ body: (inout SessionDice, Election) throws -> Void) rethrows {
    for run in 0..<runs {
      var dice = SessionDice(seed: UInt64(run) &+ 0x1a_a55)
      let election = dice.election()
      try body(&dice, election)
    }
  }

  @Test("the order in which slips are typed never matters")
  func order() {
    each { dice, election in
      var other = election
      other.slips.shuffle(using: &dice)
      #expect(election.round().closed == other.round().closed, "\(election)")
    }
  }

  @Test("what the words are called never matters")
  func names() {
    each { dice, election in
      let ids = dice.shuffled(Array(1...election.count)).map { $0 * 7 }
      let renamed = { (words: [Word.ID]) in words.map { word(ids[$0.rawValue - 1]) } }
      let (one, other) = (election.round().closed, election.round(ids: ids).closed)
      #expect(renamed(one.tally.counts.map(\.word)) == other.tally.counts.map(\.word))
      #expect(one.tally.counts.map(\.slips) == other.tally.counts.map(\.slips), "\(election)")
      let (verdict, again) = (Verdict(of: one.tally), Verdict(of: other.tally))
      #expect(renamed(verdict.winners.map(\.word)) == again.winners.map(\.word), "\(election)")
      #expect(verdict.winners.map(\.step) == again.winners.map(\.step), "\(election)")
      #expect(verdict.undecided.map { renamed($0.words) } == again.undecided?.words)
      #expect(one.coverage.map { renamed($0.fewest.words) } == other.coverage?.fewest.words)
      #expect(one.coverage?.fewest.slips == other.coverage?.fewest.slips, "\(election)")
    }
  }

  @Test("where a word stands on the wall never decides")
  func wall() {
    each { dice, election in
      // The same slips, but the word at place p now stands at place moved[p], with its id.
      let moved = dice.shuffled(Array(0..<election.count))
      var other = election
      other.slips = election.slips.map { $0.map { moved[$0] } }
      let ids = (0..<election.count).map { place in (moved.firstIndex(of: place) ?? 0) + 1 }
      let (one, again) = (election.round().closed.tally, other.round(ids: ids).closed.tally)
      let (verdict, verdictAgain) = (Verdict(of: one), Verdict(of: again))
      #expect(
        Set(verdict.winners.map(\.word)) == Set(verdictAgain.winners.map(\.word)), "\(election)")
      #expect(
        Set(verdict.undecided?.words ?? []) == Set(verdictAgain.undecided?.words ?? []),
        "\(election)")
      switch (Shortlist(of: one), Shortlist(of: again)) {
      case (.settled(let list), .settled(let other)): #expect(Set(list) == Set(other))
      case (.open(let list, let open), .open(let other, let otherOpen)):
        #expect(Set(list) == Set(other) && Set(open.words) == Set(otherOpen.words))
      default: Issue.record("settled on one wall only: \(election)")
      }
    }
  }

  @Test("a word on every slip always wins, and is always on the shortlist")
  func unanimous() {
    var seen = 0
    each { dice, election in
      var election = election
      guard !election.slips.isEmpty else { return }
      let loved = dice.roll(election.count)
      election.slips = election.slips.map { slip in
        var slip = slip.filter { $0 != loved }
        slip.insert(loved, at: dice.roll(slip.count + 1))
        let cut = Array(slip.prefix(election.places))
        return cut.contains(loved) ? cut : cut.dropLast() + [loved]
      }
      let tally = election.round().closed.tally
      switch Shortlist(of: tally) {
      case .settled(let list), .open(let list, _):
        #expect(list.contains(word(loved + 1)), "\(election)")
      }
      // With more places than winners more than three words may stand on every slip.
      guard election.places <= 3 else { return }
      seen += 1
      let winner = Verdict(of: tally).winners.first { $0.word == word(loved + 1) }
      #expect(winner?.step == .slips, "\(election)")
    }
    #expect(seen > runs / 4)
  }

  @Test("one more slip for a word never hurts it in the count of slips")
  func monotone() {
    each { dice, election in
      let loved = dice.roll(election.count)
      let rank = { (tally: Tally) in
        tally.counts.count { $0.slips > tally.counts[loved].slips }
      }
      let before = election.round().closed.tally
      var more = election
      // A slip that names it, in whichever place, beside others.
      let others = dice.shuffled(Array(0..<election.count)).filter { $0 != loved }
        .prefix(election.places - 1)
      more.slips.append(dice.shuffled([loved] + others))
      let after = more.round().closed.tally
      #expect(rank(after) <= rank(before), "\(election)")
      let won = Verdict(of: before).winners.contains {
        $0.word == word(loved + 1) && $0.step == .slips
      }
      let winsStill = Verdict(of: after).winners.contains {
        $0.word == word(loved + 1) && $0.step == .slips
      }
      #expect(!won || winsStill, "\(election)")
      // A slip for it alone hurts it in no step.
      more.slips[more.slips.count - 1] = [loved]
      let alone = Verdict(of: more.round().closed.tally)
      let wonAny = Verdict(of: before).winners.contains { $0.word == word(loved + 1) }
      #expect(!wonAny || alone.winners.contains { $0.word == word(loved + 1) }, "\(election)")
    }
  }
}
