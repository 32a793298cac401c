import Cells
import Facilitator
import Testing
import Workshop

/// Saving is a consequence of a difference, leaving asks nothing, and practice keeps nothing.
@Suite struct LeavingTests {
  @Test func everyChangeIsLoggedAtOnceAndSavedInAMomentAndNothingElseIs() {
    var player = Player.example(at: "journey.names")
    player.after(seconds: 2)
    let before = player.saves.count
    player.play("“One more” Enter")
    #expect(player.told.count(where: \.isChange) == 1)
    #expect(player.saves.count == before)
    player.after(seconds: 2)
    #expect(player.saves.count == before + 1)
    #expect(player.saves.last?.journeys.last?.name == "One more")
    player.play("↑ ↓ Esc ↓ Esc ? Esc ^S")
    player.after(seconds: 60)
    #expect(player.told.count(where: \.isChange) == 1)
    #expect(player.saves.count == before + 1)
  }

  /// Without a log the file is written at every change, and yet the log is asked first.
  @Test func theLogIsToldBeforeTheFileIsWritten() {
    var player = Player.example(at: "journey.names")
    player.after(seconds: 2)
    player.logTrouble = "the disk is full"
    var told = player.session.revision
    player.play("“One” Enter “Two” Enter “Three” Enter ^Q")
    for effect in player.effects {
      switch effect {
      case .append(let entries):
        for case .change(let change) in entries { told = change.revision }
      case .save(let session): #expect(session.revision <= told)
      default: break
      }
    }
    #expect(told == player.session.revision)
    #expect(player.saves.count > 3)
  }

  @Test func whoeverNeverRestsIsSavedEveryHalfMinuteAndOnComingToAnotherPart() {
    var player = Player.example(at: "journey.names")
    player.after(seconds: 2)
    let before = player.saves.count
    for _ in 1...40 {
      player.play("“One more” Enter")
      player.after(seconds: 1)
    }
    #expect(player.saves.count == before + 1)
    player.play("Tab")
    #expect(player.saves.count == before + 2)
    #expect(player.saves.last?.agenda.part == "often")
    player.stand(at: Stop("traveller", "lines"))
    #expect(player.saves.count == before + 3)
  }

