import Cells
import Testing
import Workshop

@testable import Facilitator

@Suite("The second choice, blind")
struct ChooseAgainTests {
  /// A draft of an earlier day, and the screen to choose again.
  private static func again(_ look: Look = .wall, drafted: String = "2025-12-01") -> Player {
    let shop = Session.bicycleShopAlone
    guard let day = CivilDate(drafted) else { return Player(look) }
    let session = shop.changed(.solo(.draft(day, shop.impression.chosen)))
    return Player.example(look, at: "words.result", in: session).playing("Esc Choose Enter")
  }

  @Test("says how many of the three came back", arguments: [Look.wall, Look(71, 20, .ascii)])
  func cameBack(_ look: Look) {
    let player = Self.again(look)
    #expect(player.question == "Which three would you keep today?")
    let words = player.session.impression.standing
    let first = player.session.impression.chosen
    for word in words { #expect(!player.screen.contains("● \(word.text)")) }
    func row(_ wanted: Int) -> Int { words.firstIndex { $0.id == first[wanted] } ?? 0 }
    let other = words.firstIndex { !first.contains($0.id) } ?? 0
    var chosen = player
    for row in [row(0), row(1), other] { chosen.play("↑×40 ↓×\(row) Space") }
    #expect(chosen.screen.contains("3 of 3 kept"))
    #expect(chosen.playing("↑×40 ↓×\(row(2)) Space").whisper.hasPrefix("Three are ticked."))
    chosen.play("Enter")
    #expect(chosen.screen.contains("Two of the three came back."))
    #expect(chosen.session.impression.chosen == first)
    #expect(chosen.session.impression.again.map(\.date) == [CivilDate("2025-12-04")])
    #expect(chosen.playing("Enter").question == player.playing("Esc").question)
    #expect(chosen.playing("Enter Esc Choose Enter").whisper.hasPrefix("A night has to pass"))
  }

  @Test("is offered first on a later day, and the three stay closed until then")
  func welcomeBack() {
    let shop = Session.bicycleShopAlone
    guard let day = CivilDate("2025-12-01") else { return }
    var session = shop.changed(.solo(.draft(day, shop.impression.chosen)))
    session.agenda.stopped = "2025-12-01T14:02:00+01:00"
    session.agenda.step = "close"
    session.agenda.part = "next"
    let player = Player(opening: session)
    #expect(player.screen.contains("closed until they are chosen again"))
    let three = session.chosenWords.map(\.text).joined(separator: " · ")
    #expect(!player.screen.contains(three))
    var again = player.playing("↓×2")
    #expect(again.chosen == "Choose the words again, blind")
    again.play("Enter Space ↓ Space ↓ Space Enter Enter")
    #expect(again.screen.contains(three))
    #expect(again.chosen == "Ask again: would customers say one of the three words?")
    again.play("Enter")
    #expect(again.question == "Would a customer of yours use one of the three?")
    #expect(again.playing("Esc").question == player.question)
  }

  @Test("waits until a night has passed")
  func tooEarly() {
    #expect(Self.again(drafted: "2025-12-04").whisper.hasPrefix("A night has to pass"))
  }

  @Test("is nothing for a team")
  func team() {
    let player = Player.example(at: "words.support").playing("Esc Choose")
    #expect(player.screen.contains("Nothing begins like this."))
  }
}
