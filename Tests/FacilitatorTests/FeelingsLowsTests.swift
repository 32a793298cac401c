import Facilitator
import Testing
import Workshop

/// What colours the whole, what is behind the lows, and what they would talk about on the way out.
@Suite struct FeelingsLowsTests {
  private let stars = Player.example(at: "feelings.stars")
  private let lows = Player.example(at: "feelings.lows")

  private func low(_ player: Player) -> Touchpoint { player.session.touchpoints[10] }

  /// The card of the chain that comes off.
  private var card: Player { lows.playing("↓×3 Enter") }

  @Test func acrossAndSpaceMarkWhatColoursTheWhole() {
    #expect(stars.playing("→").session.touchpoints[0].pivotal)
    #expect(stars.playing("Space").session.touchpoints[0].pivotal)
    #expect(stars.playing("→ →").session.pivotalMoments.count == 4)
    #expect(stars.playing("→ ←").contents == stars.contents)
    #expect(stars.playing("↓×4 Backspace").session.touchpoints[4].pivotal == false)
    #expect(stars.playing("Backspace").whisper == "There is nothing to take out here")
  }

  @Test func aSixthIsWhisperedAboutAndNotRefused() {
    let player = stars.playing("→ ↓ → ↓ →")
    #expect(player.session.pivotalMoments.count == 6)
    #expect(player.whisper == "Six ★: three to five are a choice. Space lets one go.")
  }

  @Test func whatIsTypedIsTheReason() {
    #expect(stars.playing("↓×4").entry == "because › he wanted me to ride, not only to buy")
    let player = stars.playing("↓ “she trusted me” Enter")
    #expect(player.session.touchpoints[1].colours == "she trusted me")
    #expect(player.session.touchpoints[1].pivotal)
    #expect(stars.playing("→").entry == "because › why does it colour the whole?")
  }

  @Test func theCardOpensOnTheReason() {
    #expect(stars.playing("↓×4 Enter").chosen.hasPrefix("because"))
    #expect(stars.playing("↓×4 Enter Esc").question == stars.question)
  }

  @Test func onlyTheLowsAreWalkedThrough() {
    let titles = lows.session.lows.map(\.title)
    #expect(titles.count == 4)
    for title in lows.session.touchpoints.map(\.title) {
      #expect(lows.screen.contains(title) == titles.contains(title), "\(title)")
    }
    #expect(lows.question == "The shop window is full of racing bikes: what irritates?")
    #expect(lows.playing("↓").question == "I sign four forms: what irritates?")
  }

  @Test func whatIsTypedIrritatesAndBackspaceTakesItOut() {
    let player = lows.playing("“no way in” Enter")
    #expect(player.session.touchpoints[2].irritations.map(\.text) == ["no way in"])
    #expect(player.screen.contains("−1 1 named"))
    #expect(player.playing("Backspace").session.touchpoints[2].irritations.isEmpty)
    #expect(player.playing("“No way in” Enter").whisper == "No way in is there already.")
  }

  @Test func theCardOfALowAnswersToTheArrowsAlone() {
    let player = card.playing("↓ → ↓ → ↓ →×3 ↓ →×2 ↓ → ↓ →")
    #expect(low(player).brokenPromise)
    #expect(low(player).handledWell)
    #expect(low(player).expected == .beyond)
    #expect(low(player).worked == false)
    #expect(low(player).robotic)
    #expect(low(player).influence == .strengthens)
    #expect(player.whisper == "What would a person say here? Ctrl-P keeps the thought.")
    #expect(player.playing("↓ →×2 ↓ ! Enter").session.lows.count == 3)
    #expect(player.playing("Enter").question.hasPrefix("The chain comes off"))
  }

