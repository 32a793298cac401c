import Cells
import Testing
import Workshop

@testable import Facilitator

/// The session's past, change by change, as it was; and what brings it back.
@Suite struct LookBackTests {
  /// Four changes in two steps, a minute apart, and the past of them.
  private let past: Player = {
    var player = Player.example(at: "journey.names", time: "14:00")
    player.play("“Selling the old one” Enter")
    player.after(minutes: 1)
    player.play("^Z")
    player.after(minutes: 1)
    player.stand(at: Stop("touchpoints", "board", stage: player.session.stage(2).id))
    player.play("Tab “A bell rings” Enter")
    player.after(minutes: 1)
    player.play("↑ Backspace")
    return player.playing("Esc “the past” Enter")
  }()

  @Test func itBeginsWithNowAndSaysWhatHappenedWhenAndWhere() {
    #expect(past.strip.hasPrefix("AS IT WAS, today at 14:03"))
    #expect(past.strip.hasSuffix("5 of 5"))
    #expect(past.whisper == "Touchpoints: taking out A bell rings")
  }

  @Test func acrossGoesByChangesThroughTheScreensAsTheyWere() {
    let bell = past.playing("←")
    #expect(bell.whisper == "Touchpoints: A bell rings")
    #expect(bell.chosen.contains("A bell rings"), "\(bell.screen)")
    #expect(bell.question.hasPrefix("Taking the leap:"))
    let undone = past.playing("←×2")
    #expect(undone.strip.hasPrefix("AS IT WAS, today at 14:01"))
    #expect(undone.whisper == "Journey: taken back: Selling the old one")
    #expect(!undone.screen.contains("5  Selling the old one"))
    let added = past.playing("←×3")
    #expect(added.question.hasPrefix("Which journeys"))
    #expect(added.chosen == "5  Selling the old one")
    let beginning = past.playing("←×4")
    #expect(beginning.question == added.question)
    #expect(!beginning.screen.contains("Selling the old one"))
    #expect(past.playing("←×3 →").screen == undone.screen)
  }

  @Test func atTheEndsItSaysSo() {
    #expect(past.playing("→").whisper == "That is how it is now")
    #expect(past.playing("←×9").whisper == "That is the beginning")
    #expect(past.playing("←×4").whisper == "The beginning")
    #expect(past.playing("↑").whisper == "← → go by changes, Tab by steps")
  }

  @Test func tabGoesByStepsThere() {
    #expect(past.playing("Shift-Tab").strip.hasSuffix("2 of 5"))
    #expect(past.playing("Shift-Tab×2").strip.hasSuffix("1 of 5"))
    #expect(past.playing("Shift-Tab Tab").strip.hasSuffix("4 of 5"))
    #expect(past.playing("Shift-Tab Tab×2").strip.hasSuffix("5 of 5"))
  }

  @Test func whatWasTakenOutAndWhatHasNoPlaceIsSeenToo() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("^P “Sunday opening hours” Enter Esc")
    player.stand(at: Stop("words", "harvest"))
    player.play("“a bell” Enter ↑ Backspace")
    player.stand(at: Stop("feelings", "line"))
    player.play("→ ↑")
    let past = player.playing("Esc “the past” Enter")
    #expect(past.whisper.hasPrefix("Feelings: "))
    #expect(past.question.hasSuffix("how does it feel?"))
    #expect(past.playing("←").whisper == "Three words: taking out a bell")
    #expect(past.playing("←").question == past.playing("←×2").question)
    #expect(past.playing("←×2").screen.contains("a bell"))
    #expect(past.playing("←×3").screen.contains("Sunday opening hours"))
  }

  @Test(arguments: [Look(19, 4), Look(30, 10), Look(60, 18), .desk, Look(500, 200)])
  func inAWindowOfAnySizeItIsDrawn(_ look: Look) {
    var small = past.playing("←")
    small.resize(to: look)
    #expect(small.canvas.size == look.size)
    if look.columns >= 30 { #expect(small.screen.contains("A bell rings"), "\(small.screen)") }
  }

  @Test func lookingChangesNothing() {
    let looked = past.playing("←×3 →×2 Shift-Tab “bell” Space Backspace Esc")
    #expect(looked.work == past.work)
    #expect(looked.question.hasPrefix("Taking the leap:"))
  }

  @Test func enterBringsItBackAndUndoTakesThatBack() {
    let back = past.playing("← Enter")
    #expect(back.whisper == "Brought back. Ctrl-Z takes that back")
    #expect(back.session.stage(2).touchpoints.contains { $0.title == "A bell rings" })
    #expect(back.session.revision == past.session.revision + 1)
    #expect(back.session.agenda.step == "touchpoints")
    #expect(back.playing("^Z").contents == past.contents)
    #expect(back.playing("^Z ^Y").contents == back.contents)
    #expect(back.playing("Esc “the past” Enter").strip.hasSuffix("6 of 6"))
  }

  @Test func whatWasBroughtBackIsToldTheLogAndSaved() {
    var back = past.playing("←×3 Enter")
    back.after(seconds: 3)
    #expect(back.saves.last?.journeys.count == 5)
    #expect(back.told.contains { $0.isRestoring })
  }

  @Test func withoutAPastThatIsSaid() {
    let fresh = Player.example(at: "journey.names").playing("Esc “the past” Enter")
    #expect(fresh.whisper == "There is no past to look at yet")
    let practice = Player.practice().playing("Esc “the past” Enter")
    #expect(practice.whisper == "Practice keeps no past: Ctrl-Z goes back")
  }
}

extension LogEntry {
  fileprivate var isRestoring: Bool {
    if case .change(let change) = self, case .edit(.whole(.restore), _) = change.deed {
      return true
    }
    return false
  }
}
