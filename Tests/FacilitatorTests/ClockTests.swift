import Facilitator
import Testing
import Workshop

/// The clock belongs to a step, counts only while it is open, and never advances anything.
@Suite struct ClockTests {
  /// What the strip says of the time, without the bar.
  private func time(_ player: Player) -> String {
    let strip = player.strip.filter { $0 != "▮" && $0 != "▯" }.trimmed
    return strip.split(separator: "   ").last.map { String($0).trimmed } ?? ""
  }

  private func bar(_ player: Player) -> String {
    player.strip.filter { $0 == "▮" || $0 == "▯" }
  }

  @Test func nothingRunsBeforeTheFirstEnterOnWelcome() {
    var player = Player.newTeam()
    #expect(time(player) == "3 min")
    #expect(player.room.patience == nil)
    player.after(minutes: 600)
    #expect(time(player) == "3 min")
    #expect(player.screen.contains("Enter brings one row at a time, and starts the clock."))
  }

  @Test func allCanBePreparedTheEveningBefore() {
    var player = Player.newTeam()
    player.play("Tab×2 Enter “Buying a first bike” Enter “Renting one” Enter Tab 4 ↓ 2")
    player.after(minutes: 20 * 60)
    #expect(player.session.agenda.begun.isEmpty)
    #expect(player.session.agenda.progress.allSatisfy { $0.used == 0 })
    #expect(player.room.patience == nil)
    #expect(time(player) == "5 min")
  }

  @Test func theFirstEnterBeginsAndMinutesCount() {
    var player = Player.newTeam().playing("Enter")
    #expect(!player.session.agenda.begun.isEmpty)
    #expect(time(player) == "3 min")
    player.after(seconds: 60)
    #expect(time(player) == "2 min")
    #expect(bar(player) == "▮▮▮▮▮▮▯▯")
  }

  @Test func wholeMinutesThenSecondsThenWords() {
    var player = Player.example(at: "touchpoints.board", stage: 1, used: 0)
    for (minutes, words) in [(0, "13 min"), (4, "9 min"), (10, "3 min")] {
      var later = player
      later.after(minutes: minutes)
      #expect(time(later) == words)
    }
    player.after(minutes: 11, seconds: 20)
    #expect(time(player) == "1:40")
    player.after(seconds: 93)
    #expect(time(player) == "0:07")
    player.after(seconds: 8)
    #expect(time(player) == "time is up")
    #expect(bar(player).isEmpty)
    player.after(minutes: 2)
    #expect(time(player) == "2 min over")
    player.after(minutes: 60)
    #expect(time(player) == "62 min over")
  }

  @Test func theEndOfTheTimeAdvancesNothing() {
    var player = Player.example(at: "touchpoints.board", stage: 1, used: 0)
    player.play("“half a thought”")
    player.after(seconds: 5)
    let before = player
    player.after(minutes: 90)
    #expect(player.rows.dropFirst() == before.rows.dropFirst())
    #expect(player.work == before.work)
  }

  @Test func itCountsForTheStepThatIsOpen() {
    var player = Player.newTeam().playing("Enter")
    player.after(minutes: 2)
    player.play("Tab×2 Enter")
    #expect(time(player) == "5 min")
    player.after(minutes: 4)
    player.play("Esc ← Stages Enter")
    player.after(minutes: 1)
    player.play("Esc ← Journey Enter")
    let used = player.session.agenda.progress.map { "\($0.step) \($0.used)" }
    #expect(used == ["welcome 120", "journey 240", "stages 60"])
    #expect(time(player) == "1:00")
    #expect(player.session.agenda.progress.first?.done == true)
  }

  @Test func whatIsOpenedOnTopStillCounts() {
    var player = Player.example(at: "touchpoints.board", stage: 1, used: 0)
    player.play("Esc")
    player.after(minutes: 1)
    player.play("Esc ↑ Enter")
    player.after(minutes: 2)
    #expect(time(player) == "10 min")
  }

  @Test func itRestsWhenTheSessionIsOpenedAgainAndEnterStartsIt() throws {
    var first = Player.example(at: "journey.names", used: 0)
    first.after(minutes: 2)
    first.play("^Q")
    let saved = try #require(first.saves.last)
    var player = Player(at: "18:00", opening: saved)
    #expect(player.strip.contains("rests: Enter starts it"))
    #expect(player.room.patience == nil)
    player.after(minutes: 30)
    #expect(player.strip.contains("rests: Enter starts it"))
    player.play("Enter")
    #expect(time(player) == "3 min")
    player.after(minutes: 2)
    #expect(time(player) == "1:00")
  }

  @Test func twoMinutesMore() {
    var player = Player.example(at: "journey.names", used: 330)
    #expect(time(player) == "time is up")
    player.play("Esc Two Enter")
    #expect(time(player) == "1:30")
    #expect(player.question.hasPrefix("Which journeys"))
    player.play("Esc Two Enter")
    #expect(time(player) == "4 min")
  }

  @Test func theMenuSaysWhenWeShallEnd() {
    var player = Player.example(at: "touchpoints.board", stage: 2, time: "14:31", used: 300)
    #expect(player.playing("Esc").rows[0].hasSuffix("14:31 · we end about 15:04 "))
    player.after(minutes: 8)
    #expect(player.playing("Esc").rows[0].hasSuffix("14:39 · we end about 15:04 "))
    player.after(minutes: 5)
    #expect(player.playing("Esc").rows[0].hasSuffix("14:44 · we end about 15:09 "))
  }

  @Test func aloneAndInPracticeNothingRuns() {
    for start in [Player.newAlone(), Player.practice()] {
      var player = start
      player.play("Enter")
      // What was done is on the disk.
      player.after(seconds: 5)
      #expect(player.room.patience == nil)
      #expect(bar(player).isEmpty)
      player.after(minutes: 90)
      #expect(!player.strip.contains("min"))
    }
  }

  @Test func theLoopSleepsUntilTheNextMinuteAndThenSecondBySecond() {
    var player = Player.example(at: "journey.names", used: 75)
    #expect(player.room.patience == .seconds(45))
    player.after(seconds: 44)
    #expect(player.room.patience == .seconds(1))
    player.after(seconds: 62)
    #expect(time(player) == "1:59")
    #expect(player.room.patience == .seconds(1))
    player.after(seconds: 120)
    #expect(time(player) == "time is up")
    #expect(player.room.patience == .seconds(59))
    player.after(seconds: 59)
    #expect(time(player) == "1 min over")
    #expect(player.room.patience == .seconds(60))
  }

  /// Between two wakings the time would have read the same, and no waking is in vain.
  @Test func theTimeDoesNotChangeWhileTheLoopSleeps() throws {
    var player = Player.example(at: "journey.names", used: 3)
    for _ in 1...200 {
      let patience = try #require(player.room.patience)
      let seconds = Int(patience.components.seconds)
      #expect(seconds > 0)
      let before = time(player)
      if seconds > 1 {
        var dozing = player
        dozing.after(seconds: seconds - 1)
        #expect(time(dozing) == before)
      }
      player.after(seconds: seconds)
      #expect(time(player) != before, "woken after \(seconds) s, still \(before)")
    }
  }
}
