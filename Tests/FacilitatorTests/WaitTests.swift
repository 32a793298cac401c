import Facilitator
import Testing
import Workshop

/// Silence and breaks: the time is large, can be changed, and waits at its end.
@Suite struct WaitTests {
  /// What the tall digits say, read from a wait that lasts so many seconds.
  private func shows(_ player: Player, _ seconds: Int) -> Bool {
    let digits = BigLettersText.clock(seconds)
    return digits.allSatisfy { line in player.rows.contains { $0.contains(line) } }
  }

  @Test func silenceCountsDownSecondBySecond() {
    var player = Player.example(at: "words.silent")
    #expect(shows(player, 120))
    #expect(player.room.patience == .seconds(1))
    player.after(seconds: 21)
    #expect(shows(player, 99))
  }

  @Test func aMinuteMoreAndAMinuteLess() {
    var player = Player.example(at: "words.silent")
    player.play("↑×2")
    #expect(shows(player, 240))
    player.play("↓")
    #expect(shows(player, 180))
  }

  @Test func spacePausesAndGoesOn() {
    var player = Player.example(at: "words.silent")
    player.after(seconds: 10)
    player.play("Space")
    player.after(minutes: 5)
    #expect(shows(player, 110))
    #expect(player.hints.contains("Space go on"))
    player.play("Space")
    player.after(seconds: 10)
    #expect(shows(player, 100))
    #expect(player.hints.contains("Space pause"))
  }

  @Test func atZeroItSaysSoAndWaits() {
    var player = Player.example(at: "words.silent")
    player.after(minutes: 2)
    #expect(player.rows.contains { $0.contains("Time. Finish your word.") })
    player.after(minutes: 30)
    #expect(player.session.agenda.part == "silent")
    player.play("↑")
    #expect(shows(player, 60))
    player.play("Enter")
    #expect(player.session.agenda.part == "harvest")
  }

  @Test func inAPreparedWorkshopSilenceWaitsForSpace() {
    var player = Player.newTeam().playing("Tab×2 Enter Esc ← Touchpoints Enter")
    player.after(minutes: 10)
    #expect(shows(player, 120))
    player.play("Space")
    player.after(seconds: 20)
    #expect(shows(player, 100))
  }

  @Test func aBreakSaysWhenWeGoOn() {
    var player = Player.example(at: "break.rest", time: "15:00", in: .withBreak)
    #expect(player.question == "A break. We go on at 15:10.")
    player.play("↑×5")
    #expect(player.question == "A break. We go on at 15:15.")
    player.after(minutes: 15)
    #expect(player.rows.contains { $0.contains("Time. Shall we go on?") })
    player.play("Enter")
    #expect(player.session.agenda.step == "evidence")
  }

  @Test func aBreakIsKeptWhileTheMenuIsOpen() {
    var player = Player.example(at: "words.silent")
    player.play("Esc")
    player.after(seconds: 30)
    player.play("Esc")
    #expect(shows(player, 90))
  }
}
