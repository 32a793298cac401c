import Cells
import Testing
import Workshop

/// A moment that is otherwise for some carries a badge wherever it is shown in full (M33).
@Suite struct ExceptionBadgeTests {
  private static let session: Session = {
    let shop = Session.bicycleShop
    return shop.changed(
      .service(.line(shop.touchpoints[8].id, .exception, "people from far away")))
  }()

  private func map(_ look: Look = .wall) -> Player {
    Player.example(look, at: "touchpoints.board", stage: 2, in: Self.session)
      .playing("↑×2 Esc The Enter")
  }

  @Test func theMapShowsTheBadgeBesideWhatFeedbackSays() {
    #expect(map().screen.contains("✕≠! look"))
    #expect(map(Look(71, 20, .ascii)).screen.contains("x/! look"))
    let without = Player.example(at: "touchpoints.board", stage: 2).playing("Esc The Enter")
    #expect(!without.screen.contains("≠"))
  }

  @Test func aMomentWithNothingElseSaysItInWords() {
    let shop = Session.bicycleShop
    let session = shop.changed(.service(.line(shop.touchpoints[4].id, .exception, "on Sundays")))
    let map = Player.example(Look(80, 24), at: "touchpoints.board", stage: 2, in: session)
      .playing("Esc The Enter")
    #expect(map.screen.contains("≠= right"))
    let first = shop.changed(.service(.line(shop.touchpoints[1].id, .exception, "on Sundays")))
    let early = Player.example(Look(80, 24), at: "touchpoints.board", stage: 1, in: first)
      .playing("Esc The Enter ←×9 →")
    #expect(early.screen.contains("≠ not all"))
  }

  @Test func fromCloserItSaysForWhom() {
    #expect(map().playing("Enter").screen.contains("≠ Not for all:  people from far away"))
  }

  @Test func theCardCarriesTheBadge() {
    let board = Player.example(at: "touchpoints.board", stage: 2, in: Self.session)
    #expect(board.playing("↑×2 Enter").screen.contains("╭ 9 ≠ ─"))
    #expect(board.playing("↑×3 Enter").screen.contains("╭ 8 ─"))
    #expect(board.playing("↑×2 Enter ↓×20 m Enter").screen.contains("╭ 9 ≠  I wait"))
  }
}
