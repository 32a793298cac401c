import Cells
import Testing

@testable import Facilitator

/// Looks: what one sees is what one chooses.
@Suite struct LooksTests {
  let player = Player().playing("O Enter×2")

  func remembered(_ player: Player) -> [String] {
    player.effects.compactMap { if case .remember(let look) = $0 { look } else { nil } }
  }

  @Test func theFocusStandsOnTheLookThatIsWorn() {
    #expect(player.question == "How shall it look?")
    #expect(player.rows.contains { $0.hasPrefix("  ▸ night ") })
    #expect(player.room.theme.name == "night")
  }

  @Test func everyLookIsShownWhileTheFocusIsOnIt() {
    var player = player
    for name in ["daylight", "contrast", "paper", "mono"] {
      player.play("↓")
      #expect(player.room.theme.name == name)
      #expect(player.rows.contains { $0.hasPrefix("  ▸ \(name) ") })
    }
    player.play("P")
    #expect(player.room.theme.name == "paper")
    #expect(remembered(player).isEmpty)
    // What opens on top looks the same.
    #expect(player.playing("?").room.theme.name == "paper")
  }

  @Test func escGoesBackToTheLookBefore() {
    let after = player.playing("↓×3 Esc")
    #expect(after.room.theme.name == "night")
    #expect(after.question == "Which session?")
    #expect(remembered(after).isEmpty)
  }

  @Test func enterKeepsItAndHasItRemembered() {
    let after = player.playing("↓×3 Enter")
    #expect(after.room.theme.name == "paper")
    #expect(after.question == "Which session?")
    #expect(after.whisper == "Kept: the next start looks like this too.")
    #expect(remembered(after) == ["paper"])
    #expect(after.playing("Enter").rows.contains { $0.hasPrefix("  ▸ paper ") })
  }

  @Test func lightOrDarkGoesBackAndForthBetweenTheTwoThatAreWorn() {
    var room = player.playing("↓×3 Enter").room
    for name in ["night", "paper", "night"] {
      _ = room.wear(nil)
      #expect(room.theme.name == name)
    }
    // Another dark one takes the place of the dark one.
    _ = room.wear(2)
    for name in ["paper", "contrast", "paper"] {
      #expect(room.wear(nil) == [.remember(look: name)])
    }
  }

  @Test func lightOrDarkFindsACounterpartByItself() {
    for (place, name) in [(0, "daylight"), (1, "night"), (2, "daylight"), (4, "daylight")] {
      let looks = player.room.wardrobe.looks
      var wardrobe = Wardrobe(looks, wearing: looks[place].name)
      wardrobe.flip()
      #expect(wardrobe.look.name == name)
    }
    var alone = Wardrobe()
    alone.flip()
    #expect(alone.look.name == "mono")
  }

  @Test func whereThereAreNoColorsThatIsSaid() {
    var room = player.room
    room.wardrobe = Wardrobe(room.wardrobe.looks, hasColors: false)
    #expect(room.draw().text.contains("There are no colours here, so all of them look alike."))
  }

  @Test func oneOfOnesOwnIsToldAsSuch() {
    var room = player.room
    let own = Wardrobe.Look(name: "night", theme: .mono, isOwn: true)
    room.wardrobe = Wardrobe([own] + room.wardrobe.looks.dropFirst())
    #expect(room.draw().text.contains("▸ night      your own, light on dark"))
  }
}
