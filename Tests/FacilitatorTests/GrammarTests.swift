import Facilitator
import Testing
import Workshop

/// What follows from the grammar of the keys, on every screen there is.
@Suite struct GrammarTests {
  @Test(arguments: Screens.all)
  func fiveTimesEscChangesNothingAndNeverEnds(_ screen: Screen) {
    var player = screen.reach(.wall)
    let before = player.work
    let asked = player.effects.count
    for _ in 1...5 {
      player.play("Esc")
      #expect(player.work == before)
      #expect(!player.room.isOver)
      #expect(!player.effects.dropFirst(asked).contains(.quit))
    }
  }

  /// With `u`, `?`, `/`, digits and blanks in it: none of them acts.
  @Test(arguments: Screens.writing)
  func aSentenceTypedOnAnyEntryEndsUpInTheLine(_ screen: Screen) {
    let sentence = "Is 1 u/2 enough? Yes"
    var start = screen.reach(.wall)
    start.play("End ^U")
    for up in 0...12 {
      let before = start.playing("↑×\(up)")
      let player = before.playing("“\(sentence)”")
      #expect(player.entry.hasSuffix("› \(sentence)"), "after ↑×\(up)")
      #expect(player.work == start.work)
      #expect(player.question == before.question)
    }
  }

  @Test(arguments: Screens.writing)
  func enterTwiceAddsOnce(_ screen: Screen) {
    var player = screen.reach(.wall)
    let before = player.work
    player.play("End ^U “Quite new” Enter")
    let once = player.work
    #expect(once != before)
    #expect(once.revision == before.revision + 1)
    player.play("Enter")
    #expect(player.work == once)
  }

  @Test(arguments: [
    "journey.choose", "traveller.lines", "stages.board", "touchpoints.story", "words.support",
  ])
  func tabTwiceFromTheLastPartStopsAtTheEndOfTheStep(_ place: String) {
    var player = Player.example(at: place)
    player.play("Tab")
    let end = player
    #expect(end.chosen.hasPrefix("On to"))
    player.play("Tab")
    #expect(player.chosen == end.chosen)
    #expect(player.question == end.question)
    #expect(player.session.agenda.step == end.session.agenda.step)
    #expect(player.whisper.hasPrefix("Enter goes on"))
  }

  @Test(arguments: Screens.all)
  func thereAreNeverTwoPlacesWhereOneIs(_ screen: Screen) {
    for look in [Look.wall, .terminal, .desk, Look(60, 18)] {
      let text = screen.reach(look).screen
      let places = MonkeyRules.places(in: text)
      #expect(places <= 1, "\(places) at \(look.name):\n\(text)")
    }
  }

  @Test(arguments: Screens.all)
  func whatOtherProgramsBindIsAnsweredInWords(_ screen: Screen) {
    var player = screen.reach(.wall)
    let before = player
    for (key, words) in [
      ("^S", ["Saved at", "It saves itself", "Practice keeps nothing", "it will save itself"]),
      ("^C", ["Ctrl-Q leaves"]),
      ("^V", ["Paste with Ctrl-Shift-V or the right button"]),
    ] {
      player.play(key)
      #expect(player.work == before.work)
      #expect(player.question == before.question)
      #expect(player.typed == before.typed)
      #expect(!player.room.isOver)
      guard player.diskTrouble == nil else { continue }
      #expect(words.contains { player.whisper.contains($0) }, "\(key): \(player.whisper)")
    }
  }

  @Test(arguments: Screens.all)
  func ctrlQLeavesFromAnywhere(_ screen: Screen) {
    var player = screen.reach(.wall)
    player.play("^Q")
    if !player.hasLeft {
      // Practice, and a disk that refuses, ask once; the key once more is an answer.
      #expect(player.room.desk?.isPractice == true || player.diskTrouble != nil)
      player.play("^Q")
    }
    #expect(player.hasLeft)
  }

  @Test(arguments: Screens.writing)
  func helpAndFindAreTextInTheMiddleOfText(_ screen: Screen) {
    let start = screen.reach(.wall).playing("End ^U")
    #expect(start.playing("Why? a/b").entry.hasSuffix("Why?a/b"))
    #expect(start.playing("/").finds)
    #expect(!start.playing("?").finds)
    #expect(start.playing("? Esc").question == start.question)
    #expect(start.playing("?").typed.isEmpty)
  }

  @Test(arguments: [
    "welcome.is", "words.starters", "words.silent", "touchpoints.story", "break.rest",
  ])
  func whereNothingCanBeTypedTheLetterUTakesBack(_ place: String) {
    var player = Player.example(at: "journey.names", in: .withBreak)
    player.play("“Selling the old one” Enter")
    let names = place.split(separator: ".").map(String.init)
    player.stand(at: Stop(names[0], names[1]))
    player.play("u")
    #expect(player.whisper.hasPrefix("Taken back: Selling the old one"))
    #expect(player.session.journeys.count == 4)
  }
}
