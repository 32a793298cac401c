import Cells
import Testing
import Workshop

@testable import Facilitator

extension Session {
  /// The bicycle shop after somebody wrote, at the end of the second stage, a sentence about the
  /// process, a goal and a hope, and the name of a department among the needs.
  static let bicycleShopNoticed = noticed(bicycleShop)

  /// The same at a desk.
  static let bicycleShopAloneNoticed = noticed(bicycleShopAlone)

  private static func noticed(_ session: Session) -> Session {
    let stage = session.stage(2).id
    let titles = ["We process the order", "Upsell premium", "Customer should feel welcome"]
    return titles.reduce(
      session.changed(.need(.add(text: "Accounting", stage: stage, after: nil)))
    ) { session, title in
      session.changed(
        .touchpoint(.add(title: title, stage: stage, answers: .happens, after: nil)))
    }
  }
}

/// What reads like something other than the story: a quiet sign, and a question at the end of the step.
@Suite struct NoticingTests {
  private let board = Player.example(at: "touchpoints.board", stage: 2)
  private let end = Player.example(at: "touchpoints.story", in: .bicycleShopNoticed).playing("Tab")
  private var look: Player { end.playing("L Enter") }

  @Test func withATeamAQuietSignStandsBesideItAndNothingIsSaid() {
    let written = board.playing("Tab “We process the order” Enter")
    #expect(written.screen.contains("We process the order ≈"))
    #expect(!written.whisper.contains("reads like"))
    #expect(!written.playing("↑").whisper.contains("reads like"))
    #expect(!board.playing("Tab “I wait for the order” Enter").screen.contains("≈"))
  }

  @Test func withoutUnicodeTheSignIsNotThatOfWhatVaries() {
    let plain = Player.example(Look(71, 20, .ascii), at: "touchpoints.board", stage: 2)
    #expect(plain.playing("Tab “Upsell premium” Enter").screen.contains("Upsell premium %"))
  }

  @Test func theEndOfTheStepOffersToLookTogether() {
    #expect(end.screen.contains("Look at four sentences together"))
    #expect(end.chosen.hasPrefix("On to"))
    #expect(!Player.example(at: "touchpoints.story").playing("Tab").screen.contains("Look at"))
    #expect(look.question == "Whom does Maria meet there?")
    #expect(look.screen.contains("It reads like the name of a department."))
    #expect(look.screen.contains("Accounting"))
    #expect(look.chosen == "It stays")
    #expect(look.screen.contains("4 to look at"))
  }

  @Test func whatStaysIsKeptAndNeverAskedAgain() throws {
    var player = look.playing("Enter")
    #expect(player.screen.contains("We process the order"))
    #expect(player.question == "What does Maria notice of it?")
    let page = player.session.page()
    #expect(try Session(reading: Array(page.utf8)).stage(2).needs.last?.stays == true)
    player.play("Enter×3")
    #expect(player.chosen.hasPrefix("On to"))
    #expect(!player.screen.contains("Look at"))
    #expect(player.session.parked == Session.bicycleShop.parked)
    player.play("^Z")
    #expect(player.whisper.contains("Customer should feel welcome stays"))
    #expect(player.session.stage(2).touchpoints.last?.stays == false)
  }