  @Test func whatWasSavedLastIsWhatStandsOnTheScreen() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("↑ Enter “!” ^Q")
    #expect(player.hasLeft)
    #expect(player.saves.last == player.session)
    #expect(player.session.stage(2).touchpoints[5].title.hasSuffix("laugh!"))
  }

  @Test func leavingAsksNothingAndSaysTheWayBack() {
    let player = Player.example(at: "journey.names").playing("^Q")
    #expect(player.hasLeft)
    #expect(
      player.room.farewell == [
        "Saved:  ~/Documents/Touchline/Buying a first bike.json",
        "Go on:  touchline open ~/'Documents/Touchline/Buying a first bike.json'",
      ])
  }

  @Test func whileTheDiskRefusesLeavingAsksOnceAndTheFirstAnswerIsNotYet() {
    var player = Player.example(at: "journey.names")
    player.diskTrouble = "the disk is full"
    player.play("“One more” Enter ^Q")
    #expect(!player.room.isOver)
    #expect(player.chosen == "Not yet")
    #expect(!player.playing("Enter").room.isOver)
    #expect(player.playing("Enter").question.hasPrefix("Which journeys"))
    #expect(player.playing("↓ Enter").room.isOver)
  }

  @Test func whatTheLogHasIsNotLostAndLeavingSaysSo() {
    var player = Player.example(at: "journey.names")
    player.diskTrouble = "the disk is full"
    player.play("“One more” Enter ^Q")
    #expect(player.question == "The file is behind, and nothing is lost. Leave now?")
    #expect(player.screen.contains("The log has all of it: open the session again to see it."))
    player.play("↓ Enter")
    #expect(player.room.unkept == nil)
    #expect(player.room.farewell.isEmpty)
    #expect(player.room.shelter == .log)
  }

  @Test func whatLiesInARefugeIsNotLostAndLeavingSaysWhere() {
    var player = Player.example(at: "journey.names")
    player.fillDisk()
    player.refuge = "/run/user/1000/touchline-7d31a6.json"
    player.play("“One more” Enter ^Q")
    #expect(player.question == "The file is behind, and nothing is lost. Leave now?")
    #expect(player.screen.contains("Kept in:  /run/user/1000/touchline-7d31a6.json"))
    player.play("↓ Enter")
    #expect(player.room.unkept == nil)
    #expect(player.room.shelter == .refuge("/run/user/1000/touchline-7d31a6.json"))
  }

  @Test func whatNothingTakesIsGivenOutWhole() {
    var player = Player.example(at: "journey.names")
    player.fillDisk()
    player.play("“One more” Enter ^Q")
    #expect(player.question == "The last changes are not on the disk. Leave now?")
    #expect(player.screen.contains("All of it is printed here on leaving: copy it into a file."))
    player.play("↓ Enter")
    #expect(player.room.unkept == player.session)
    #expect(player.room.unkept?.journeys.last?.name == "One more")
    player.happen(.saved(path: "~/shop.json", notice: ""))
    #expect(player.room.unkept == nil)
    #expect(player.room.shelter == nil)
  }

  @Test func practiceKeepsNothing() {
    var player = Player.practice().playing("“at last” Enter ^Q")
    #expect(player.saves.isEmpty)
    #expect(player.question == "Keep what you tried?")
    #expect(player.playing("Enter").work == player.work)
    player.play("↓×3 Enter")
    #expect(player.room.isOver)
    #expect(player.saves.isEmpty)
    #expect(player.room.farewell.isEmpty)
  }

  @Test func practiceIsAsItWasNextTime() {
    let player = Player.practice().playing("↑ “at last” Enter ^Q ↓×2 Enter ↓×2 Enter")
    #expect(player.strip.hasSuffix("Practice"))
    #expect(player.contents.stages == Session.bicycleShop.stages)
  }

  @Test func practiceCanBeKeptAsASession() {
    let player = Player.practice().playing("“at last” Enter ^Q ↓ Enter")
    #expect(player.saves.last?.id == "test")
    #expect(player.session.touchpoints.contains { $0.feeling.word == "at last" })
    #expect(!player.strip.hasSuffix("Practice"))
    #expect(player.question == "I wait three weeks and hear nothing: how does it feel?")
    #expect(player.whisper == "Kept: from now on it saves itself")
    #expect(player.playing("^Q").hasLeft)
  }

  @Test func theLastScreenEndsTheSession() {
    let player = Player.example(at: "close.last")
    #expect(player.playing("Tab").whisper == "Enter ends the session. All of it is saved.")
    #expect(player.playing("Enter").hasLeft)
  }

  @Test func aSessionGoesOnWhereItStopped() throws {
    var player = Player.example(at: "touchpoints.board", stage: 3).playing("Tab×2 ^Q")
    let saved = try #require(player.saves.last)
    player = Player(at: "20:00", opening: saved)
    #expect(player.question.hasPrefix("I have it, now what?"))
  }

  @Test func aSessionThatIsGoneIsRefusedInWords() {
    var player = Player(shelved: [.library])
    player.shelf = [:]
    player.play("Enter")
    #expect(player.screen.contains("This session is no longer where it was."))
    #expect(player.chosen.hasPrefix("Go on with"))
  }

  @Test func ofSeveralSessionsFromTodayTheHourTellsWhichIsWhich() {
    let player = Player(shelved: [.bicycleShop, .library]).playing("O Enter")
    #expect(player.screen.contains("today at 14:02"))
    #expect(player.screen.contains("20 November"))
  }

  @Test func theFrontDoorNamesOneSessionOnly() {
    let door = Player(shelved: [.bicycleShop, .library, .clinic])
    #expect(door.screen.contains("Buying a first bike"))
    #expect(!door.screen.contains("Borrowing a book"))
    #expect(!door.screen.contains("A first visit"))
  }

  @Test func whenTheWorldEndsItAllIsSavedFirst() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("“half a thought”")
    player.happen(.input(.ending(.hangup)))
    #expect(player.room.isOver)
    #expect(player.saves.last?.agenda.drafts.map(\.text) == ["half a thought"])
  }
}
