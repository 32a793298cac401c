import Cells
import Testing
import Workshop

@testable import Facilitator

/// A session that is opened on a later day begins with what there is to be known again.
@Suite struct WelcomeBackTests {
  private let back = Player.returning()

  @Test func onTheSameDayASessionGoesOnWhereItStopped() {
    var player = Player(shelved: [.bicycleShop])
    player.play("Enter")
    #expect(player.question == "What happens next, and who sees to it?")
  }

  @Test func onALaterDayTheWordsTheCountsAndThePromisesAreThere() {
    #expect(back.strip == "Buying a first bike                   last open Thursday, 13 days ago")
    #expect(back.question == "Where we stopped, and what we promised")
    #expect(back.screen.contains("The three words    heard · safe · proud"))
    #expect(back.screen.contains("The map            6 stages, 16 moments, 11 of them guesses"))
    #expect(back.screen.contains("Stopped in         Close"))
    #expect(back.screen.contains("Ana     someone rings every week of the wait"))
    #expect(back.chosen == "Go on in Close")
  }

  @Test(arguments: [
    (1, "last open yesterday"), (2, "last open Tuesday, 2 days ago"),
    (31, "last open Monday, 31 days ago"), (32, "last open 2 November"),
    (400, "last open 30 October 2024"),
  ])
  func itSaysWhenItWasLastOpen(days: Int, words: String) {
    var session = Session.bicycleShop
    let day = CivilDate(daysSinceEpoch: Moment(clock: "14:06").date.daysSinceEpoch - days)
    session.agenda.stopped = Moment(day: day.text, time: "09:30:00").timestamp
    let player = Player(opening: session)
    #expect(player.strip.hasSuffix(words), "\(player.strip)")
  }

  @Test func aClockThatWasSetBackIsNoLaterDay() {
    var session = Session.bicycleShop
    session.agenda.stopped = "2026-01-01T10:00:00+01:00"
    #expect(Player(opening: session).question == "What happens next, and who sees to it?")
  }

