import Cells
import Testing
import Workshop

/// What people said stands on the screen in full: bars, notes and neighbours give way before it.
@Suite struct WholeTextTests {
  private static let sentence =
    "The man behind the counter asks me twice for a number that I gave him on Wednesday"

  /// Where somebody says something long, and how they say it.
  private static let said: [Screen] = [
    Screen("journeys", at: "journey.names", play: "“\(sentence)” Enter"),
    Screen("scores", at: "journey.names", play: "“\(sentence)” Enter Tab ↓×9"),
    Screen("choice", at: "journey.names", play: "“\(sentence)” Enter Tab×4 ↓×9"),
    Screen("stages", at: "stages.board", play: "“\(sentence)” Enter"),
    Screen("touchpoints", at: "touchpoints.board", stage: 2, play: "Tab “\(sentence)” Enter"),
    Screen("needs", at: "touchpoints.board", stage: 3, play: "“\(sentence)” Enter"),
    Screen("find", at: "touchpoints.board", stage: 2, play: "Tab “\(sentence)” Enter / Wednes"),
    Screen("park", at: "journey.names", play: "^P “\(sentence)” Enter ^P"),
    Screen("parked", at: "journey.names", play: "^P “\(sentence)” Enter Esc Parked Enter ↓×5"),
    Screen("improve", at: "close.next", play: "^P “\(sentence)” Enter Enter"),
    Screen("close", at: "close.next", play: "Enter “\(sentence)” Enter"),
  ]

  @Test(arguments: said, [Look(60, 18), .wall, .terminal])
  func aLongSentenceIsReadToItsEnd(_ screen: Screen, _ look: Look) {
    let player = screen.reach(look)
    let words = WholeTextTests.sentence.split(separator: " ")
    for word in words {
      #expect(player.rows.contains { $0.contains(word) }, "\(word) in\n\(player.screen)")
    }
    #expect(!player.screen.contains("Wed…"))
  }

  @Test func aSentenceOfTwoRowsIsOneEntry() throws {
    var player = Player.example(Look(60, 18), at: "touchpoints.board", stage: 3)
    player.play("Tab ↑")
    let marked = try #require(player.marked)
    #expect(player.rows[marked].contains("A card tells me when to come for the first"))
    #expect(player.rows[marked + 1].trimmed == "service")
    #expect(player.roles(of: marked).contains("SSSS"))
    #expect(player.roles(of: marked + 1).contains("SSSS"))
    player.play("↑")
    #expect(player.chosen.contains("A mechanic shows me how"))
  }

  /// The first thing that a newcomer does in practice: the answer must be seen.
  @Test(arguments: [Look(60, 18), .wall, .terminal])
  func aNeedThatWasJustSaidIsInSight(_ look: Look) {
    let player = Player.practice(look).playing("“to be trusted” Enter")
    #expect(player.screen.contains("trusted"))
  }

  @Test func theStageInTheMiddleIsReadableAndItsNeighboursHaveTheirCounts() {
    for number in 1...6 {
      let player = Player.example(Look(60, 18), at: "touchpoints.board", stage: number)
      let carousel = player.rows[3]
      let stage = Session.bicycleShop.stage(number)
      #expect(carousel.contains("\(stage.name.uppercased()) \(stage.touchpoints.count)"))
      guard number > 1 else { continue }
      let before = Session.bicycleShop.stage(number - 1).touchpoints.count
      #expect(carousel.contains(" \(before)  "), "\(carousel)")
    }
    let wide = Player.example(.desk, at: "touchpoints.board", stage: 2)
    #expect(wide.screen.contains("I have it, now what? 3 ›"))
  }

  @Test func moreStagesThanThereAreRowsForAreCounted() {
    var player = Player.example(at: "stages.board")
    for number in 7...10 { player.play("“Stage number \(number)” Enter") }
    player.play("Tab")
    #expect(player.screen.contains("and 3 more"), "\(player.screen)")
    #expect(player.screen.contains("On to Touchpoints"))
  }

  @Test func aQuestionOfTwoRowsKeepsItsEnd() {
    let player = Player.example(Look(60, 18), at: "words.silent")
    #expect(player.screen.contains("every time?"))
    #expect(player.screen.contains("Alone, in silence"))
  }

  @Test func whatThePlansAreForIsSaidOfAllOrOfNone() {
    let narrow = Player(Look(60, 18)).playing("Enter")
    #expect(!narrow.screen.contains("the same with"))
    let wall = Player().playing("Enter")
    #expect(wall.screen.contains("the same with time to talk"))
    #expect(wall.screen.contains("a first map, and the three words"))
  }

  @Test func aListThatGoesOnOutOfSightSaysSo() {
    var player = Player.example(at: "journey.names")
    player.paste((1...20).map { "Journey number \($0)" }.joined(separator: "\n"))
    #expect(player.rows[5].contains("▴") && !player.screen.contains("▾"), "\(player.screen)")
    player.play("↑×30")
    #expect(!player.screen.contains("▴") && player.rows[15].contains("▾"), "\(player.screen)")
  }

  @Test func theWordInFocusStaysInsideTheMargin() {
    let player = Player.example(at: "words.harvest").playing("↑")
    for row in 0..<20 { #expect(!player.roles(of: row).hasSuffix("S")) }
  }
}
