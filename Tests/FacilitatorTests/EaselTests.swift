import Cells
import Facilitator
import Testing
import Workshop

/// While somebody types, only the line is drawn anew; what is seen is what would be seen without that.
@Suite struct EaselTests {
  @Test(arguments: [
    ("touchpoints.board", 2), ("words.harvest", nil), ("stages.board", nil), ("words.fingers", nil),
    ("feelings.stars", nil), ("journey.names", nil),
  ])
  func wordsAreSeenAsTheyAreTyped(_ place: String, _ stage: Int?) {
    var watched = Watched(.example(at: place, stage: stage))
    watched.play("“the doors” Backspace ← ← “r” → → “é?/日x ” Backspace×3 “日”")
    #expect(watched.player.entry.hasSuffix("› the dororé?/日"))
    watched.play("^U “a” Backspace “b” Enter “c” Esc Esc “d” ↑ “e”")
  }

  @Test func aLongLineKeepsItsEndInSight() {
    var watched = Watched(.example(.wall, at: "touchpoints.board", stage: 2))
    let words = String(repeating: "on and ", count: 20)
    watched.play("“\(words)on” ←×90 “!” Home “?” End Backspace×2 “or”")
    #expect(watched.player.entry.hasSuffix("on and on and or"))
  }

  @Test func aWhisperGoesWithTheNextLetter() {
    var watched = Watched(.example(at: "touchpoints.board", stage: 2))
    watched.play("“ab” ^C “c” ^C Backspace “d”")
    #expect(watched.player.entry.hasSuffix("› abd"))
  }

  @Test func whatIsCountedIsSaidLetterByLetter() {
    var watched = Watched(.example(at: "feelings.line"))
    watched.play("“2 1 0”")
    #expect(watched.player.whisper.hasPrefix("3 of 5 counts"))
  }

  @Test func whatIsWrongWithASlipIsSaidAsLongAsItStands() {
    var watched = Watched(.vote(slips: 3))
    watched.play("“1 1 2” Enter “3” Backspace")
    #expect(watched.player.whisper == "Twice on this slip:  1")
  }

  @Test func theClockGoesOnBehindTheLetters() {
    var watched = Watched(.example(at: "touchpoints.board", stage: 1, used: 11 * 60 + 20))
    let before = watched.player.strip
    watched.play("“twenty letters of a word” Backspace×5")
    #expect(before.contains("1:40"))
    #expect(watched.player.strip.contains("1:32"))
  }

  @Test func inASmallWindowTheLineIsSeenToo() {
    var watched = Watched(.example(Look(40, 12), at: "touchpoints.board", stage: 2))
    watched.play("“ab” Backspace “cd”")
    #expect(watched.player.screen.contains("› acd"))
  }
}

/// Somebody who types without a pause, and sees the room as the loop shows it.
private struct Watched {
  private(set) var player: Player
  private var easel = Easel()

  init(_ player: Player) { self.player = player }

  /// Plays keys, three a second and a bit, and looks at the screen after each.
  mutating func play(_ script: String) {
    for key in Script(script).keys {
      player.press(key, after: .milliseconds(300))
      let (seen, asItIs) = (easel.draw(player.room), player.canvas)
      let isSame = seen == asItIs
      #expect(isSame, "after \(key):\n\(seen.text)\ninstead of\n\(asItIs.text)")
    }
  }
}
