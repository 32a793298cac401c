import Facilitator
import Testing
import Workshop

/// Who told us, what they said, and whom one could ask.
@Suite struct EvidenceTests {
  private let who = Player.example(at: "evidence.who")
  private let ask = Player.example(at: "evidence.ask")

  private func moment(_ number: Int, _ player: Player) -> Touchpoint {
    player.session.touchpoints[number - 1]
  }

  @Test func theFigureFallsWithEverySourceThatIsFound() {
    #expect(who.screen.contains("11 of 16 are guesses"))
    #expect(who.playing("→").screen.contains("10 of 16 are guesses"))
    #expect(who.playing("→ ↓ →×2 ↓ →").screen.contains("8 of 16 are guesses"))
    #expect(who.playing("→ ←").contents == who.contents)
    #expect(who.playing("←").contents == who.contents)
    #expect(moment(1, who.playing("→")).known == .seen)
    #expect(moment(1, who.playing("→×5")).known == .told)
  }

  @Test func spaceGoesThroughTheMarksAndRoundAgain() {
    let marks = (1...5).map { moment(1, who.playing("Space×\($0)")).evidence.mark }
    #expect(marks == [.look, .right, .varies, nil, .look])
    #expect(who.playing("Space").chosen.hasSuffix("! look"))
  }

  @Test func whatIsTypedIsSaidByACustomerAndToldFromThenOn() throws {
    let player = who.playing("“It was always raining, letter, 3 November” Enter")
    let source = try #require(moment(1, player).evidence.sources.first)
    #expect(source.quote == "It was always raining")
    #expect(source.from == "letter")
    #expect(source.date == CivilDate(year: 2025, month: 11, day: 3))
    #expect(moment(1, player).known == .told)
    #expect(player.screen.contains("\"It was always raining\"   letter, 3 November"))
    #expect(player.screen.contains("10 of 16 are guesses"))
    #expect(player.entry == "they said › type it here, then a comma and where from")
    let back = player.playing("^Z")
    #expect(back.contents == who.contents)
    #expect(back.whisper.contains("It was always raining"))
  }

  @Test func backspaceTakesOutTheLastSourceAndSaysWhereThereIsNone() {
    #expect(moment(9, who.playing("↓×8 Backspace")).evidence.sources.isEmpty)
    #expect(who.playing("Backspace").whisper == "There is nothing to take out here")
    #expect(who.playing("↓×8 Backspace ^Z").contents == who.contents)
  }

