import Testing
import Workshop

@testable import Facilitator

@Suite("A leader's session opened with a team")
struct HandOverTests {
  /// The bicycle shop of one person, opened with a team by the menu, at the three words.
  private static func team(_ look: Look = .wall) -> Player {
    Player.handedOver(look)
  }

  @Test("begins at the plan's first step, and shows no word of before")
  func closed() {
    let alone = Player.alone(at: "words.choose")
    var player = alone.playing("Esc “open it” Enter")
    #expect(player.chosen.hasPrefix("Quick"))
    #expect(player.screen.contains("what was found alone is kept, closed"))
    player.play("Enter")
    #expect(player.session.manner == .team)
    #expect(player.session.plan == "quick")
    #expect(player.screen.contains("WELCOME"))
    let words = alone.session.impression.words.map(\.text)
    player.play("Esc “three” Enter")
    #expect(player.question == "What do we do with the words that were found before we met?")
    for keys in ["", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab"] {
      player.play(keys)
      for word in words { #expect(!player.screen.contains(word), "\(word) in \(player.screen)") }
    }
    #expect(player.playing("/ heard").screen.contains("Nothing has these letters in it."))
    // The first takes back the voters, which stood on the wall when it was left.
    let back = player.playing("^Z×2")
    #expect(back.session.impression == alone.session.impression)
    #expect(back.session.manner == .alone)
  }

  @Test("forgets what one person had half typed about the words, and nothing else")
  func halfTyped() {
    var player = Player.newAlone(.wall).playing("Esc Three Enter “heard, safe” Enter Tab “on time”")
    player.play("^P “a bell” Esc")
    #expect(player.session.agenda.drafts.map(\.text) == ["on time", "a bell"])
    player.play("Esc “open it” Enter Enter")
    #expect(player.session.manner == .team)
    #expect(player.session.agenda.drafts.map(\.text) == ["a bell"])
    player.play("Esc “three” Enter")
    for keys in ["Tab", "Tab", "Tab", "Tab", "Tab"] {
      player.play(keys)
      #expect(!player.screen.contains("on time"), "\(player.screen)")
    }
    // Alone again, a line is begun; the team's beginning anew is made again over it.
    player.play("^Z")
    #expect(player.session.manner == .alone)
    player.play("Esc Three Enter “and half a line”")
    #expect(player.screen.contains("and half a line"))
    player.play("^Y")
    #expect(player.session.manner == .team)
    #expect(!player.session.agenda.drafts.map(\.text).contains("and half a line"))
  }

  @Test("keeps the words closed until the team has its own three, and then shows both")
  func untilTheResult() {
    var player = Self.team().playing("Enter Tab Enter")
    player.play("“heard, calm, brave, fair” Enter Tab")
    while player.chosen == "Both stay" { player.play("Enter") }
    player.play("Enter “2” Enter")
    player.seal([["heard", "calm", "brave"], ["heard", "calm", "brave"]])
    player.reveal()
    let early = player.playing("Tab Tab Tab Shift-Tab")
    #expect(early.session.impression.chosen.count == 3)
    player.play("Enter×4")
    #expect(player.question == "Can everyone live with these three?")
    #expect(!player.screen.contains("safe"))
    player.play("Tab")
    #expect(player.question == "What was found before we met?")
    #expect(player.screen.contains("heard · safe · proud"))
    #expect(player.screen.contains("heard · calm · brave"))
    #expect(player.screen.contains("One of the three came back."))
  }

  @Test("stays closed to whoever walks past the vote")
  func past() {
    let player = Self.team().playing("Tab×8")
    #expect(player.question == "What was found before we met?")
    #expect(player.screen.contains("Closed until our three are chosen."))
    #expect(!player.screen.contains("proud"))
  }

  @Test("reads them out like slips, once")
  func readOut() {
    var player = Self.team().playing("↓")
    let count = player.session.impression.unread.count
    #expect(player.chosen == "Read out the \(count) words like slips")
    player.play("Enter")
    #expect(player.question.hasPrefix("What impression"))
    #expect(player.session.impression.words.count == count)
    player.play("Shift-Tab")
    #expect(player.chosen == "On")
    player.play("^Z")
    #expect(player.chosen == "Keep them closed until the result")
    #expect(player.session.impression.words.isEmpty)
  }
}
