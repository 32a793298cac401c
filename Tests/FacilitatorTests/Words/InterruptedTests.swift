import Cells
import Testing
import Workshop

@testable import Facilitator

@Suite("A way to three words that is broken off")
struct InterruptedTests {
  /// Every part with something done in it.
  private static let parts: [(part: String, keys: String)] = [
    ("frame", "9"), ("silent", "↑"), ("starters", ""), ("harvest", "“one more” Enter"),
    ("same", "↓ Enter"), ("vote", "“4” Enter “1 2 3” Enter “2 3”"), ("talk", "“a note” Enter"),
    ("second", "“4” Enter “abc” Enter “ab”"), ("result", "Enter×2"),
    ("fingers", "“3” Enter"), ("support", "→"),
  ]

  /// A session in which each part has something to show.
  private func session(for part: String) -> Session {
    let words = Session.words(Player.twenty + ["fast", "quick"], voters: 4, plan: "standard")
    switch part {
    case "frame", "silent", "starters", "harvest", "same": return words
    case "vote": return words.changed(.ballot(.freeze(seed: 3)))
    default:
      let session = Player.counted(.wall, Ballots.clear, plan: "standard").session
      return session.changed(.ballot(.choose(session.impression.standing.prefix(3).map(\.id))))
    }
  }

  @Test(
    "goes on in the same part, and only the slips of the open round are asked for again",
    arguments: parts.map(\.part), [Ending.terminate, .hangup])
  func goesOn(part: String, ending: Ending) {
    let keys = Self.parts.first { $0.part == part }?.keys ?? ""
    var player = Player.words(at: part, in: session(for: part))
    player.play(keys)
    let before = player
    player.happen(.input(.ending(ending)))
    let kept = player.saves.last ?? player.session
    #expect(kept.impression == before.session.impression)
    let again = Player(.wall, opening: kept)
    #expect(again.session.agenda.part == part)
    // The result is covered again: its words come one by one.
    if part != "result" { #expect(again.question == before.question) }
    guard part == "vote" || part == "second" else { return }
    #expect(again.typed.isEmpty)
    #expect(again.entry.hasPrefix("▸ slips in the box"))
  }
}
