import Facilitator
import Testing
import Workshop

/// On the line of feelings ←→ walk, ↑↓ lift and lower the point, and what is typed is its word.
@Suite struct FeelingsLineTests {
  private let line = Player.example(at: "feelings.line")
  private let unfelt = Player.example(at: "feelings.line", in: .bicycleShopUnfelt)

  private func scores(_ player: Player) -> [Int?] {
    player.session.touchpoints.map(\.feeling.score)
  }

  @Test func theQuestionIsTheMomentItself() {
    #expect(line.question == "I wait three weeks and hear nothing: how does it feel?")
    #expect(
      line.playing("→").question == "The workshop door is open, people laugh: how does it feel?")
  }

  @Test func theFirstArrowLeavesTheMiddleWhereTheOpenPointWaits() {
    #expect(scores(unfelt.playing("↑"))[0] == 1)
    #expect(scores(unfelt.playing("↓"))[0] == -1)
    #expect(scores(unfelt.playing("↑ ↓"))[0] == 0)
  }

  @Test func thePointStopsAtTheBestAndTheWorst() {
    #expect(scores(unfelt.playing("↑×9"))[0] == 2)
    #expect(scores(unfelt.playing("↓×9"))[0] == -2)
    #expect(unfelt.playing("↑×9").work == unfelt.playing("↑×2").work)
  }

  @Test func walkingChangesNothingAndStopsAtTheEnds() {
    #expect(unfelt.playing("→×40").question.hasPrefix("I oil the chain on Sundays"))
    #expect(unfelt.playing("→×40 ←×40").question.hasPrefix("Bikes pass me"))
    #expect(unfelt.playing("→×40").work == unfelt.work)
  }

  @Test func itOpensAtTheFirstMomentThatNobodyWasAskedAbout() {
    let begun = Session.bicycleShopUnfelt.changed(
      .feeling(.score(Session.bicycleShop.touchpoints[0].id, 1)))
    #expect(
      Player.example(at: "feelings.line", in: begun).question.hasPrefix("A friend lends me hers"))
  }

  @Test func enterKeepsTheWordAndOnTheEmptyLineOpensTheCard() {
    let player = line.playing("→ “at ease” Enter")
    #expect(player.session.touchpoints[9].feeling.word == "at ease")
    #expect(player.session.touchpoints[9].feeling.score == 1)
    #expect(player.entry == "in a word › at ease")
    #expect(player.typed.isEmpty)
    let card = player.playing("Enter")
    #expect(card.part.kind == .card)
    #expect(card.chosen.hasPrefix("in a word      at ease "))
    #expect(card.playing("Esc").question == player.question)
  }

  @Test func theCardHasTheLinesOfTheFeelingOnTopAndAllOthersBelow() {
    let card = line.playing("Enter")
    #expect(card.playing("↑ →").session.touchpoints[8].feeling.score == -1)
    #expect(card.playing("! Esc").session.touchpoints[8].feeling.word == "forgotten!")
    #expect(card.playing("↓ ←").session.touchpoints[8].pivotal == false)
    #expect(card.playing("↓×2 , Enter").session.touchpoints[8].colours.hasSuffix("was gone,"))
    #expect(card.playing("↓×5 →").session.touchpoints[8].channel == .inPerson)
  }

  @Test func fiveCountsDrawTheMiddleAndKeepTheSpread() {
    let player = unfelt.playing("“0 1 4 3 2” Enter")
    #expect(player.session.touchpoints[0].feeling.score == 0)
    #expect(player.session.touchpoints[0].feeling.spread == -1...2)
    #expect(player.whisper == "Hands from −2 to +2: 0 1 4 3 2")
    #expect(player.rows[6...12].allSatisfy { $0.dropFirst(8).first == "┊" || $0.contains("◆") })
    #expect(unfelt.playing("“1,1,1,1,6” Enter").session.touchpoints[0].feeling.score == 2)
  }

  @Test func countsThatAreNotFiveStayInTheLineAndSayHow() {
    let typing = unfelt.playing("“0 1 4”")
    #expect(typing.whisper == "3 of 5 counts, from −2 to +2")
    let player = typing.playing("Enter")
    #expect(player.whisper == "Type five counts, from −2 to +2: 0 1 4 3 2.")
    #expect(player.entry == "in a word › 0 1 4")
    #expect(player.work == unfelt.work)
  }

  @Test func oneNumberIsTheFeelingItself() {
    #expect(scores(unfelt.playing("“-2” Enter"))[0] == -2)
    #expect(scores(unfelt.playing("“+1” Enter"))[0] == 1)
    #expect(unfelt.playing("“7” Enter").whisper == "A feeling is −2 to +2.")
    #expect(unfelt.playing("“2 late” Enter").session.touchpoints[0].feeling.word == "2 late")
  }

  @Test func spaceMarksWhatColoursTheWholeAndASixthIsOnlyWhispered() {
    let fifth = line.playing("→ Space → Space")
    #expect(fifth.session.pivotalMoments.count == 5)
    #expect(fifth.whisper.isEmpty)
    let sixth = fifth.playing("→×2 Space")
    #expect(sixth.session.pivotalMoments.count == 6)
    #expect(sixth.whisper.hasPrefix("Six ★"))
    #expect(sixth.playing("Space").session.pivotalMoments.count == 5)
    #expect(line.playing("a Space b").typed == "a b")
  }

  @Test func backspaceTakesTheFeelingBackWithItsWord() {
    let player = line.playing("Backspace")
    #expect(player.session.touchpoints[8].feeling == .blank)
    #expect(player.playing("^Z").contents == line.contents)
    #expect(player.playing("Backspace").whisper == "There is nothing to take out here")
    #expect(line.playing("↑×2 Backspace ^Z").session.touchpoints[8].feeling.score == 0)
  }

  @Test func theFirstAndTheLastMomentAreAlwaysMarked() {
    #expect(line.playing("←×20").whisper.hasPrefix("The first impression"))
    let last = line.playing("→×20")
    #expect(last.whisper.hasPrefix("The last impression"))
    #expect(last.playing("Enter").screen.contains("16  the last impression"))
    let numbers = line.rows[15]
    #expect(line.roles(of: 15).character(at: numbers.distance(of: " 1 ") + 1) == "s")
    #expect(line.roles(of: 15).character(at: numbers.distance(of: " 2 ") + 1) == "m")
  }

  @Test func undoStaysOnTheLineAndTurnsToTheMoment() {
    let away = line.playing("→ ↑ ←×6")
    #expect(away.playing("^Z").question.hasPrefix("The workshop door is open"))
    let starred = line.playing("Space ^Z")
    #expect(starred.question == line.question)
    #expect(starred.session.agenda.part == "line")
  }

  @Test func undoInTheCardStaysInTheCard() {
    for keys in ["↑ →", "↓ ←", "↓×5 →"] {
      let player = line.playing("Enter \(keys) ^Z")
      #expect(player.part.kind == .card, "\(keys)")
      #expect(player.contents == line.contents, "\(keys)")
    }
  }

  @Test func withoutMomentsItSaysWhereTheyAreWritten() {
    let player = Player.newTeam().playing("Enter Esc ← Feelings Enter")
    #expect(player.question == "There are no moments yet.")
    for key in ["↑", "→", "Enter", "Space", "Backspace"] {
      #expect(player.playing(key).whisper.hasPrefix("No moments yet"))
    }
    #expect(player.playing("Tab×4").chosen == "On to Three words")
  }
}