  @Test func whatIsOnlyPreparedForATeamBeginsWithItsFirstCard() throws {
    let prepared = Player.newTeam().playing("Tab×2 Enter “Renting one” Enter Shift-Tab×3 ^Q")
    var player = Player()
    player.after(minutes: 24 * 60)
    player.happen(.opened(try #require(prepared.saves.last), path: "~/renting.json"))
    #expect(player.screen.contains("starts the clock"), "\(player.screen)")
  }

  @Test func whatMustChangeAfterADeepDiveIsAPromiseToo() {
    let moment = Session.bicycleShop.touchpoints[7].id
    var session = Session.bicycleShop.changed(
      .several([
        .dive(.line(moment, .change, "one form instead of four")),
        .dive(.line(moment, .owner, "Cleo")), .dive(.due(moment, CivilDate("2026-02-02"))),
      ]))
    session.agenda.stopped = "2025-12-01T14:02:00+01:00"
    let back = Player(opening: session)
    #expect(back.screen.contains("Cleo    one form instead of four"))
    #expect(back.screen.contains("by 2 February"))
    let promise = back.playing("↑×9 ↓")
    #expect(promise.chosen.contains("one form instead of four"))
    let done = promise.playing("←")
    #expect(done.session.touchpoints[7].dive.state == .done)
    #expect(done.playing("^Z").session.touchpoints[7].dive.state == nil)
    #expect(done.playing("^Z").question == back.question)
  }

  @Test func acrossSaysWhatBecameOfAPromiseAndUndoTakesItBack() {
    let promise = back.playing("↑×9")
    #expect(promise.chosen.hasSuffix("◂ not yet ▸"))
    var done = promise.playing("←")
    #expect(done.chosen.hasSuffix("◂ done ▸"))
    #expect(done.session.closing.state == .done)
    #expect(done.playing("←×3").work == done.work)
    done.after(seconds: 3)
    #expect(done.saves.last?.closing.state == .done)
    let dropped = done.playing("→×2 ↓")
    #expect(dropped.session.closing.state == .dropped)
    #expect(dropped.screen.contains("dropped"))
    let parked = dropped.playing("←")
    #expect(parked.session.parked[0].state == .done)
    #expect(parked.playing("^Z").whisper == "Taken back: what became of Sunday opening")
    #expect(parked.playing("^Z ^Z").contents == back.contents)
  }

  @Test func undoGoesBackToThePromiseThatChanges() {
    let player = back.playing("↑ ← ↓ Enter")
    #expect(player.question == "What happens next, and who sees to it?")
    let undone = player.playing("^Z")
    #expect(undone.question == back.question)
    #expect(undone.chosen.contains("Two of the four forms"))
    #expect(undone.contents == back.contents)
  }

  @Test func aNewAreaToImproveIsNotYetDone() {
    let player = back.playing("↑×9 ← ↓×3 Enter Enter “a spare bike” Enter")
    #expect(player.session.closing.improve == "a spare bike")
    #expect(player.session.closing.state == nil)
    #expect(player.playing("^Z").session.closing.state == .done)
  }

  @Test func theClockRestsUntilOneGoesOn() {
    #expect(back.whisper == "The clock rests until you start it.")
    #expect(back.room.patience == nil)
    var looking = back.playing("↓ Enter")
    looking.after(minutes: 20)
    #expect(looking.session.agenda.progress(of: "close").used == 110)
    var on = looking.playing("Esc ↑ Enter")
    #expect(on.room.patience != nil)
    on.after(minutes: 1)
    #expect(on.playing("^Q").session.agenda.progress(of: "close").used == 170)
  }

  @Test func onAgainByEnterOrTabToWhereItStopped() {
    for key in ["Enter", "Tab"] {
      #expect(back.playing(key).question == "What happens next, and who sees to it?", "\(key)")
    }
    #expect(back.playing("Shift-Tab").whisper == "This is the first part")
    #expect(back.playing("↓ Enter").rows[0].hasPrefix(" THE MAP"))
    #expect(back.playing("↓ Enter Esc").question == back.question)
  }

  @Test func nothingIsWrittenBeforeSomethingIsSaid() {
    #expect(back.saves.isEmpty)
    #expect(back.playing("↑ ↓ Esc Esc ? Esc").saves.isEmpty)
  }

  @Test func theMenuLeadsBackToThePromisesOnTheSameDay() {
    let player = Player.example(at: "touchpoints.board", stage: 2).playing("Esc “what we” Enter")
    #expect(player.question == "Where we stopped, and what we promised")
    #expect(player.strip == "Buying a first bike")
    #expect(player.playing("Enter").question.hasPrefix("Taking the leap:"))
  }

  @Test func aloneItSpeaksToOnePersonAndNamesNoClock() {
    var player = Player()
    player.after(minutes: 24 * 60)
    player.happen(.opened(.bicycleShopAlone, path: "~/bike.json"))
    #expect(player.question == "Where you stopped, and what you promised")
    #expect(player.whisper.isEmpty)
  }

  @Test func whereNothingIsThereYetThatIsSaid() {
    var session = Session(id: "new", title: "A workshop", created: "", plan: "quick")
    session.agenda.step = "welcome"
    session.agenda.part = "is"
    session.agenda.begun = "2025-12-01T10:00:00+01:00"
    session.agenda.stopped = "2025-12-01T11:00:00+01:00"
    let player = Player(opening: session)
    #expect(player.screen.contains("The three words    still to come"))
    #expect(player.screen.contains("Nobody has promised anything yet."))
    #expect(player.chosen == "Go on in Welcome")
  }

  @Test func manyPromisesScrollAndLongOnesAreReadToTheirEnd() {
    var player = Player.returning()
    for number in 1...9 {
      player.play("^P “Thought \(number) that is long enough to need a second row of words” Enter")
    }
    player.play("Esc Parked Enter ↓×3")
    for _ in 1...9 { player.play("Jo Enter ↓") }
    player.play("Esc")
    player.play("↓×30 ↑×4")
    #expect(player.chosen.contains("Jo      Thought 8"), "\(player.screen)")
    #expect(player.screen.contains("row of words"))
    #expect(player.rows[9].contains("▴"))
    #expect(player.screen.contains("Go on in Close"))
  }
}

extension Player {
  /// The bicycle shop, opened again from the front door 13 days after it stopped.
  static func returning(_ look: Look = .wall) -> Player {
    var player = Player(look, shelved: [.bicycleShop])
    player.after(minutes: 13 * 24 * 60)
    return player.playing("Enter")
  }
}