  @Test func whatIrritatesNearlyEverywhereIsTickedAndWeighed() {
    let list = card.playing("Enter")
    #expect(list.screen.contains("waiting on hold"))
    #expect(low(list.playing("Space")).irritations.map(\.text) == ["waiting on hold"])
    #expect(low(list.playing("Enter")).irritations.count == 1)
    #expect(low(list.playing("Space Space")).irritations.isEmpty)
    for (times, severity) in [(1, nil), (2, Severity.small), (3, .annoying), (9, .dealBreaker)] {
      #expect(low(list.playing("→×\(times)")).irritations.first?.severity == severity)
    }
    #expect(low(list.playing("→×9 ←×9")).irritations.isEmpty)
    #expect(low(list.playing("→ Backspace")).irritations.isEmpty)
  }

  @Test func theRoomsOwnIrritationsStandBelowAndHaveACard() {
    let own = card.playing("Enter “the bell is too quiet” Enter ↓×9")
    #expect(own.chosen.hasPrefix("● the bell is too quiet"))
    #expect(own.playing("←").whisper == "Backspace takes it out")
    let irritation = own.playing("Enter ↓ →×2 ↓ → ↓ → Enter")
    #expect(low(irritation).irritations.first?.severity == .annoying)
    #expect(low(irritation).irritations.first?.changeable == .yes)
    #expect(low(irritation).irritations.first?.surroundings == true)
    #expect(irritation.screen.contains("can be mended: yes · surroundings"))
    #expect(irritation.playing("Esc Esc").question.hasPrefix("The chain comes off"))
    #expect(low(own.playing("Enter ↓×4 Enter")).irritations.isEmpty)
  }

  @Test func inTheEndItIsAskedWhatTheyWouldTalkAbout() {
    let out = lows.playing("Tab")
    #expect(out.question == "What would Maria talk about on the way out?")
    let player = out.playing("“the bell” Enter ↑ Enter ^U “the little bell” Enter")
    #expect(player.session.recollections.map(\.text).last == "the little bell")
    #expect(player.playing("Backspace").session.recollections.count == 2)
    #expect(player.playing("Shift-Tab").question == lows.question)
    #expect(out.playing("Tab").chosen == "On to Three words")
  }

  @Test func withoutLowsItSaysSoKindly() {
    let calm = Session.bicycleShopUnfelt.changed(
      .feeling(.score(Session.bicycleShop.touchpoints[0].id, 1)))
    let player = Player.example(at: "feelings.lows", in: calm)
    #expect(player.question == "No moment was felt as bad.")
    #expect(player.playing("Enter").whisper.hasPrefix("That may well be so."))
    #expect(player.playing("“x” Enter").work == player.work)
    #expect(player.playing("Tab “the bell” Enter").session.recollections.count == 3)
    let unfelt = Player.example(at: "feelings.lows", in: .bicycleShopUnfelt)
    #expect(unfelt.question == "No moment has a feeling yet.")
  }

  @Test func theEndSaysWhatHasNoFeelingAndLeadsToTheLastMoment() {
    let last = Session.bicycleShop.touchpoints[15].id
    let session = Session.bicycleShop.changed(.feeling(.clear(last)))
    let end = Player.example(at: "feelings.lows", in: session).playing("Tab×2")
    #expect(end.screen.contains("The last moment has no feeling"))
    #expect(end.screen.contains("Part of my week           1 without a feeling"))
    let asked = end.playing("↓ Enter")
    #expect(asked.screen.contains("16  the last impression"))
    #expect(asked.playing("Esc").question.hasPrefix("I oil the chain on Sundays"))
    #expect(Player.example(at: "feelings.lows").playing("Tab×2").rows[3].contains("Every moment"))
  }

  @Test func theCloseSaysWhatWasLeftOpen() {
    func open(_ session: Session) -> Player { .example(at: "close.next", in: session) }
    #expect(open(.bicycleShopUnfelt).screen.contains("No moment has a feeling yet"))
    let ids = Session.bicycleShop.touchpoints.map(\.id)
    let last = open(Session.bicycleShop.changed(.feeling(.clear(ids[15]))))
    #expect(last.screen.contains("The last moment has no feeling"))
    let one = open(Session.bicycleShop.changed(.feeling(.clear(ids[0]))))
    #expect(one.screen.contains("1 of 16 moments has no feeling"))
    #expect(!open(.bicycleShop).screen.contains("feeling"))
  }
}
