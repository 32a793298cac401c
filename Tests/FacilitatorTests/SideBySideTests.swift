import Testing

@testable import Facilitator

/// Alone at a desk, from 106×30, the list stands at the left and what it is about at the right.
@Suite struct SideBySideTests {
  private func alone(_ columns: Int, _ rows: Int) -> Player {
    var player = Player.alone(at: "touchpoints.board", stage: 2)
    player.resize(to: Look(columns, rows))
    return player.playing("↑")
  }

  /// A row of the list and a row of the card on one line of the screen.
  private func showsBoth(_ player: Player) -> Bool {
    player.screen.split(separator: "\n").contains {
      $0.contains("He asks where I ride") && $0.contains("│")
    }
  }

  @Test func theCardOfTheRowInFocusStandsBesideTheList() {
    #expect(showsBoth(alone(106, 30)))
    #expect(!showsBoth(alone(105, 30)))
    #expect(!showsBoth(alone(106, 29)))
  }

  @Test func aTeamGetsMarginsInsteadOfASecondPane() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.resize(to: Look(160, 40))
    #expect(!showsBoth(player.playing("↑")))
  }

  @Test func enterMovesTheFocusIntoTheCardAndEscapeBackToTheList() {
    let list = alone(120, 36)
    #expect(list.screen.split(separator: "▸").count == 2)
    let card = list.playing("Enter ↓")
    #expect(card.screen.split(separator: "▸", omittingEmptySubsequences: false).count == 3)
    #expect(card.screen.contains("◂ see ▸"))
    #expect(card.screen.contains("He asks where I ride"))
    #expect(card.playing("Esc").screen == list.screen)
  }

  @Test func whatIsChangedInTheCardIsSeenInTheListAtOnce() {
    let player = alone(120, 36).playing("Enter ↓ →")
    let row = player.screen.split(separator: "\n").first { $0.contains("10  ") }
    #expect(row?.contains("meet") == true)
  }
}
