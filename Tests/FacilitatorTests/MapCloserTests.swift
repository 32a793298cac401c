import Cells
import Testing
import Workshop

@testable import Facilitator

/// The map from close is one long look at everything that was said, and a way to each of it.
@Suite struct MapCloserTests {
  /// A room that came closer to the first moment of the second stage, and went up to its name.
  func map() -> Player {
    Player.example(at: "touchpoints.board", stage: 2).playing("Esc The Enter Enter ↑")
  }

  @Test func opensWhereOneCameCloser() {
    #expect(map().playing("↓").chosen.contains("He asks where I ride, not what I spend"))
    #expect(map().chosen.contains("TAKING THE LEAP  6"))
    #expect(map().screen.contains("to know that it fits me"))
  }

  @Test func saysAllThatWasSaidOfAMoment() {
    var player = map().playing("↓×5")
    player.resize(to: .desk)
    let screen = player.screen
    for words in [
      "9 ★ ", "−2 “forgotten” · three weeks · told us",
      "It colours the whole:  all the trust of the first day was gone",
      "✕ promised but broken · ▼ less than expected",
      "a message that comes late (a deal breaker, we could change it)",
    ] { #expect(screen.contains(words), "\(words)") }
  }

  @Test func goesThroughEveryStageAndTouchpointAndNoFurther() {
    var player = map().playing("↑×40")
    var seen = [player.chosen]
    for _ in 0..<21 {
      player.play("↓")
      seen.append(player.chosen)
    }
    #expect(Set(seen).count == 22)
    #expect(seen.last?.contains("TELLING OTHERS") == true)
    #expect(player.playing("↓").chosen == seen.last)
  }

  @Test func acrossAndTabGoFromStageToStage() {
    #expect(map().playing("→").chosen.contains("I HAVE IT, NOW WHAT?"))
    #expect(map().playing("Tab Tab").chosen.contains("MY FIRST REAL RIDE"))
    #expect(map().playing("↓ ←").chosen.contains("TAKING THE LEAP"))
    #expect(map().playing("Shift-Tab").chosen.contains("LOOKING AND DECIDING"))
    #expect(map().playing("Tab×5").whisper.contains("That is the whole journey"))
  }

  @Test func enterComesCloserAndEscapeGoesBack() {
    let card = map().playing("↓ Enter")
    #expect(card.screen.contains("He asks where I ride, not what I spend"))
    #expect(card.screen.contains("respected"))
    #expect(card.hints.contains("done"))
    #expect(card.playing("Esc").chosen.contains("He asks where I ride"))
    #expect(map().playing("→ Enter").question.hasPrefix("I have it, now what?"))
    #expect(map().playing("Esc Esc").question.hasPrefix("Taking the leap"))
  }

  @Test func changesNothing() {
    let before = Player.example(at: "touchpoints.board", stage: 2)
    let after = before.playing("Esc The Enter Enter ↓×9 ← → Tab Shift-Tab Esc Esc")
    #expect(after.work == before.work)
  }

  @Test func theThreeWordsStandAtTheBottomRight() {
    #expect(map().rows[17].hasSuffix("heard · safe · proud "))
  }

  @Test func theFocusIsInSightInEveryWindow() {
    for look in [Look(60, 18), .terminal, .desk, Look(500, 200)] {
      var player = map()
      player.resize(to: look)
      player.play("↑×40")
      for row in 0..<22 {
        #expect(!player.chosen.isEmpty || look.columns > 100, "row \(row) at \(look.name)")
        #expect(player.canvas.cursor != nil, "row \(row) at \(look.name)")
        player.play("↓")
      }
    }
  }
}
