import Testing
import Workshop

@testable import Facilitator

/// Every way in which words can be level, and how the room gets on from there.
@Suite("Words that are level")
struct TieTests {
  @Test("in slips are told apart by 3-2-1, and `?` says so")
  func points() {
    var player = Player.counted(
      .wall,
      [
        ["heard", "safe", "proud"], ["heard", "safe", "calm"], ["calm", "heard", "safe"],
        ["heard", "safe", "proud"],
      ])
    player.play("Enter×3")
    #expect(player.session.chosenWords.map(\.text) == ["heard", "safe", "calm"])
    player.play("?")
    #expect(player.question == "How were these three counted?")
    #expect(player.screen.contains("heard: 4 of 4 slips"))
    #expect(player.screen.contains("calm: level, but higher on slips, 4 points"))
    player.play("Enter")
    #expect(player.question == "How did many words become three?")
    #expect(player.screen.contains("20  were read out"))
    #expect(player.screen.contains("3  stay"))
  }

  /// Two words are level for the last place, in slips and in points.
  private static let level: [[String]] = [
    ["heard", "safe", "proud"], ["heard", "safe", "calm"], ["heard", "safe", "proud"],
    ["heard", "safe", "calm"],
  ]

  @Test("in both are told apart by hands")
  func hands() {
    var player = Player.counted(.wall, Self.level)
    player.play("Enter×2")
    #expect(player.whisper == "2 words are level for one place: Enter goes on.")
    #expect(player.session.impression.chosen.isEmpty)
    player.play("Enter")
    #expect(player.question == "proud: who raises a hand for it?")
    #expect(player.screen.contains("one place is open"))
    player.play("“1” Enter")
    #expect(player.question == "calm: who raises a hand for it?")
    player.play("“3” Enter")
    player.play("Enter")
    #expect(player.session.impression.chosen.count == 3)
    #expect(player.playing("?").screen.contains("level in both, and 3 hands"))
  }

  @Test("are counted with the arrows alone as well")
  func arrows() {
    var player = Player.counted(.wall, Self.level)
    player.play("Enter×3 → → ↓ → → →")
    #expect(player.session.impression.first.hands.map(\.hands).sorted() == [2, 3])
    player.play("Enter Enter")
    #expect(player.session.impression.chosen.count == 3)
  }

  @Test("in hands too are decided by whom the room agreed on")
  func decider() {
    var player = Player.counted(.wall, Self.level)
    player.play("Enter×3 “2” Enter “2” Enter")
    #expect(player.question == "Which one of these?")
    #expect(player.screen.contains("Who decides was not said: agree on it now."))
    #expect(player.chosen == "proud" || player.chosen == "calm")
    player.play("Enter Enter")
    #expect(player.session.impression.chosen.count == 3)
    #expect(player.playing("?").screen.contains("level in all of these, and decided"))
    player.play("^Z")
    #expect(player.session.impression.chosen.isEmpty)
  }

  @Test("for two places are decided one after the other")
  func twoPlaces() {
    var player = Player.counted(
      .wall,
      [
        ["heard", "safe"], ["heard", "proud"], ["heard", "calm"], ["heard"],
      ])
    player.play("Enter×2 “1” Enter “1” Enter “1” Enter")
    #expect(player.question == "Which 2 of these?")
    player.play("Enter")
    #expect(player.question == "Which one of these?")
    player.play("Enter Enter×2")
    #expect(player.session.impression.chosen.count == 3)
  }

  @Test("at the end of the shortlist are asked about before the second vote")
  func shortlist() {
    let nine = Array(Player.twenty.prefix(9))
    var player = Player.counted(
      .wall, [Array(nine[0..<3]), Array(nine[3..<6]), Array(nine[6..<9])], on: nine,
      plan: "standard")
    #expect(player.screen.contains("9 words are level: Enter asks for hands."))
    let skipped = player.playing("Tab")
    #expect(skipped.screen.contains("Words are level for the last places"))
    #expect(skipped.playing("Enter").question == "\(nine[0]): who raises a hand for it?")
    player.play("Enter")
    for _ in 0..<9 { player.play("“2” Enter") }
    #expect(player.question == "Which 6 of these?")
    player.play("Enter×6")
    guard case .settled(let words)? = player.session.impression.first.shortlist else {
      Issue.record("the shortlist is still open")
      return
    }
    #expect(words.count == 6)
    #expect(player.playing("Tab").screen.contains(" F  "))
  }

  @Test("leave fewer than three where no other word is on a slip, and the room may still choose")
  func few() {
    var player = Player.counted(.wall, [["heard"], ["heard", "safe"], ["0"]])
    player.play("Enter×2")
    #expect(player.whisper == "Only 2 words are on any slip.")
    #expect(player.session.impression.chosen.count == 2)
    player.stand(at: Stop("words", "harvest"))
    player.play("↑ Enter")
    #expect(player.screen.contains("one of three"))
  }

  @Test("are named beside the three that leave the fewest out, where a quarter are left out")
  func coverage() {
    var slips = Array(repeating: ["heard", "safe", "proud"], count: 6)
    slips += [["calm"], ["calm"], ["calm"]]
    var player = Player.counted(.wall, slips)
    player.play("Enter×3")
    #expect(player.whisper.hasSuffix("3 of 9 slips name none of these."))
    player.play("?")
    #expect(player.screen.contains("With these only 0 slips are left out"))
  }

  @Test("and everybody is asked twice at most whether they can live with the three")
  func fingers() {
    var player = Player.counted(.wall, Array(repeating: ["heard", "safe", "proud"], count: 5))
    player.play("Enter×4 “2” Enter “1” Enter “1” Enter “1” Enter")
    #expect(player.screen.contains("One of us cannot yet. What would make it a three?"))
    player.play("↓×2 “proud of it” Enter ↓ Enter")
    #expect(player.session.impression.consent.change == "proud of it")
    #expect(player.screen.contains("Once more, after what was said."))
    player.play("“3” Enter “1” Enter “0” Enter “1” Enter")
    #expect(player.screen.contains("One of us cannot. It is kept, and the words stand."))
    #expect(player.session.impression.consent.rounds.count == 2)
  }
}
