import Facilitator
import Testing
import Workshop

extension KeyTableTests {
  @Suite struct Show {
    @Test func enterBringsOneRowMore() {
      let card = Player.newTeam()
      #expect(!card.screen.contains("not our process"))
      #expect(card.playing("Enter").screen.contains("not our process"))
      #expect(!card.playing("Enter").screen.contains("not a training manual"))
    }

    @Test func afterTheLastRowEnterGoesOn() {
      #expect(Player.newTeam().playing("Enter×8").question == "How many of us are here?")
    }

    @Test func tabGoesOnAtOnce() {
      #expect(Player.newTeam().playing("Tab").question == "How many of us are here?")
    }

    @Test func eachEnterBringsOneWord() {
      var player = Player.example(at: "words.result")
      // Each word in big letters is four rows high.
      for count in 1...3 {
        player.play("Enter")
        let letters = player.roles.split(separator: "\n").count { $0.contains("B") }
        #expect(letters == count * 4)
      }
      #expect(player.playing("Enter").question == "Can everyone live with these three?")
    }

    @Test func typingDoesNothing() {
      let card = Player.newTeam().playing("Enter")
      for key in ["x", "1", "Space", "Backspace"] { #expect(card.playing(key).work == card.work) }
    }

    @Test func inWhatWasOpenedEscIsBack() {
      let board = Player.example(at: "touchpoints.board", stage: 2)
      #expect(board.playing("? Esc").screen == board.screen)
      #expect(board.playing("? Tab Esc Esc").screen == board.screen)
    }
  }

  @Suite struct Card {
    private let card = Player.example(at: "touchpoints.board", stage: 2).playing("↑×2 Enter")

    private let title = "I wait three weeks and hear nothing"

    private func touchpoint(_ player: Player) -> Touchpoint {
      player.session.stage(2).touchpoints[4]
    }

    @Test func itOpensWithTheCursorAtTheEndOfItsText() {
      #expect(card.playing("! Enter").session.stage(2).touchpoints[4].title.hasSuffix("nothing!"))
    }

    @Test func acrossChangesAValueAtOnce() {
      let player = card.playing("↓×3 →")
      #expect(touchpoint(player).channel == .inPerson)
      #expect(touchpoint(player.playing("←")).channel == nil)
    }

    @Test func typingTakesTheValueThatBeginsSo() {
      #expect(touchpoint(card.playing("↓×3 o")).channel == .online)
      #expect(touchpoint(card.playing("↓×4 s")).initiator == .somebodyElse)
      #expect(touchpoint(card.playing("↓ d")).answers == .do)
      #expect(touchpoint(card.playing("↓ d")).act.rawValue == "I have to do")
    }

    @Test func escAndEnterBothKeepAll() {
      for key in ["Esc", "Enter"] {
        let player = card.playing("“ at all” ↓×3 → \(key)")
        #expect(player.part.kind == .write)
        #expect(touchpoint(player).title == "I wait three weeks and hear nothing at all")
        #expect(touchpoint(player).channel == .inPerson)
      }
    }

    @Test func stageAndPlaceAreHowThingsMove() {
      let moved = card.playing("↓×5 → Esc")
      #expect(moved.session.stage(3).touchpoints.last?.title == title)
      let earlier = card.playing("↓×6 ←×2 Esc")
      #expect(earlier.session.stage(2).touchpoints[2].title == title)
    }

    @Test func enterOnWithItDoesIt() {
      let parked = card.playing("↓×9 Enter")
      #expect(
        parked.session.parked.last?.text.hasPrefix("I wait three weeks and hear nothing") == true)
      #expect(parked.session.stage(2).touchpoints.count == 5)
      #expect(parked.playing("^Z").contents == card.contents)
      #expect(card.playing("↓×9 t Enter").session.touchpoints.count == 15)
    }

    @Test func spaceIsASpaceInText() {
      #expect(card.playing("Space x").typed.hasSuffix("nothing x"))
    }

    @Test func tabLeavesACardOpenAndSaysHowToCloseIt() {
      let player = card.playing("Tab")
      #expect(player.whisper == "Esc closes this first")
      #expect(player.part.kind == .card)
    }
  }
}
