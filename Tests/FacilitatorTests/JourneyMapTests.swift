import Cells
import Testing
import Workshop

@testable import Facilitator

/// The map is the whole journey at a glance, one moment of it in full.
@Suite struct JourneyMapTests {
  /// A room that looks at the map from the second stage.
  func map(_ session: Session = .bicycleShop) -> Player {
    Player.example(at: "touchpoints.board", stage: 2, in: session).playing("Esc The Enter")
  }

  /// The moment that stands in full.
  func chosen(_ player: Player) -> String { player.rows[2].trimmed }

  @Test func opensWhereTheWorkshopStands() {
    #expect(chosen(map()).hasPrefix("5 ★ He asks where I ride, not what I spend"))
    #expect(chosen(map()).hasSuffix("“respected”"))
  }

  @Test func opensAtTheMomentInFocus() {
    let board = Player.example(at: "touchpoints.board", stage: 2).playing("↑×2 Esc The Enter")
    #expect(chosen(board).hasPrefix("9 "))
    let line = Player.example(at: "feelings.line").playing("→×20 ←×4 Esc The Enter")
    #expect(chosen(line).hasPrefix("12 "))
  }

  @Test func acrossGoesFromMomentToMomentAndNoFurther() {
    var player = map().playing("←×40")
    #expect(player.whisper.hasPrefix("That is the whole journey"))
    for number in 1...16 {
      #expect(chosen(player).hasPrefix("\(number) "))
      #expect(player.screen.contains("[\(number)]"))
      player.play("→")
    }
    #expect(chosen(player) == "Telling others")
    #expect(player.playing("→").whisper.hasPrefix("That is the whole journey"))
  }

  @Test func tabGoesFromStageToStage() {
    #expect(chosen(map().playing("Tab")).hasPrefix("11 "))
    #expect(chosen(map().playing("→×2 Shift-Tab")).hasPrefix("5 "))
    #expect(chosen(map().playing("Shift-Tab")).hasPrefix("1 "))
    #expect(map().playing("Shift-Tab×2").whisper.hasPrefix("That is the whole journey"))
    #expect(chosen(map().playing("Tab×4")) == "Telling others")
    #expect(map().playing("Tab×5").whisper.hasPrefix("That is the whole journey"))
  }

  @Test func upAndDownChangeNothingAndSayWhatEnterDoes() {
    for key in ["↑", "↓"] {
      let player = map().playing(key)
      #expect(player.whisper == "The map is to look at: Enter comes closer.")
      #expect(player.work == map().work)
    }
  }

  @Test func enterComesCloserAndEscapeGoesOutAgain() {
    let close = map().playing("→×4 Enter")
    #expect(close.chosen.contains("I wait three weeks and hear nothing"))
    let card = close.playing("Enter")
    #expect(card.part.kind == .card)
    #expect(chosen(card.playing("Esc Esc")).hasPrefix("9 ★"))
    // One comes out where one went to, from near and from far.
    #expect(chosen(close.playing("↓×3 Esc")).hasPrefix("11 "))
    #expect(chosen(close.playing("→ Esc")).hasPrefix("11 "))
    #expect(map().playing("Esc").question.hasPrefix("Taking the leap"))
    #expect(map().playing("Tab×4 Enter Enter").question.hasPrefix("Telling others"))
  }

  @Test func findGoesToTheMomentOnTheMap() {
    let found = map().playing("/ chain Enter")
    #expect(chosen(found).hasPrefix("11 "))
    #expect(found.rows[0].hasPrefix(" THE MAP"))
    #expect(chosen(map().playing("/ ride Enter")).hasPrefix("5 "))
    #expect(chosen(map().playing("/ “seen in” Enter")).hasPrefix("14 "))
    #expect(map().playing("Enter / chain Enter").chosen.contains("The chain comes off"))
    #expect(map().playing("/ neighbour Enter").question.contains("impression"))
  }

  @Test func changesNothing() {
    let before = Player.example(at: "touchpoints.board", stage: 2)
    let after = before.playing("Esc The Enter →×9 ← ↑ ↓ Space Tab Shift-Tab Enter Esc Esc")
    #expect(after.work == before.work)
    #expect(after.screen == before.screen)
  }

  @Test func theChosenMomentIsInSightInEveryWindow() {
    for look in [Look(60, 18), .wall, .terminal, .desk, Look(500, 200), Look(30, 10)] {
      var player = map()
      player.resize(to: look)
      player.play("←×20")
      for number in 1...16 {
        #expect(player.screen.contains("[\(number)]"), "\(number) at \(look.name)")
        #expect(player.canvas.cursor != nil, "\(number) at \(look.name)")
        player.play("→")
      }
    }
  }

  @Test func scrollsNoMoreThanItMust() {
    var player = map().playing("←×20")
    var first = 0
    for key in Array(repeating: "→", count: 16) + Array(repeating: "←", count: 16) {
      player.play(key)
      #expect(abs(player.posture.first - first) <= 1)
      first = player.posture.first
    }
    #expect(player.posture.first == 0)
  }

  @Test func saysWhichMomentsAreInSight() {
    #expect(map().rows[17].contains("heard · safe · proud"))
    #expect(map().playing("→×4").rows[17].hasSuffix(" 4 to 9 of 16  ‹ ···▬▬▬▬▬▬······· › "))
    var wide = map()
    wide.resize(to: .desk)
    #expect(wide.screen.contains("1 to 11 of 16"))
  }

  @Test func beforeAnythingWasFeltTheWordsHaveTheRoom() {
    let player = map(.unfelt)
    #expect(!player.screen.contains("+2"))
    #expect(!player.screen.contains("no feeling yet"))
    #expect(!player.screen.contains("…"))
    #expect(player.screen.contains("what I"))
  }

  @Test func aMomentWithoutAFeelingIsAGap() {
    let seventh = Session.bicycleShop.stage(2).touchpoints[2].id
    let player = map(.bicycleShop.changed(.feeling(.clear(seventh)))).playing("→×4")
    #expect(chosen(player.playing("←×2")).hasSuffix("no feeling yet"))
    // Two ways up or down before the gap, one after it, two corners each.
    let line = player.rows[9...13].joined(separator: "\n")
    #expect(line.count { "╭╮╰╯".contains($0) } == 6)
  }

  @Test func withoutStagesItSaysThatTheyComeFirst() {
    let player = Player.newTeam().playing("Esc The Enter")
    #expect(player.screen.contains("There are no stages yet: they come first."))
    #expect(player.playing("Enter").whisper.contains("no stages yet"))
    #expect(player.playing("→ ← ↑ ↓").rows[0].hasPrefix(" THE MAP"))
  }

  @Test func stagesWithoutMomentsStandThere() {
    var session = Session.bicycleShop
    for touchpoint in session.touchpoints {
      session = session.changed(.touchpoint(.remove(touchpoint.id)))
    }
    let player = map(session)
    #expect(chosen(player) == "Taking the leap")
    #expect(player.screen.contains("nothing"))
    #expect(player.playing("Enter").screen.contains("to know that it fits me"))
  }

  @Test func threeHundredMomentsAreWalkedLikeThirty() {
    var session = Session.bicycleShop
    for index in 0..<280 {
      session = session.changed(
        .touchpoint(
          .add(
            title: "Moment \(index)", stage: session.stage(3).id, answers: .see, after: nil)))
    }
    let player = map(session).playing("→×200")
    #expect(player.screen.contains("[205]"))
    #expect(player.screen.contains("200 to 205 of 296"))
  }
}
