import Facilitator
import Testing
import Workshop

/// The table of keys: one column a kind, row by row.
@Suite struct KeyTableTests {
  @Suite struct Write {
    private let board = Player.example(at: "touchpoints.board", stage: 3).playing("Tab")

    @Test func upAndDownChooseAnEntryAndBelowTheLastIsTheLine() {
      #expect(board.playing("↑").chosen.hasPrefix("13  told"))
      #expect(board.playing("↑×3").chosen.hasPrefix("11  happens"))
      #expect(board.playing("↑×9").chosen.hasPrefix("11  happens"))
      #expect(board.playing("↑×3 ↓×3").chosen == "happens ›")
      #expect(board.playing("↓").chosen == "happens ›")
    }

    @Test func acrossLeadsToTheNeighbourStageWhileTheLineIsEmpty() {
      #expect(board.playing("→").question.hasPrefix("My first real ride:"))
      #expect(board.playing("←").question.hasPrefix("Taking the leap:"))
      #expect(board.playing("←×2 ←").whisper == "This is the first stage")
    }

    @Test func acrossIsTheCursorWhileSomethingIsTyped() {
      let player = board.playing("ac ← b")
      #expect(player.typed == "abc")
      #expect(player.question == board.question)
    }

    @Test func enterOnAnEntryOpensItsCard() {
      let player = board.playing("↑ Enter")
      #expect(player.part.kind == .card)
      #expect(player.chosen.hasPrefix("A card tells me when to come for the first service"))
      #expect(player.playing("! Enter").session.stage(3).touchpoints[2].title.hasSuffix("service!"))
    }

    @Test func spaceIsTextInTextAndOtherwiseSaysThatThereIsNothingToTick() {
      #expect(board.playing("a Space b").typed == "a b")
      let player = board.playing("Space")
      #expect(player.typed.isEmpty)
      #expect(player.whisper == "There is nothing to tick here")
    }

    @Test func backspaceDeletesInTextTakesOutAnEntryAndDoesNothingOnTheEmptyLine() {
      #expect(board.playing("ab Backspace").typed == "a")
      let out = board.playing("↑ Backspace")
      #expect(out.session.stage(3).touchpoints.count == 2)
      #expect(out.playing("^Z").contents == board.contents)
      let nothing = board.playing("Backspace×3")
      #expect(nothing.work == board.work)
      #expect(nothing.chosen == "happens ›")
    }

    @Test func tabIsTheNextQuestionThenTheNextStage() {
      #expect(board.playing("Tab").question.hasSuffix("see?"))
      #expect(board.playing("Shift-Tab").question.contains("need"))
      #expect(board.playing("Tab×5").question.hasPrefix("My first real ride:"))
      #expect(board.playing("Shift-Tab×2").question.hasPrefix("Taking the leap:"))
    }

    @Test func escIsTheMenu() {
      #expect(board.playing("Esc").screen.contains("› type the first letters of anything"))
    }
  }

  @Suite struct Choose {
    private let sets = Player.example(at: "stages.set")

    @Test func typingJumpsToTheRowThatBeginsSo() {
      #expect(sets.playing("r").chosen.hasPrefix("Relationship timeline"))
      #expect(sets.playing("F").chosen.hasPrefix("First sight to last contact"))
      #expect(sets.playing("x").chosen == sets.chosen)
    }

    @Test func upAndDownChooseAndStopAtTheEnds() {
      #expect(sets.playing("↑×9").chosen.hasPrefix("Customer lifecycle"))
      #expect(sets.playing("↓×9").chosen.hasPrefix("None: start empty"))
    }

    @Test func enterTakesIt() {
      let player = sets.playing("R Enter")
      #expect(player.session.stageSet == "relationship")
      #expect(player.session.stage(1).name == "You see someone")
      #expect(player.session.touchpoints.count == 16)
      #expect(player.question.hasPrefix("What would Maria call"))
    }

    @Test func spaceAndBackspaceSayHowToChoose() {
      for key in ["Space", "Backspace"] {
        #expect(sets.playing(key).whisper == "Choose with the arrows, then Enter")
      }
    }

    @Test func acrossDoesNothing() {
      #expect(sets.playing("→").screen == sets.screen)
    }

    @Test func escIsBackInWhatWasOpenedAndTheMenuOtherwise() {
      #expect(Player().playing("Enter Esc").chosen == "Start with a team")
      #expect(sets.playing("Esc Esc").screen == sets.screen)
    }

    @Test func onTheFrontDoorEscSaysWhereLeavingIs() {
      #expect(Player().playing("Esc").whisper == "Leave is the last row")
    }
  }

  @Suite struct Score {
    private let often = Player.example(at: "journey.often")

    @Test func oneToFiveSetAValue() {
      #expect(often.playing("2").session.journeys[0].often == 2)
      #expect(often.playing("6").whisper == "One to five, please")
      #expect(often.playing("6").work == often.work)
      #expect(often.playing("x").work == often.work)
    }

    @Test func acrossChangesTheValueAndStopsAtItsEnds() {
      #expect(often.playing("→").session.journeys[0].often == 5)
      #expect(often.playing("→×3").session.journeys[0].often == 5)
      #expect(often.playing("←×9").session.journeys[0].often == nil)
      #expect(often.playing("←×9 →").session.journeys[0].often == 1)
    }

    @Test func enterWithoutACardGoesToTheNextRow() {
      #expect(often.playing("Enter").chosen.hasPrefix("Bringing a bike in for repair"))
      #expect(often.playing("Enter").work == often.work)
    }

    @Test func rowsDoNotMoveWhileTheyAreScored() {
      let player = often.playing("1 ↓ 1 ↓ 5")
      #expect(player.session.journeys.map(\.name) == often.session.journeys.map(\.name))
      #expect(player.chosen.hasPrefix("Ordering a part online"))
    }

    @Test func spaceTicksWhereSomethingCanBeTicked() {
      let words = Player.example(at: "words.choose")
      #expect(words.playing("Space").session.chosenWords.map(\.text) == ["safe", "proud"])
      #expect(words.playing("Space Space").session.impression.chosen.count == 3)
      #expect(often.playing("Space").whisper == "There is nothing to tick here")
    }

    @Test func aFourthWordIsMetWithWhatToDo() {
      let fourth = Player.example(at: "words.choose").playing("↓×2")
      for key in ["Space", "Enter", "→"] {
        let player = fourth.playing(key)
        #expect(player.whisper == "Three are kept. Enter on one of them lets it go.")
        #expect(player.work == fourth.work)
      }
    }

    @Test func withAnEntryLineTypingWrites() {
      let support = Player.example(at: "words.support").playing("1 “did it” Enter")
      #expect(support.session.impression.support[0].evidence == "1did it")
    }

    @Test func backspaceTakesTheScoreOut() {
      #expect(often.playing("Backspace").session.journeys[0].often == nil)
    }
  }
}
