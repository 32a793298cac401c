import Cells
import Testing
import Workshop

/// A cause that names a person instead of what made it easy to go wrong (M113).
@Suite struct BlameTests {
  private static let cause = "The mechanic is lazy"

  /// The eighth moment, of which nothing was said, at its first why.
  private let why = Player.example(at: "dive.choose").playing("↓×2 Enter ↓×2")

  private var written: Player { why.playing("“\(Self.cause)” Enter") }

  private var look: Player { written.playing("Tab×2 L Enter") }

  @Test func withATeamAQuietSignStandsBehindItAndNothingIsSaid() {
    #expect(written.screen.contains("\(Self.cause) ≈"))
    #expect(written.playing("↑").screen.contains("\(Self.cause) ≈"))
    #expect(!written.playing("↑").whisper.contains("names a person"))
    #expect(!why.playing("“no list” Enter").screen.contains("≈"))
    let plain = Player.example(Look(71, 20, .ascii), at: "dive.choose")
    #expect(plain.playing("↓×2 Enter ↓×2 “\(Self.cause)” Enter").screen.contains("lazy %"))
  }

  @Test func theEndOfTheStepOffersToLookTogether() {
    let end = written.playing("Tab×2")
    #expect(end.screen.contains("Look at one sentence together"))
    #expect(look.question == "What made it easy to go wrong?")
    #expect(look.screen.contains("It names a person; the cause may lie deeper."))
    #expect(look.screen.contains(Self.cause))
    #expect(look.chosen == "It stays")
    #expect(look.playing("?").question == "Would a careful person have done the same?")
    #expect(look.playing("Esc Esc Esc Esc Esc").work == look.work)
  }

  @Test func whatStaysIsNotAskedAboutAgain() {
    let stays = look.playing("Enter")
    #expect(!stays.screen.contains("Look at"))
    #expect(stays.session.touchpoints[7].dive.stays == [Self.cause])
    #expect(stays.playing("^Z").session.touchpoints[7].dive.stays.isEmpty)
    #expect(stays.playing("^Z").screen.contains("\(Self.cause) ≈"))
  }

  @Test func whatIsParkedIsAReason() {
    let parked = look.playing("↓ Enter")
    #expect(parked.session.touchpoints[7].dive.whys.isEmpty)
    #expect(parked.session.parked.last?.text == Self.cause)
    #expect(parked.session.parked.last?.kind == .reason)
    #expect(parked.playing("^Z").session.touchpoints[7].dive.whys == [Self.cause])
  }

  @Test func saidAnewItIsNoLongerAskedAbout() {
    let card = look.playing("↓×2 Enter")
    #expect(card.screen.contains(Self.cause))
    let anew = card.playing("^U “the form has four pages” Enter")
    #expect(anew.session.touchpoints[7].dive.whys == ["the form has four pages"])
    #expect(anew.screen.contains("All of them were looked at"))
  }

  @Test func aloneItIsSaidAtOnceAndNothingWaits() {
    let desk = Player.alone(at: "dive.choose").playing("↓×2 Enter ↓×2")
    let written = desk.playing("“\(Self.cause)” Enter")
    #expect(written.whisper == "It names a person; the cause may lie deeper.")
    #expect(written.question == "And why is that?")
    #expect(written.playing("↑").whisper == "It names a person; the cause may lie deeper.")
    #expect(desk.playing("“no list” Enter").whisper.isEmpty)
    let end = written.playing("Tab×2")
    #expect(end.screen.contains("Look at one sentence"))
    #expect(!end.screen.contains("together"))
  }
}
