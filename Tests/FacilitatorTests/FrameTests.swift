import Cells
import Testing
import Workshop

@testable import Facilitator

/// In a window of any size the screen is drawn whole, or says that it cannot be.
@Suite struct FrameTests {
  private static let framed = [
    (60, 18), (60, 24), (71, 18), (71, 20), (80, 24), (100, 30), (106, 30), (120, 40), (200, 60),
  ]

  private static let others = [
    (0, 0), (1, 1), (5, 3), (19, 4), (20, 5), (20, 200), (30, 10), (59, 17), (500, 5), (500, 200),
  ]

  /// The screen in windows of these sizes, one after the other, as when somebody drags a corner.
  private func windows(
    of screen: Screen, _ sizes: [(Int, Int)], _ alphabets: [Alphabet] = [.unicode]
  ) -> [(Look, Player)] {
    alphabets.flatMap { alphabet in
      var player = screen.reach(Look(71, 20, alphabet))
      return sizes.map { columns, rows in
        let look = Look(columns, rows, alphabet)
        player.resize(to: look)
        return (look, player)
      }
    }
  }

  @Test(arguments: Screens.all)
  func everySizeIsDrawn(_ screen: Screen) {
    let sizes = FrameTests.framed + FrameTests.others
    for (look, player) in windows(of: screen, sizes, [.unicode, .ascii]) {
      let canvas = player.canvas
      #expect(canvas.size == look.size)
      guard let cursor = canvas.cursor else { continue }
      #expect(cursor.column < look.columns && cursor.row < look.rows, "\(look.name)")
    }
  }

  /// The keys that lead on and back are named, and what is chosen or written in is in sight.
  @Test(arguments: Screens.all)
  func theWayOnIsInSight(_ screen: Screen) {
    let hasFocus = screen.reach(.wall).canvas.cursor != nil
    for (look, player) in windows(of: screen, FrameTests.framed) {
      let canvas = player.canvas
      let hints = player.part.hints(player.posture, in: player.room.scene)
      let last = canvas.row(look.rows - 1)
      for key in ["Enter", "Esc"] where hints.contains(where: { $0.key == key }) {
        #expect(last.contains(key), "\(key) at \(look.name)")
      }
      #expect(canvas.row(look.rows - 2).contains("─"))
      if hasFocus { #expect(canvas.cursor != nil, "\(look.name)") }
    }
  }

  /// Text on the wall ends where it was meant to end; only what people wrote may be cut, and only
  /// where there is no room for it.
  @Test(arguments: Screens.all)
  func noTextOfOursIsCut(_ screen: Screen) {
    for (look, player) in windows(of: screen, FrameTests.framed.filter { $0.0 <= 106 }) {
      for row in player.rows where row.contains("…") {
        // A lone … stands for a line that may stay empty.
        let isCut = !row.contains("  …") && !row.contains("when, how long …")
        guard isCut else { continue }
        // On the map the words of each moment stand in a column of their own.
        let words = row.split(separator: " ")
        let cut = words.indices.filter { words[$0].hasSuffix("…") }.map { index in
          // A text that is cut behind a word ends in a … of its own.
          words[index] == "…" && index > 0 ? "\(words[index - 1])…" : String(words[index])
        }
        let isTheirs =
          !cut.isEmpty
          && cut.allSatisfy { word in
            FrameTests.titles.contains { $0.contains(" \(word.dropLast())") }
          }
        #expect(
          isTheirs || FrameTests.mayBeCut.contains { row.contains($0) },
          "\(look.name): \(row.trimmed)")
      }
    }
  }

  private static let titles =
    Session.bicycleShop.touchpoints.flatMap { [" \($0.title)", " \($0.feeling.word)"] }
    + Session.bicycleShop.stages.map { " \($0.name)" }

  /// How the long texts of the bicycle shop begin.
  private static let mayBeCut = [
    "“I thought you", "\"I thought you", "\"It rang", "\"which is", "I have it, ", "I HAVE IT",
    "My first real", "Looking and", "Undo:", "Again:",
    "to know that", "not to feel", "Taking the", "Part of my", "Buying a", "It begins when:",
    "It ends when:", "a message that comes late ·", "nobody could say where", "all the trust",
    "he wanted me", "a photograph of", "which size fits", "I oil the chain", "· …",
    "He asks where I ride, not what I s…", "I wait three weeks and hear nothi…",
  ]

  @Test func belowTwentyByFiveItSaysSoAndGoesOn() {
    var player = Player.example(Look(19, 4), at: "journey.names")
    #expect(player.rows[0].trimmed == "Window too small")
    player.play("“Selling the old one” Enter")
    #expect(player.session.journeys.count == 5)
  }

  @Test func inASmallWindowTheQuestionAndTheLineAreThere() {
    let player = Player.example(Look(40, 8), at: "journey.names").playing("Selling")
    #expect(player.screen.contains("Which journeys do customers take with"))
    #expect(player.screen.contains("› Selling"))
  }

  @Test func inASmallWindowTheMenuIsReadToTheEndOfItsWords() {
    let player = Player.example(Look(40, 10), at: "journey.names").playing("Esc")
    #expect(player.screen.contains("Back to Journey"))
    #expect(player.playing("←").screen.contains("Welcome"))
  }

  /// How far below its list something stands, in the largest window.
  @Test func inALargeWindowNothingIsFarFromWhatItIsAbout() throws {
    func row(of words: String, in player: Player) throws -> Int {
      try #require(player.rows.firstIndex { $0.contains(words) }, "\(player.screen)")
    }
    let harvest = Player.example(.desk, at: "words.harvest")
    #expect(try row(of: "25 words", in: harvest) - row(of: "genuine", in: harvest) <= 4)
    let outline = Player.example(.desk, at: "stages.set")
    #expect(try row(of: "Moments that are", in: outline) - row(of: "the last.", in: outline) <= 2)
    let wait = Player.example(.desk, at: "words.silent").playing("Space")
    let digits = try #require(wait.rows.lastIndex { $0.contains("██") })
    #expect(try row(of: "paused", in: wait) - digits <= 3)
    let looks = Player(.desk).playing("O Enter×2")
    #expect(try row(of: "A question", in: looks) - row(of: "mono", in: looks) <= 5)
  }

  @Test func theTitleOfACardIsReadAsWordsAre() throws {
    let card = Player.example(at: "stages.board").playing("↑ Enter")
    let row = try #require(card.rows.firstIndex { $0.contains("╭ stage 6 ─") })
    #expect(card.roles(of: row).contains("mmmmmmm"))
  }

  @Test(arguments: Screens.all)
  func aLargeWindowGetsMargins(_ screen: Screen) {
    for (_, player) in windows(of: screen, [(130, 20)]) {
      // The map is a picture: it may take 120 columns for eleven moments.
      let margin = player.part is JourneyMap ? 5 : 15
      for row in player.rows {
        let edges = row.prefix(margin) + row.suffix(margin)
        #expect(edges.allSatisfy { $0 == " " })
      }
    }
  }

  @Test func inPlainLettersEverythingIsPlain() {
    for screen in Screens.all {
      let foreign = screen.reach(Look(71, 20, .ascii)).screen.filter { !$0.isASCII }
      #expect(foreign.isEmpty, "\(screen.name)")
    }
  }
}

extension Canvas {
  /// One row of its text.
  fileprivate func row(_ row: Int) -> String {
    String((0..<size.columns).compactMap { self[Point(column: $0, row: row)]?.glyph })
  }
}
