import Testing
import Workshop

@testable import Facilitator

/// What we take home: ticked with Space, made with Enter.
@Suite struct HandoutsPartTests {
  let screen = Player.example(at: "close.next").playing("↓×4 Enter")

  /// What was asked of the world.
  func made(_ player: Player) -> [[HandoutFormat]] {
    player.effects.compactMap {
      if case .handOut(_, let formats) = $0 { formats } else { nil }
    }
  }

  @Test func theCloseNamesThemAndOpensThem() {
    let close = Player.example(at: "close.next")
    #expect(close.screen.contains("○ Handouts         the map · the story · who does what"))
    #expect(screen.screen.contains("■ A page to read and print"))
    #expect(screen.screen.contains("□ A script of the plan"))
  }

  @Test func enterMakesWhatIsTickedAndSaysWhere() {
    var player = screen
    player.play("Space ↓×2 Space Enter")
    #expect(made(player) == [[.markdown, .script]])
    #expect(player.screen.contains("~/Documents/Touchline/buying-a-first-bike"))
    #expect(player.screen.contains("buying-a-first-bike-script.md"))
    #expect(player.whisper.contains("Made, and on the disk"))
    #expect(player.playing("Esc").screen.contains("● Handouts"))
    #expect(player.playing("^Q").room.farewell.last?.hasPrefix("Handouts:  ~/Documents") == true)
  }

  @Test func nothingTickedMakesNothing() {
    var player = screen
    player.play("Space ↓ Space Enter")
    #expect(made(player).isEmpty)
    #expect(player.whisper.contains("Nothing is ticked"))
  }

  @Test func practiceMakesNoFiles() {
    var player = Player.practice().playing("Esc Handouts Enter")
    player.play("Enter")
    #expect(made(player).isEmpty)
    #expect(player.whisper.contains("Practice makes no files"))
  }

  @Test func aDiskThatRefusesIsNamed() {
    var player = screen
    player.diskTrouble = "The disk is full."
    player.play("Enter")
    #expect(player.whisper.contains("The disk is full."))
    #expect(!player.screen.contains("They are in:"))
  }
}
