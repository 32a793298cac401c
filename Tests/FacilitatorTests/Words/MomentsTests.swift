import Cells
import Testing
import Workshop

@testable import Facilitator

@Suite("The three words against the map")
struct MomentsTests {
  private static let moments = Player.alone(at: "words.moments")

  private static func felt(_ first: Int, _ last: Int?) -> Player {
    var session = Session.bicycleShopAlone
    let all = session.touchpoints
    session = session.changed(
      .feeling(.score(all[0].id, first)), .feeling(.clear(all[all.count - 1].id)))
    if let last { session = session.changed(.feeling(.score(all[all.count - 1].id, last))) }
    return Player.example(at: "words.last", in: session)
  }

  @Test("are carried, broken or left silent by the arrows across, one word after the other")
  func bearings() {
    let words = Self.moments.session.chosenWords.map(\.text)
    #expect(Self.moments.question == "\(words[0]): which moments carry it, and which break it?")
    let player = Self.moments.playing("→ ↓×2 ← Tab ←")
    #expect(player.session.impression.links.map(\.bearing) == [.carries, .breaks, .breaks])
    #expect(player.question.hasPrefix("\(words[1]):"))
    #expect(player.screen.contains("\(words[0]): carried at 1 · broken at 3"))
    #expect(player.screen.contains("\(words[1]): carried nowhere yet · broken at 3"))
    #expect(player.screen.contains("\(words[2]): carried nowhere yet"))
    #expect(player.playing("→").session.impression.links.count == 2)
    #expect(player.playing("Backspace").session.impression.links.count == 2)
    #expect(player.playing("→×5").session.impression.links.last?.bearing == .carries)
  }

  @Test("undo goes to the word and the moment that change")
  func undo() {
    let player = Self.moments.playing("↓×3 → Tab×2 ↓ ^Z")
    #expect(player.session.impression.links.isEmpty)
    #expect(player.question.hasPrefix("\(player.session.chosenWords[0].text):"))
    #expect(player.chosen.hasPrefix("4"))
  }

  @Test("open from the menu with a team too, where Tab goes round")
  func fromTheMenu() {
    let player = Player.example(at: "words.support").playing("Esc “words and” Enter")
    let words = player.session.chosenWords.map(\.text)
    #expect(player.question.hasPrefix("\(words[0]):"))
    #expect(player.playing("Tab×3").question == player.question)
    #expect(player.playing("→ Esc").session.impression.links.count == 1)
    #expect(player.playing("Esc").question == "Do we make it easy to live by these three words?")
  }

  @Test(
    "come after the three in a team's plans that have time for them",
    arguments: [("standard", "Close"), ("half-day", "Break")])
  func inThePlan(plan: String, next: String) {
    let session = Session.bicycleShop.changed(.session(.plan(plan)))
    var player = Player.words(at: "support", in: session).playing("Tab")
    let words = player.session.chosenWords.map(\.text)
    #expect(player.question == "\(words[0]): which moments carry it, and which break it?")
    player.play("→ Tab×3")
    #expect(player.session.impression.links.map(\.bearing) == [.carries])
    #expect(player.part is LastMoments)
    #expect(player.playing("Tab").chosen == "On to \(next)")
    #expect(player.playing("Shift-Tab").part is WordsOnMoments)
  }

  @Test("wait for three words and say so")
  func noWords() {
    let player = Player.newTeam().playing("Enter Esc “words and” Enter")
    #expect(player.whisper == "No three words yet. The step Three words leads to them.")
  }

  @Test(
    "stand at the last moment of each stage, side by side",
    arguments: [Look.wall, Look(60, 18), Look(60, 18, .ascii)])
  func lastMoments(_ look: Look) {
    var session = Session.bicycleShopAlone
    let last = session.touchpoints[session.touchpoints.count - 1]
    session = session.changed(
      .grid(.bearing(session.chosenWords[0].id, last.id, .breaks)))
    let player = Player.example(look, at: "words.last", in: session)
    #expect(player.screen.contains("the end"))
    #expect(player.screen.contains("breaks"))
    #expect(player.screen.contains(last.title.prefix(20)))
    #expect(player.playing("Enter").part.kind == .card)
  }

  @Test("ask at the very end what a friend would hear, word for word")
  func friend() {
    var player = Player.alone(at: "words.last")
    #expect(player.question == "What would Maria tell a friend, word for word?")
    player.play("“They rang me every week” Enter")
    #expect(player.session.impression.friend == "They rang me every week")
    #expect(player.screen.contains("“They rang me every week”"))
    let earlier = player.playing("←")
    #expect(earlier.question == "What does each stage leave behind?")
    #expect(earlier.entry.isEmpty)
    #expect(earlier.playing("^Z").question == player.question)
    #expect(player.playing("^Z").session.impression.friend.isEmpty)
    #expect(player.playing("Backspace").session.impression.friend.isEmpty)
    #expect(player.playing("Enter").part.kind == .card)
  }

  @Test("ask for relief where the journey starts with a problem")
  func relief() {
    #expect(Self.felt(-1, -1).whisper.contains("Does it end in relief?"))
    #expect(Self.felt(-2, nil).whisper.contains("Does it end in relief?"))
    #expect(Self.felt(-1, 2).whisper.hasSuffix("Is it relief?"))
    #expect(Self.felt(1, nil).whisper.hasPrefix("The last moment has no feeling yet"))
    #expect(Self.felt(1, -1).whisper.isEmpty)
  }
}
