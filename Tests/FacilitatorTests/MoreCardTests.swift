import Facilitator
import Testing
import Workshop

/// What else is known of a touchpoint, and what is seen of it when all are looked at together.
@Suite struct MoreCardTests {
  /// The more of the ninth touchpoint.
  private let card = Player.example(at: "touchpoints.board", stage: 2)
    .playing("↑×2 Enter ↑ ↓×20 m Enter")

  private func moment(_ player: Player) -> Touchpoint { player.session.touchpoints[8] }

  @Test func everyLineCountsAtOnce() {
    let player = card.playing("“a call every week” ↓ →×2 ↓ → ↓ →×2 ↓ → ↓ →×2 ↓ →×3 ↓ “at Easter” ↓")
    let service = moment(player).service
    #expect(service.standard == "a call every week")
    #expect(service.standardMet == .no)
    #expect(service.area == .marketing)
    #expect(service.stance == .proactive)
    #expect(service.understood == .yes)
    #expect(service.valued == .no)
    #expect(service.served == .unknown)
    #expect(service.exception == "at Easter")
  }

  @Test func aDelightHasADayAndIsAskedAboutAgain() {
    let said = card.playing("↓×8 “a postcard” ↓")
    #expect(moment(said).service.delight == "a postcard")
    #expect(moment(said).service.delightOn == said.room.moment.date)
    #expect(said.chosen.contains("yes"))
    #expect(moment(said.playing("→")).service.ordinary)
    let old = Edit.service(.delightOn(moment(said).id, CivilDate(year: 2020, month: 3, day: 1)))
    let aged = Player.example(
      at: "touchpoints.board", stage: 2, in: said.session.changed(old)
    ).playing("↑×2 Enter ↑ ↓×20 m Enter ↓×9")
    #expect(aged.chosen.contains("asked last in March 2020"))
    let still = aged.playing("→")
    #expect(moment(still).service.delightOn == still.room.moment.date)
  }

  @Test func waysOnLeadToMoments() {
    let list = card.playing("↓×20 ↑×2 Enter")
    #expect(list.question == "Which ways can it go from here?")
    let player = list.playing("“I ring” Enter ↑ Enter ↓ “somebody answers” ↓ →×11 Esc")
    let branch = moment(player).decision.branches.first
    #expect(branch?.text == "I ring")
    #expect(branch?.to == player.session.touchpoints[10].id)
    #expect(player.screen.contains("I ring → somebody answers (11)"))
  }

  @Test func whatIsHandedOverSaysByWhomAndHow() {
    let list = card.playing("↓×20 ↑ Enter")
    let player = list.playing("“the receipt” Enter ↑ Enter ↓ Ben ↓ Maria ↓ → Esc")
    #expect(player.screen.contains("the receipt: Ben → Maria, from hand to hand"))
  }

  @Test func allMomentsAreLookedAtTogether() {
    for (words, expected) in [
      ("Worked", "8 I sign four forms"), ("Same", "under more, says which need"),
      ("Understood", "Started by somebody else: 1"),
    ] {
      let player = Player.example(at: "feelings.line").playing("Esc “\(words)” Enter")
      let screen = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(screen.contains(expected), "\(words): \(player.screen)")
      #expect(player.playing("Esc").question == Player.example(at: "feelings.line").question)
    }
  }

  @Test func theSameNeedInTwoPlacesStandsSideBySide() throws {
    var session = Player.example(at: "feelings.line").session
    let need = try #require(session.stages[1].needs.first?.id)
    for number in [5, 7] {
      session = session.changed(.service(.need(session.touchpoints[number - 1].id, need)))
    }
    let player = Player.example(at: "feelings.line", in: session).playing("Esc Same Enter")
    #expect(player.screen.contains("to know that it fits me: 2 apart"))
    #expect(player.screen.contains("in person"))
    #expect(player.screen.contains("paper"))
  }

  @Test func wordsOfTheWarmUpAreOfferedWhereAFeelingIsNamed() {
    let line = Player.example(at: "feelings.line", in: .bicycleShopUnfelt)
    let warm = line.playing("Esc Warm Enter stranded Enter cross Enter")
    #expect(warm.session.warmUps.map(\.text) == ["stranded", "cross"])
    #expect(warm.playing("Esc").entry == "in a word › stranded · cross")
  }
}