  @Test func oldEvidenceIsSaidToBeOld() {
    #expect(who.playing("↓×10").screen.contains("review, 14 months old"))
    #expect(
      who.playing("↓×10 Enter ↓ Enter").screen.contains("September 2024 · 14 months old"))
    #expect(!who.playing("↓×8").screen.contains("months old"))
    let card = who.playing("↓×10 Enter ↓ Enter ↑ Enter")
    #expect(card.whisper == "14 months old: would they still say so?")
  }

  @Test func theCardHasItsOwnLinesOnTopAndTheOthersBelow() {
    let card = who.playing("↓×8 Enter")
    #expect(card.chosen.hasPrefix("who told us"))
    #expect(card.playing("↓×6").chosen.hasPrefix("how it stands"))
    #expect(card.playing("↓×7").chosen.hasPrefix("answers"))
    #expect(card.playing("Esc").question == who.question)
    #expect(ask.playing("Enter").chosen.hasPrefix("might know"))
  }

  @Test func byWhatItVariesIsAskedWhereItVaries() {
    let card = who.playing("↓×10 Enter ↓×5")
    #expect(card.chosen.contains("it varies by"))
    #expect(card.playing("→").chosen.isEmpty == false)
    #expect(moment(11, card.playing("←")).evidence.variesBy == .place)
    #expect(!card.playing("↑ ←").screen.contains("it varies by"))
  }

  @Test func howFarItVariesIsSaidOfBothEndsAndTheWorstIsNeverTheBetterOne() {
    let card = who.playing("↓×10 Enter ↓×6")
    #expect(card.chosen.hasPrefix("at its worst"))
    let worst = card.playing("→×2")
    #expect(moment(11, worst).evidence.worst == -1)
    let best = worst.playing("↓ →×2")
    #expect(best.chosen.hasPrefix("at its best"))
    #expect(moment(11, best).variation == -1...1)
    let below = moment(11, best.playing("→×3")).evidence
    #expect(below.worst == -2)
    #expect(below.best == -2)
  }

  @Test func everySourceHasACardOfItsOwn() throws {
    let list = who.playing("↓×11 Enter ↓ Enter")
    #expect(list.question == "A mechanic shows me how, no charge: who says so?")
    let two = list.playing("“Lovely man, review, yesterday” Enter")
    #expect(moment(12, two).evidence.sources.map(\.from) == ["workshop book", "review"])
    let card = list.playing("↑ Enter ↓×2 → ↓ ^U “the workshop” ↓ ^U “3.11.” ↓")
    let source = try #require(moment(12, card).evidence.sources.first)
    #expect(source.kind == .observation)
    #expect(source.unit == "the workshop")
    #expect(source.date == CivilDate(year: 2025, month: 11, day: 3))
    #expect(moment(12, card.playing("↓×2 Enter")).evidence.sources.isEmpty)
  }

  @Test func aDayThatCannotBeReadStaysInTheLine() {
    let card = who.playing("↓×8 Enter ↓ Enter ↑ Enter ↓×4 ^U “last summer” ↓")
    #expect(card.whisper == "A day: 3 November, 3.11., 2026-11-03 or today")
    #expect(card.chosen.contains("last summer"))
    let mended = card.playing("^U “today” ↓")
    #expect(moment(9, mended).evidence.sources.first?.date == mended.room.moment.date)
    #expect(moment(9, card.playing("^U ↓")).evidence.sources.first?.date == nil)
  }

  @Test func aNumberWithoutAWhyIsSaidKindly() {
    let card = who.playing("↓×11 Enter ↓ Enter ↑ Enter ↓×6 ^U ↑")
    #expect(card.whisper == "A number says how many. Would customers say why?")
    #expect(card.session.unexplainedCount == 1)
  }

  @Test func theLowsAndTheStarsAreAskedAboutFirstAndNothingMoves() {
    let numbers = ask.session.askable.compactMap { ask.session.number(of: $0.id) }
    #expect(numbers == [3, 8, 1, 2, 4, 7, 10, 13, 14, 15, 16])
    #expect(ask.playing("→×3").session.askable.map(\.id) == ask.session.askable.map(\.id))
    #expect(moment(3, ask.playing("→")).evidence.asked == .asked)
    #expect(moment(3, ask.playing("Space×3")).evidence.asked == .contradicted)
    #expect(ask.playing("→").whisper == "Customers:  asked 2")
    #expect(
      ask.playing("→×2 ↓ Space×2").whisper == "Customers:  confirmed 1 · contradicted 1")
    #expect(ask.playing("Space×4").contents == ask.contents)
    #expect(ask.playing("← →×9 ←×9").contents == ask.contents)
  }

  @Test func whatIsTypedIsWhoMightKnow() {
    let player = ask.playing("“the window dresser” Enter")
    #expect(moment(3, player).evidence.elsewhere == "the window dresser")
    #expect(player.entry == "might know › the window dresser")
    #expect(moment(3, player.playing("Backspace")).evidence.elsewhere.isEmpty)
    #expect(ask.playing("Backspace").whisper == "There is nothing to take out here")
  }

  @Test func whereNothingIsAGuessNobodyNeedBeAsked() {
    let player = Player.example(at: "evidence.ask", in: .bicycleShopTold)
    #expect(player.question == "No moment is a guess.")
    #expect(player.screen.contains("All of them were told or seen. Tab goes on."))
    #expect(player.playing("→").whisper == "All of them were told or seen. Tab goes on.")
  }

  @Test func undoGoesToThePlaceItChanges() {
    let away = who.playing("→ Tab Tab")
    #expect(away.playing("^Z").question == "Who told us?")
    #expect(ask.playing("→ Shift-Tab ^Z").question == "Whom could we ask?")
    #expect(who.playing("→ ↓×5 ^Z").posture.focus == 0)
  }

  @Test func theEndSaysWhatIsStillToBeKnown() {
    let end = Player.example(at: "evidence.ask", in: .bicycleShopStandard).playing("Tab")
    #expect(end.question == "Whose word is still missing here?")
    #expect(end.screen.contains("2 lows are guesses: who could tell more?"))
    #expect(end.screen.contains("Nothing measures 2 of the 3 ★"))
    #expect(end.playing("↓ Enter").chosen.hasPrefix("might know"))
    let told = Player.example(at: "evidence.ask", in: .bicycleShopTold).playing("Tab")
    #expect(!told.screen.contains("lows"))
  }

  @Test func theCloseCountsGuessesOnceEvidenceIsOnTheWayOrThere() {
    let close = Player.example(at: "close.next")
    #expect(close.screen.contains("11 of 16 moments are guesses: whom could we ask?"))
    #expect(!close.screen.contains("Nothing measures"))
    let standard = Player.example(at: "close.next", in: .bicycleShopStandard)
    #expect(standard.screen.contains("2 lows are guesses: who could tell more?"))
  }

  @Test func theQuickPlanComesToItThroughTheMenu() {
    let menu = Player.example(at: "journey.names").playing("Esc ←")
    #expect(menu.screen.contains("not in this plan"))
    #expect(menu.playing("Evidence Enter").question == "Who told us?")
  }

  @Test func whatCustomersSaidCanBeFound() {
    let found = Player.example(at: "journey.names").playing("/ “had forgotten” Enter")
    #expect(found.chosen.contains("I thought you had forgotten me."))
  }
}