  @Test func whatIsParkedKeepsItsKind() {
    var player = look.playing("↓ Enter ↓ Enter ↓ Enter ↓ Enter")
    let parked = player.session.parked.suffix(4)
    #expect(
      parked.map(\.text)
        == [
          "Accounting", "We process the order", "Upsell premium", "Customer should feel welcome",
        ])
    #expect(parked.map(\.kind) == [.behindTheScenes, .behindTheScenes, .goal, .idea])
    #expect(player.session.touchpoints.count == Session.bicycleShop.touchpoints.count)
    player.play("^Z")
    #expect(player.session.touchpoints.last { $0.title == "Customer should feel welcome" } != nil)
    #expect(player.session.parked.count == Session.bicycleShop.parked.count + 3)
  }

  @Test func saidAnewItIsNoLongerAskedAbout() {
    var player = look.playing("Enter ↓×2")
    #expect(player.chosen == "Say it in her words")
    player.play("Enter")
    #expect(player.screen.contains("We process the order"))
    player.play("Backspace×20 “I hear nothing for a week” Enter")
    #expect(player.screen.contains("Upsell premium"))
    #expect(player.screen.contains("2 to look at"))
  }

  @Test func theQuestionMarkSaysWhyAndEscGoesBack() {
    #expect(look.playing("?").question == "Would Maria say it like this?")
    #expect(look.playing("Esc").question == end.question)
    let ways = "Esc Esc Esc Esc Esc"
    #expect(look.playing(ways).work == look.work)
  }

  @Test func aloneItIsWhisperedAtOnceAndNothingWaits() {
    let desk = Player.alone(at: "touchpoints.board", stage: 2)
    let written = desk.playing("Tab “Introduce a chatbot” Enter")
    #expect(written.whisper == "It reads like an idea for later.")
    #expect(written.typed.isEmpty)
    #expect(written.playing("“a”").whisper.isEmpty)
    #expect(written.playing("↑").whisper == "It reads like an idea for later.")
    #expect(written.playing("↑ ?").question == "Would Maria say it like this?")
    let end = Player.example(at: "touchpoints.story", in: .bicycleShopAloneNoticed).playing("Tab")
    #expect(end.screen.contains("Look at four sentences"))
    #expect(!end.screen.contains("together"))
  }

  @Test func ofOneSentenceItIsSaidSo() {
    let one = Session.bicycleShop.changed(
      .touchpoint(
        .add(
          title: "Upsell premium", stage: Session.bicycleShop.stage(1).id, answers: .see,
          after: nil)))
    let player = Player.example(at: "touchpoints.story", in: one).playing("Tab")
    #expect(player.screen.contains("Look at one sentence together"))
    #expect(player.playing("L Enter").screen.contains("the last one"))
  }
}

/// Thoughts that were parked: what each is, and who takes it.
@Suite struct ParkedKindTests {
  private let parked = Player.example(at: "close.next").playing("↓×2 Enter")

  @Test func spaceSaysWhatAThoughtIs() {
    let kinds: [ParkedKind?] = [.reason, .idea, .behindTheScenes, .goal, nil]
    var player = parked
    for kind in kinds {
      player.play("Space")
      #expect(player.session.parked[0].kind == kind)
      if let kind { #expect(player.screen.contains(kind.rawValue)) }
    }
    player.play("Space ^Z")
    #expect(player.session.parked[0].kind == nil)
  }

  @Test func theCardSaysAllOfIt() {
    var player = parked.playing("Enter")
    #expect(player.screen.contains(player.session.parked[0].text))
    player.play("↓ →×2 ↓ “Ana” ↓ → Esc")
    let thought = player.session.parked[0]
    #expect(thought.kind == .idea)
    #expect(thought.owner.hasSuffix("Ana"))
    #expect(thought.letGo)
    #expect(player.question == parked.question)
    let gone = parked.playing("Enter ↓×4 Enter")
    #expect(gone.session.parked.count == parked.session.parked.count - 1)
    #expect(gone.question == parked.question)
  }

  @Test func aMomentThatWasParkedComesBackWithAllThatWasSaidOfIt() {
    let before = Session.bicycleShop.touchpoints[8]
    let board = Player.example(at: "touchpoints.board", stage: 2)
    let player = board.playing("↑×2 Enter ↓×20 Enter")
    #expect(player.session.touchpoint(before.id) == nil)
    #expect(player.session.parked.last?.touchpoint == before)
    let card = player.playing("Esc “Parked thoughts” Enter ↓×9 Enter ↓×9")
    #expect(card.screen.contains("back onto the map"))
    let back = card.playing("Enter")
    #expect(back.session.touchpoints[9] == before)
    #expect(back.session.parked.count == Session.bicycleShop.parked.count)
    #expect(back.playing("^Z").session.parked.last?.touchpoint == before)
  }

  @Test func aNameCanStillBeTyped() {
    #expect(parked.playing("“Ben” Enter").session.parked[0].owner == "Ben")
  }
}
