import Testing
import Workshop

@testable import Facilitator

@Suite("Three words with a team")
struct TeamWordsTests {
  /// Twelve slips, the best word first.
  private static let slips: [[String]] = [
    ["heard", "safe", "proud"], ["heard", "proud", "calm"], ["safe", "heard", "fair"],
    ["heard", "safe", "honest"], ["proud", "heard", "welcome"], ["heard", "calm", "safe"],
    ["safe", "proud", "heard"], ["heard", "fair", "safe"], ["proud", "safe", "expert"],
    ["heard", "proud", "brave"], ["safe", "heard", "light"], ["heard", "at home", "proud"],
  ]

  @Test("come from twenty words and twelve slips by keys, from the front door")
  func wholeFlow() {
    var player = Player()
    player.play("Enter ↑")
    #expect(player.chosen.hasPrefix("Three words only"))
    player.play("Enter Enter Tab Tab Enter")
    #expect(player.question.hasPrefix("What impression"))
    #expect(player.screen.contains("Slips that name a word count, then 3-2-1"))
    player.play("12 ↓×3 “the owner” Tab")
    #expect(player.session.impression.electorate.voters == 12)
    #expect(player.session.impression.electorate.decider == "the owner")
    player.play("Enter")
    #expect(player.screen.contains("Words that others have found"))
    player.play("Enter")
    for word in Player.twenty { player.play("“\(word)” Enter") }
    #expect(player.screen.contains("20 words"))
    #expect(player.session.impression.startersShown)
    player.play("Tab")
    while player.chosen == "Both stay" { player.play("Enter") }
    player.play("Enter")
    #expect(player.session.impression.order?.words.count == 20)
    #expect(player.hints.contains("the number"))
    player.play("Enter")
    let before = player.session
    for (number, slip) in Self.slips.enumerated() {
      #expect(player.screen.contains("\(number) of 12"))
      let line = slip.map { player.slip($0) }.joined(separator: " ")
      let script = "“\(line)” Enter"
      #expect(Script(script).keys.count <= line.count + 2, "keys beyond the row of numbers")
      player.play(script)
    }
    #expect(player.question == "Shall we look at the result?")
    #expect(player.chosen == "Not yet")
    #expect(player.session == before, "a slip changed the session")
    player.play("Enter Enter ↓ Enter")
    #expect(player.screen.contains("Enter brings the first word."))
    #expect(player.session.impression.chosen.isEmpty)
    player.play("Enter×3")
    #expect(player.session.chosenWords.map(\.text) == ["heard", "safe", "proud"])
    #expect(player.screen.contains("on 11 of 12 slips"))
    #expect(player.whisper.hasSuffix("Every slip names at least one of them."))
    player.play("Enter")
    #expect(player.question == "Can everyone live with these three?")
    player.play("“7” Enter “3” Enter “2” Enter")
    #expect(player.screen.contains("Everyone can live with these three."))
    player.play("Tab")
    #expect(player.question == "Do we make it easy to live by these three words?")
    player.play("→ ↓×2 “rings back the same day” Enter ↓ “Ana” Enter Tab")
    let support = player.session.support(of: player.session.chosenWords[0].id)
    #expect(support?.behaviour == "rings back the same day")
    #expect(support?.owner == "Ana")
    #expect(player.chosen == "On to Close")
  }

  @Test(
    "are asked for in the parts of each plan",
    arguments: [
      ("three-words", "frame silent starters harvest same vote result fingers support"),
      ("quick", "frame silent harvest same vote result fingers"),
      (
        "standard",
        "frame silent starters harvest same vote talk second result fingers support moments last"
      ),
      (
        "half-day",
        "frame silent starters harvest same vote talk second result fingers support moments last"
      ),
    ])
  func parts(plan: String, parts: String) {
    let player = Player.words(at: "frame", in: .words(["heard"], plan: plan))
    let stops = Itinerary.stops(of: "words", in: player.room.scene)
    #expect(stops.map(\.part).joined(separator: " ") == parts)
    let words = Playbook.builtin.plan(plan)?.steps.first { $0.id == "words" }
    #expect(words?.parts.reduce(0) { $0 + $1.minutes } == words?.minutes)
  }

  @Test("come from two votes with the talk between them")
  func twoVotes() {
    var player = Player.vote(slips: 4, plan: "standard")
    #expect(player.whisper == "six numbers on each")
    player.seal([
      ["heard", "safe", "proud", "calm", "fair", "brave"],
      ["heard", "safe", "proud", "calm", "fair", "light"],
      ["heard", "safe", "proud", "calm", "honest", "awake"],
      ["heard", "safe", "expert", "calm", "honest", "solid"],
    ])
    player.reveal()
    #expect(player.question.hasSuffix("which real customer of ours would say it?"))
    #expect(player.screen.contains("4 of 4 slips"))
    player.play("“Ms Lang said it” Enter Tab")
    #expect(player.question == "Which three of these, the best one first?")
    player.play("Enter")
    #expect(player.whisper == "three letters on each, the best first")
    player.play("“1 2 3” Enter")
    #expect(player.whisper == "Not on the list:  1")
    player.play("^U “abc” Enter “a b c” Enter “bac” Enter “ABD” Enter")
    player.reveal()
    player.play("Enter×3")
    #expect(player.session.impression.chosen.count == 3)
    #expect(player.session.impression.second.round?.tally.slips == 4)
  }

  @Test("stay as they were counted while they are talked about")
  func talkStands() {
    let player = Player.counted(.wall, Ballots.clear, plan: "standard")
    for key in ["←", "→"] {
      #expect(player.playing(key).whisper.hasPrefix("Counts stay as they are."))
      #expect(player.playing(key).session == player.session)
    }
  }

  @Test("can be followed from many to three by the menu, once there is a result")
  func funnel() {
    let early = Player.words(at: "harvest", in: .words(["heard"])).playing("Esc How")
    #expect(!early.screen.contains("became"))
    let shop = Player.words(at: "support", in: .counted.changed(.ballot(.choose([])))).session
    let three = Array(shop.impression.standing.prefix(3).map(\.id))
    let player = Player.words(at: "support", in: shop.changed(.ballot(.choose(three))))
      .playing("Esc How")
    #expect(player.screen.contains("How \(shop.impression.words.count) became 3"))
    #expect(player.playing("Enter").question == "How did many words become three?")
  }

  @Test("are shown by the built-in example as before")
  func example() {
    let player = Player.example(at: "words.result").playing("Enter×3")
    #expect(player.session.chosenWords.map(\.text) == ["heard", "safe", "proud"])
    #expect(player.whisper == "What we want Maria to say.")
    #expect(player.playing("?").question == "What we want Maria to say")
  }
}
