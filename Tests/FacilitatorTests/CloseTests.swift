import Testing
import Workshop

/// The close: what happens next, and everything that was left open.
@Suite struct CloseTests {
  /// A session in which hardly anything was said.
  private static let open: Session = {
    let shop = Session.bicycleShopStandard
    let edits: [Edit] = [
      .traveller(.line(.name, "")), .traveller(.line(.outcome, "")),
      .closing(.improve("a call every week")), .closing(.owner("")),
      .feeling(.clear(shop.touchpoints[15].id)),
      .dive(.line(shop.touchpoints[7].id, .change, "one form")),
    ]
    return shop.changed(.several(edits))
  }()

  private let close = Player.example(at: "close.next", in: CloseTests.open)

  @Test func whatWasLeftOpenScrollsUntilTheLastLineIsInSight() {
    #expect(close.screen.contains("▾"))
    #expect(!close.screen.contains("promises have no name"))
    let end = close.playing("↓×30")
    #expect(end.screen.contains("2 promises have no name"), "\(end.screen)")
    #expect(end.screen.contains("▴"))
    #expect(end.playing("↑×30").contents == close.contents)
  }

  @Test func enterLeadsToWhereItCanStillBeSaid() {
    let first = close.playing("↓×5")
    #expect(first.chosen.contains("guesses"))
    #expect(first.playing("Enter").question == "Who told us?")
    #expect(close.playing("↓×30 Enter").screen.contains("╭ Who, by when"))
  }

  @Test func nothingElseIsDoneThere() {
    let first = close.playing("↓×5")
    #expect(first.playing("→").work == close.work)
    #expect(first.playing("Backspace").work == close.work)
  }

  @Test func aChangeThatIsImprovedFirstTakesItsPersonAlong() {
    let moment = Session.bicycleShop.touchpoints[7].id
    let session = Session.bicycleShop.changed(
      .several([
        .closing(.improve("")), .closing(.owner("")), .closing(.due(nil)),
        .dive(.line(moment, .change, "one form")), .dive(.line(moment, .owner, "Cleo")),
        .dive(.due(moment, CivilDate("2026-02-02"))),
      ]))
    let taken = Player.example(at: "close.next", in: session).playing("Enter ↑×9 Enter")
    #expect(taken.session.closing.improve == "one form")
    #expect(taken.session.closing.owner == "Cleo")
    #expect(taken.session.closing.due == CivilDate("2026-02-02"))
    #expect(taken.playing("^Z").session.closing.improve.isEmpty)
  }
}
