import Facilitator
import Testing
import Workshop

/// Of several things to say the most urgent stands in the row above the line.
@Suite struct WhisperTests {
  /// A stage with so many moments that the board has something to notice.
  private func crowdedStage() -> Player {
    var player = Player.example(at: "touchpoints.board", stage: 6).playing("Tab")
    player.paste((1...9).map { "Moment \($0)" }.joined(separator: "\n"))
    return player.playing("Tab")
  }

  @Test func whatIsNoticedStandsWhileNothingElseIsSaid() {
    #expect(crowdedStage().whisper.contains("moments"))
  }

  @Test func aFileThatCannotBeReadIsNotMissedInSilence() {
    let sentence = "One file there cannot be read: see touchline list"
    #expect(Player(unread: 1).playing("O Enter").whisper == sentence)
    let two = Player(shelved: [.library], unread: 2).playing("O Enter").whisper
    #expect(two == "Two files there cannot be read: see touchline list")
    #expect(Player(shelved: [.library]).playing("O Enter").whisper.isEmpty)
  }

  @Test func undoneStandsBeforeNoticed() {
    let player = crowdedStage().playing("“A last one” Enter ^Z")
    #expect(player.whisper == "Taken back: A last one")
  }

  @Test func aRefusalStandsBeforeUndone() {
    let player = crowdedStage().playing("“A last one” Enter ^Z →")
    #expect(player.whisper == "This is the last stage. Tab goes on")
  }

  @Test func aDiskAtRiskStandsBeforeEverything() {
    var player = crowdedStage()
    player.fillDisk()
    player.play("“A last one” Enter")
    #expect(player.whisper == "1 edit only in memory since 14:06: the disk is full")
    for keys in ["^Z", "→", "^S", "↑", "Esc Esc"] {
      player.play(keys)
      #expect(
        player.whisper == "2 edits only in memory since 14:06: the disk is full", "after \(keys)")
    }
    #expect(!player.screen.contains("saved"))
  }

  @Test func whenTheDiskIsWellAgainItSaysWhenItSaved() {
    var player = crowdedStage()
    player.fillDisk()
    player.play("“A last one” Enter")
    player.until("14:20")
    player.freeDisk()
    player.after(seconds: 30)
    #expect(!player.screen.contains("only in memory"))
    #expect(player.screen.contains("saved 14:20"))
    #expect(player.saves.last == player.session)
  }

  @Test func whatWasSaidGoesWithTheNextKey() {
    let player = Player.example(at: "touchpoints.board", stage: 6).playing("→ ↑")
    #expect(player.whisper.isEmpty)
  }

  @Test func anAnswerAboutSavingNamesTheTime() {
    var player = Player.example(at: "journey.names").playing("“One more” Enter")
    player.until("14:30")
    player.play("^S")
    #expect(player.whisper == "Saved at 14:06; it saves itself")
  }
}
