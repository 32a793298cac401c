import Testing
import Workshop

@testable import Facilitator

/// Whose journey it is in full, what the map is for, and who knows which part of it.
@Suite struct CharterScreenTests {
  private static let terms = Player.example(at: "traveller.terms", in: .bicycleShopHalfDay)
  private static let room = Player.example(at: "stages.room", in: .bicycleShopHalfDay)
  private static let counts = Player.example(at: "stages.reached", in: .bicycleShopHalfDay)

  @Test func theQuickWayAsksNoMoreThanTheFiveLines() {
    let quick = Player.example(at: "traveller.lines").playing("Tab")
    #expect(quick.chosen.hasPrefix("On to"))
    var long = Player.example(at: "traveller.lines", in: .bicycleShopHalfDay)
    var questions = [long.question]
    for _ in 1...5 {
      long.play("Tab")
      questions.append(long.question)
    }
    #expect(
      questions == [
        "Whose journey is it, and from where to where?",
        "What does Maria have to know to decide?",
        "What really happened to somebody like Maria?", "Whom does Maria not describe?",
        "What do we need this map for?", "What do we mean by our words?",
      ])
    #expect(long.playing("Tab").chosen.hasPrefix("On to"))
  }

  @Test func aGuessIsSaidToBeOneHereAtTheEndOfTheStepAndAtTheClose() {
    var player = Player.example(Look(80, 40), at: "traveller.knows", in: .bicycleShopHalfDay)
    player.play("↓×4 a")
    #expect(player.session.persona.source == .guess)
    #expect(player.screen.contains("A guess so far: whom could we ask?"))
    #expect(player.playing("Tab×5").screen.contains("Whom we follow is a guess"))
    player.play("Esc Close Enter")
    #expect(player.screen.contains("Whom we follow is a guess"))
  }

  @Test func theBusinessGoalNeverStandsOnTheMapNorInTheStory() {
    var player = Player.example(
      Look(120, 45), at: "traveller.charter", in: .bicycleShopHalfDay)
    #expect(player.screen.contains("forty first services"))
    player.play("Esc “The map” Enter")
    #expect(!player.screen.contains("forty first services"))
    #expect(!player.playing("Enter").screen.contains("forty first services"))
    player.stand(at: Stop("touchpoints", "story"))
    #expect(!player.playing("Enter×20").screen.contains("forty first services"))
  }

  @Test func enterTakesAWordOverAndOpensItThen() {
    let player = Self.terms.playing("↑×4 Enter")
    #expect(player.session.charter.terms.map(\.word) == ["touchpoint", "stage"])
    #expect(player.chosen.hasPrefix("● stage"))
    #expect(player.playing("Enter").screen.contains("we mean"))
    #expect(player.playing("Space").session.charter.terms.map(\.word) == ["touchpoint"])
  }

  @Test func aWordOfOnesOwnHasItsMeaningBehindAColon() {
    let player = Self.terms.playing("“first service: the one that is free” Enter")
    #expect(player.session.charter.terms.last?.word == "first service")
    #expect(player.session.charter.terms.last?.meaning == "the one that is free")
    #expect(player.typed.isEmpty)
    let again = player.playing("“Stage: a part” Enter “stage” Enter")
    #expect(again.whisper.contains("is there already"))
    #expect(again.session.charter.terms.count == 3)
  }

  @Test func spaceTicksWhatADepartmentKnowsAndWhoIsMissing() {
    let player = Self.room.playing("↑×2 →×2 Space")
    let leap = player.session.stage(2).id
    #expect(player.session.charter.units[1].stages.contains(leap))
    #expect(player.screen.contains("Taking the leap: The shop floor, The workshop"))
    #expect(player.playing("Space").session == Self.room.playing("↑×2 →×2 Space×2").session)
    #expect(player.playing("←×9 Space").session.charter.units[1].missing)
  }

  @Test func whatNobodyHereKnowsIsSaidWhereItStandsAndAtTheEnd() {
    let room = Player.example(Look(80, 40), at: "stages.room", in: .bicycleShopHalfDay)
    let player = room.playing("↑×2 →×5 Space")
    #expect(player.screen.contains("Part of my week: nobody here knows it"))
    let end = player.playing("Tab")
    #expect(end.screen.contains("nobody here knows it"))
    let close = end.playing("Esc Esc Close Enter")
    #expect(close.screen.contains("Nobody here knows:  Part of my week"))
  }

  @Test func aSentenceTypedOnADepartmentIsTheNextDepartment() {
    let player = Self.room.playing("↑×3 “The bank” Enter")
    #expect(
      player.session.charter.units.map(\.name) == [
        "The shop floor", "The bank", "The workshop", "The office",
      ])
  }

  @Test func aCountGoesToTheStageInFocusAndTheNextHasItsTurn() {
    let player = Self.counts.playing("“1,200” Enter 60 Enter 70 Enter")
    #expect(player.session.stages.map(\.reached) == [1_200, 60, 70, nil, nil, nil])
    #expect(player.screen.contains("1140 fewer"))
    #expect(player.screen.contains("10 more"))
    #expect(!player.screen.contains("%"))
  }

  @Test func whatIsNoNumberStaysInTheLine() {
    let player = Self.counts.playing("many Enter")
    #expect(player.whisper == "A number is wanted, such as 40.")
    #expect(player.entry.hasSuffix("many"))
    #expect(player.work == Self.counts.work)
    let card = Player.example(at: "stages.board").playing("↑×6 Enter ↓×4 “a few” Esc")
    #expect(card.whisper.hasPrefix("How many is a number"))
    #expect(card.session.stages[0].reached == nil)
  }

  @Test func acrossSaysHowACountIsKnownAndBackspaceTakesItOut() {
    let player = Self.counts.playing("40 Enter ↑ →×2")
    #expect(player.session.stages[0].reachedKnown == .told)
    #expect(player.playing("Backspace").session.stages[0].reached == nil)
  }

  @Test func whenTheyAreReadyIsAlsoHowTheNextPartBegins() {
    var player = Player.example(
      Look(80, 40), at: "stages.ready", in: .bicycleShopHalfDay)
    player.play("^U “her feet reach the ground” Enter")
    #expect(player.session.stages[0].ready == "her feet reach the ground")
    player.play("Esc “The map” Enter Enter")
    #expect(player.screen.contains("She comes here when:  her feet reach the ground"))
  }

  @Test func undoLeadsToThePartThatItChanges() {
    let player = Self.room.playing("↑×2 →×3 Space Esc Close Enter ^Z")
    #expect(player.question == "Who of us knows which part of the journey?")
    #expect(player.whisper.hasPrefix("Taken back: The workshop: I have it, now what?"))
    #expect(player.screen.contains("◂●▸"))
    let charter = Player.example(at: "traveller.charter", in: .bicycleShopHalfDay)
      .playing("↓×2 → Esc Close Enter ^Z")
    #expect(charter.question == "What do we need this map for?")
  }

  @Test func thePlaceWhereCustomersMeetUsChangesWhatIsAsked() {
    func asked(_ setting: Setting?) -> String {
      Player.example(
        at: "touchpoints.board", stage: 2, in: .bicycleShop.changed(.charter(.setting(setting)))
      ).playing("Tab Tab ?").screen
    }
    #expect(asked(.place).contains("heard and smelt"))
    #expect(asked(.online).contains("on every page"))
    #expect(!asked(.online).contains("heard and smelt"))
    #expect(!asked(nil).contains("heard and smelt"))
  }

  @Test func aCloserLookTakesMoreMomentsBeforeItWhispers() {
    let moments = (1...3).map { "“A sign \($0)” Enter" }.joined(separator: " ")
    let leap = Session.bicycleShop.stage(2).id
    func whisper(_ depth: Depth) -> String {
      Player.example(
        at: "touchpoints.board", stage: 2, in: .bicycleShop.changed(.stage(.depth(leap, depth)))
      ).playing("Tab Tab \(moments)").whisper
    }
    #expect(whisper(.outline).hasPrefix("Nine moments"))
    #expect(!whisper(.themes).contains("moments"))
  }

  @Test func whatMustBeKnownStandsWhereTheJourneyBegins() {
    let first = Player.example(at: "touchpoints.board", stage: 1)
    #expect(first.whisper.hasPrefix("Maria must know now:  which size fits her"))
    #expect(!Player.example(at: "touchpoints.board", stage: 2).whisper.contains("must know"))
  }

  @Test func anOutlineWithBandsBringsThemAndTakesThemAlong() {
    var player = Player.newTeam().playing("Enter Esc ← Stages Enter ↓×2 Enter")
    #expect(player.session.stages.map(\.band).first == "Marketing")
    player.play("Shift-Tab ↓ Enter")
    #expect(player.session.stages.allSatisfy { $0.band.isEmpty })
  }

  @Test func departmentsStandOnTheMapOnlyWhenTheyAreAskedFor() {
    let leap = Session.bicycleShop.stage(2).id
    let player = Player.example(
      at: "touchpoints.board", stage: 2,
      in: .bicycleShop.changed(.stage(.line(leap, .band, "Sales"))))
    #expect(!player.playing("Esc “The map” Enter Enter").screen.contains("Sales"))
    let shown = player.playing("Esc “Departments” Enter Esc “The map” Enter Enter")
    #expect(shown.screen.contains("In our house:  Sales"))
    #expect(shown.session.revision == player.session.revision)
  }
}
