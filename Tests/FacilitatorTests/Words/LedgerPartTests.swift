import Cells
import Testing
import Workshop

@testable import Facilitator

@Suite("The customers who were asked")
struct LedgerPartTests {
  private static func ledger(_ look: Look = .wall) -> Player {
    Player.example(look, at: "words.support").playing("Esc Ask Enter")
  }

  @Test(
    "are kept with the words they used and what they said instead",
    arguments: [Look.wall, Look(71, 20, .ascii)])
  func asked(_ look: Look) {
    var player = Self.ledger(look)
    #expect(player.question == "Would a customer of ours use one of the three?")
    #expect(player.screen.contains("Nobody was asked yet."))
    let words = player.session.chosenWords
    player.play("“\(words[1].text.uppercased()), and a bit slow” Enter “too dear” Enter")
    let ledger = player.session.impression.ledger
    #expect(ledger.map(\.used) == [[words[1].id], []])
    #expect(ledger.map(\.said) == ["and a bit slow", "too dear"])
    #expect(player.screen.contains("1 of 2 customers used at least one of the three"))
    #expect(player.screen.contains("today"))
    #expect(player.playing("^Z").session.impression.ledger.count == 1)
    #expect(player.playing("↑ Backspace").session.impression.ledger.count == 1)
  }

  @Test("have a card with the words, the day and the sentence")
  func card() {
    var player = Self.ledger()
    let words = player.session.chosenWords
    player.play("“too dear” Enter ↑ Enter")
    player.play("“, yet kind” ↓ → ↓ → ← ↓×2 ←×40 Enter")
    let entry = player.session.impression.ledger[0]
    #expect(entry.said == "too dear, yet kind")
    #expect(entry.used == [words[0].id])
    #expect(entry.date == CivilDate("2025-10-25"))
    #expect(player.question == "Would a customer of ours use one of the three?")
    player.play("↓ “\(words[0].text)” Enter")
    #expect(player.screen.contains("October 2025: 1 of 1 · December 2025: 1 of 1"))
  }

  @Test("are counted month by month, no month torn apart, the last ones where not all fit")
  func months() {
    var session = Session.bicycleShop
    let word = session.chosenWords[0].id
    for month in 1...12 {
      guard let day = CivilDate(year: 2025, month: month, day: 3) else { continue }
      session = session.changed(.ledger(.add(day, used: [], said: "slow")))
      session = session.changed(.ledger(.add(day, used: [word], said: "")))
    }
    let player = Player.example(at: "words.support", in: session).playing("Esc Ask Enter")
    #expect(player.screen.contains("12 of 24 customers used at least one of the three"))
    #expect(player.screen.contains("December 2025: 1 of 2"))
    let rows = player.screen.split(separator: "\n").filter { $0.contains(" 2025: ") }
    #expect(rows.count == 2)
    for row in rows {
      let months = row.split(separator: "·").map(String.init)
      #expect(months.allSatisfy { $0.contains(": 1 of 2") }, "\(row)")
    }
  }

  @Test("leave a line that is half typed where it was")
  func halfTyped() {
    let player = Self.ledger().playing("“slow but” Esc Esc Ask Enter")
    #expect(player.entry.hasSuffix("slow but"))
  }
}
