import Facilitator
import Testing
import Workshop

/// Everything that can be done is in the menu, in words; and everything written can be found.
@Suite struct MenuTests {
  private let board = Player.example(at: "touchpoints.board", stage: 2)

  @Test func itOpensWhereTheWayBackIs() {
    #expect(board.playing("Esc Enter").screen == board.screen)
  }

  @Test(
    arguments: zip(
      ["Welcome", "Journey", "Traveller", "Stages", "Touchpoints", "Feelings", "Three", "Close"],
      ["welcome", "journey", "traveller", "stages", "touchpoints", "feelings", "words", "close"]))
  func typingTheNameOfAStepGoesThere(_ name: String, _ step: String) {
    let start = Player.example(at: step == "welcome" ? "close.next" : "welcome.together")
    #expect(start.playing("Esc \(name) Enter").session.agenda.step == step)
  }

  @Test func everyKeyThatWorksEverywhereStandsBesideItsRow() {
    let menu = board.playing("Esc").screen
    for key in ["Ctrl-P", "Ctrl-Z", "Ctrl-Y", "?", "/", "Ctrl-Q"] { #expect(menu.contains(key)) }
  }

  @Test func aRowThatDoesNothingNowSaysWhy() {
    let player = board.playing("Esc Undo Enter")
    #expect(player.whisper == "There is nothing to take back")
    #expect(player.screen.contains("› Undo"))
  }

  @Test func undoInTheMenuSaysWhatItWouldTakeBack() {
    let player = board.playing("Tab “A bell” Enter Esc")
    #expect(player.screen.contains("Undo: A bell"))
    #expect(player.playing("Undo Enter").whisper == "Taken back: A bell")
  }

  @Test func backspaceBringsAllOfItBack() {
    #expect(board.playing("Esc xyz Backspace×3").screen == board.playing("Esc").screen)
  }

  @Test func acrossIsTheOtherColumn() {
    #expect(board.playing("Esc ← Enter").session.agenda.step == "welcome")
  }

  @Test func stepsThatThePlanLacksCanBeVisited() {
    let player = Player().playing("Enter ↑ Enter Enter Esc Journey Enter")
    #expect(player.question == "Which journeys do customers take with us?")
  }

  @Test func thePlanCanBeChangedInTheMiddle() {
    let player = Player.example(at: "journey.names").playing("Esc Another Enter S Enter")
    #expect(player.session.plan == "standard")
    #expect(player.question == "Which journeys do customers take with us?")
    #expect(player.playing("^Z").session.plan == "quick")
  }

  @Test func lightOrDarkIsNoChangeOfTheSession() {
    let player = board.playing("Esc Light Enter")
    #expect(player.room.isLight)
    #expect(player.work == board.work)
  }

  @Test func theCoupleBesideTheStagesCanBeHidden() {
    let stages = Player.example(at: "stages.board")
    #expect(stages.screen.contains("honeymoon"))
    #expect(!stages.playing("Esc Hide Enter").screen.contains("honeymoon"))
    #expect(stages.playing("Esc Hide Enter Esc couple Enter").screen.contains("honeymoon"))
  }

  @Test func findOpensTheCardOfWhatWasFound() {
    let player = Player.example(at: "journey.names").playing("/ forms Enter")
    #expect(player.part.kind == .card)
    #expect(player.chosen.hasPrefix("I sign four forms"))
    #expect(player.playing("Esc").question.hasPrefix("Taking the leap:"))
  }

  @Test func whatIsMeasuredIsFoundByTheWordAndSoIsWhatColoursTheWholeAndIsNot() {
    let found = Player.example(at: "evidence.who").playing("/ measured")
    #expect(found.screen.contains("measured:  support case · 31 of 214"))
    #expect(found.screen.contains("not measured:  He asks where I ride"))
    #expect(!found.screen.contains("not measured:  I wait three weeks"))
    let card = found.playing("Enter")
    #expect(card.part.kind == .card)
    #expect(card.screen.contains("He asks where I ride, not what I spend"))
  }

  @Test func aParkedThoughtComesBackToWhereTheRoomWas() {
    var player = board.playing("Tab “half a thought” ^P “open on Sundays” Enter")
    #expect(player.session.parked.last?.text == "open on Sundays")
    #expect(player.session.parked.last?.step == "touchpoints")
    #expect(player.whisper == "Parked")
    #expect(player.typed == "half a thought")
    player.play("Esc Parked Enter ↓×3 → Esc")
    #expect(player.session.parked.last?.owner == "Ana")
  }

  @Test func whatToSayNowIsAboutTheQuestionThatIsAsked() {
    #expect(board.playing("Tab×2 ?").screen.contains("Stand where she stands. Look round."))
    #expect(board.playing("Tab×5 ?").screen.contains("What does it cost her"))
  }
}
