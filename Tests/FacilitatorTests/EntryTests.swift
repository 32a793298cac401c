import Facilitator
import Testing
import Workshop

/// Where what is typed will stand, and what happens to a list that is pasted.
@Suite struct EntryTests {
  @Test func aStageStandsAfterTheChosenOne() {
    var player = Player.example(at: "stages.board").playing("↑×3")
    #expect(player.entry == "after 4 › type to put a stage here")
    player.play("“A rainy day”")
    #expect(player.entry == "after 4 › A rainy day")
    player.play("Enter")
    #expect(player.session.stages.map(\.name)[3...4] == ["My first real ride", "A rainy day"])
    #expect(player.chosen.hasPrefix("5  A rainy day"))
    #expect(player.entry.hasPrefix("after 5 ›"))
  }

  @Test func aJourneyStandsAfterTheChosenOne() {
    var player = Player.example(at: "journey.names").playing("↑×3 “Borrowing one”")
    #expect(player.entry == "after 2 › Borrowing one")
    player.play("Enter")
    #expect(player.session.journeys[2].name == "Borrowing one")
  }

  @Test func aTouchpointStandsAfterTheChosenOneUnderItsNumber() {
    var player = Player.example(at: "touchpoints.board", stage: 2).playing("Tab Tab ↑×5 “A mirror”")
    #expect(player.entry == "see after 6 › A mirror")
    player.play("Enter")
    let stage = player.session.stage(2)
    #expect(stage.touchpoints[2].title == "A mirror")
    #expect(stage.touchpoints[2].answers == .see)
    #expect(player.chosen.hasPrefix("7  see"))
  }

  @Test func aWordStandsAfterTheChosenOne() {
    var player = Player.example(at: "words.harvest").playing("↑×25 “at home”")
    #expect(player.entry == "words after heard › at home")
    player.play("Enter")
    #expect(player.session.impression.words[1].text == "at home")
  }

  @Test func onTheLineItselfWhatIsTypedStandsAtTheEnd() {
    let player = Player.example(at: "stages.board").playing("“Selling it on” Enter")
    #expect(player.session.stages.last?.name == "Selling it on")
    #expect(player.entry.hasPrefix("▸ stage ›"))
  }

  @Test func theQuestionInFrontOfTheLineGoesWithWhatIsTyped() {
    var player = Player.example(at: "touchpoints.board", stage: 5)
    player.play("“to be quick” Enter")
    for _ in Question.allCases.dropFirst() { player.play("Tab “A moment” Enter") }
    let stage = player.session.stage(5)
    #expect(stage.needs.map(\.text) == ["to be quick"])
    #expect(stage.touchpoints.dropFirst().map(\.answers) == [.happens, .see, .meet, .told, .do])
    #expect(stage.touchpoints.dropFirst().map(\.act.rawValue).last == "I have to do")
  }

  private static let list = "- First\n* Second\n\n3. Third\n  • Fourth  \n5) Fifth"

  @Test(arguments: ["journey.names", "stages.board", "touchpoints.board", "words.harvest"])
  func aPastedListIsOneStepWithoutItsBullets(_ place: String) {
    var player = Player.example(at: place, stage: place == "touchpoints.board" ? 6 : nil)
    if place == "touchpoints.board" { player.play("Tab") }
    let before = player.contents
    player.paste(EntryTests.list)
    for word in ["First", "Second", "Third", "Fourth", "Fifth"] {
      #expect(player.rows.contains { $0.contains(word) }, "\(word) in\n\(player.screen)")
    }
    for sign in ["- First", "* Second", "3. Third", "• Fourth", "5) Fifth"] {
      #expect(!player.screen.contains(sign))
    }
    player.play("^Z")
    #expect(player.contents == before)
    #expect(player.whisper == "Taken back: 5 entries")
  }

  @Test func aPastedListKeepsItsOrderAfterTheChosenEntry() {
    var player = Player.example(at: "stages.board").playing("↑×5")
    player.paste("One\nTwo\nThree")
    #expect(player.session.stages.map(\.name)[1...4] == ["Taking the leap", "One", "Two", "Three"])
    #expect(player.chosen.hasPrefix("5  Three"))
  }

  @Test func whatWasHalfTypedComesFirst() {
    var player = Player.example(at: "journey.names").playing("“Selling”")
    player.paste("One\nTwo")
    #expect(player.session.journeys.suffix(3).map(\.name) == ["Selling", "One", "Two"])
    #expect(player.typed.isEmpty)
  }

  @Test func aPastedLineIsTyped() {
    var player = Player.example(at: "journey.names").playing("“A ”")
    player.paste("- bicycle")
    #expect(player.entry == "▸ journey › A bicycle")
    #expect(player.session.journeys.count == 4)
  }

  @Test func manyThoughtsParkedAtOnceAreOneStep() {
    var player = Player.example(at: "journey.names").playing("^P")
    player.paste("- open on Sundays\n- a bench outside")
    #expect(player.session.parked.suffix(2).map(\.text) == ["open on Sundays", "a bench outside"])
    player.play("^Z")
    #expect(player.session.parked.count == 3)
  }

  @Test func aWordThatIsThereAlreadyIsNotAddedAgain() {
    let player = Player.example(at: "words.harvest").playing("Fast Enter")
    #expect(player.whisper.hasSuffix("is there already"))
    #expect(player.session.impression.words.count == 25)
  }

  @Test func anEmptyLineSaysWhatToDoFirst() {
    let player = Player.example(at: "stages.board").playing("Enter")
    #expect(player.whisper == "Type first, then Enter")
  }
}
