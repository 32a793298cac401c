import Cells
import Testing
import Workshop

@testable import Facilitator

@Suite("Three words alone")
struct AloneWordsTests {
  private static let found = [
    ["heard", "safe", "calm", "honest"], ["remembered", "on time", "clear", "fair"],
    ["proud", "at home", "welcome", "light"],
  ]

  /// The words that this leader likes, the best one first.
  private static let liked = ["proud", "heard", "remembered", "clear", "safe"]

  /// A desk at the first lens.
  private static func desk(_ look: Look) -> Player {
    Player.newAlone(look).playing("Esc Three Enter")
  }

  /// The words found through three lenses, from the first lens to the buckets.
  private static func sorting(_ look: Look = .wall) -> Player {
    var player = desk(look)
    for words in found {
      for word in words { player.play("“\(word)” Enter") }
      player.play("Tab")
    }
    player.play("Enter Tab")
    while player.row == "Both stay" { player.play("Enter") }
    player.play("Enter")
    return player
  }

  /// The five words that are liked stay, and two more are torn.
  private static func sorted(_ look: Look = .wall) -> Player {
    var player = sorting(look)
    for word in player.session.impression.standing {
      player.play(liked.contains(word.text) ? "→ ↓" : word.text == "fair" ? "↓" : "← ↓")
    }
    return player
  }

  /// Answers the pair on the screen as somebody would who knows what they like.
  private static func answer(_ player: inout Player) {
    guard let next = player.session.impression.pairs?.next else { return }
    let texts = [next.left, next.right].map { player.session.word($0)?.text ?? "" }
    let places = texts.map { liked.firstIndex(of: $0) ?? liked.count }
    player.play(places[0] < places[1] ? "Enter" : "↓ Enter")
  }

  private static func asked(_ look: Look = .wall) -> Player {
    var player = sorted(look).playing("Tab Enter")
    for _ in 0..<13 { answer(&player) }
    return player
  }

  @Test(
    "come from a dozen words to a draft with arrows and Enter",
    arguments: [Look.wall, Look(71, 20, .ascii)])
  func wholeWay(_ look: Look) throws {
    var player = Self.desk(look)
    #expect(player.question == "The last customer you spoke to: which words would they use?")
    #expect(player.screen.contains("no words yet: a dozen is a start"))
    for word in Self.found[0] { player.play("“\(word)” Enter") }
    #expect(player.screen.contains("4 words: a dozen is a good start"))
    #expect(player.session.impression.words.allSatisfy { $0.lens == .customer })
    player.play("Tab")
    #expect(player.question == "The last complaint: what did they miss, in a word?")
    player.play("“\(Self.found[1].joined(separator: ","))” Enter Tab")
    #expect(player.question.hasPrefix("Your best day:"))
    player.paste(Self.found[2].joined(separator: "\n"))
    #expect(player.screen.contains("12 words"))
    player.play("Tab")
    #expect(player.question == "Is there a word here that you missed?")
    player.play("Enter")
    #expect(player.screen.contains("knowledgeable"))
    player.play("“friendly” Enter")
    #expect(player.session.impression.words.last?.source == .starter)
    player.play("Tab")
    #expect(player.question.contains("mean the same"))
    while player.row == "Both stay" { player.play("Enter") }
    player.play("Enter")
    #expect(player.question == "Would you want to be known for this word?")
    for word in player.session.impression.standing {
      player.play(Self.liked.contains(word.text) ? "→ ↓" : word.text == "fair" ? "↓" : "← ↓")
    }
    #expect(player.whisper == "5 words stay: every pair of them comes next.")
    player.play("Tab")
    #expect(player.row == "Ask every pair of the 5")
    player.play("Enter")
    for number in 1...13 {
      #expect(player.screen.contains("pair \(number) of 13"))
      Self.answer(&player)
    }
    #expect(player.screen.contains("Of 3 pairs that came twice you answered 3 alike."))
    #expect(player.screen.contains("No circles: the answers fit together."))
    #expect(player.row == "Take these three as the draft")
    player.play("Enter")
    #expect(player.session.chosenWords.map(\.text) == ["proud", "heard", "remembered"])
    #expect(player.session.impression.drafted == CivilDate("2025-12-04"))
    #expect(player.question == "Do these three hold?")
    player.play("→ ↓ →×2 ↓ →×3")
    let support = try #require(
      player.session.chosenWords.first.flatMap { player.session.support(of: $0.id) })
    #expect(support.customer == .yes)
    #expect(support.competitors == .no)
    #expect(support.distinct == .unknown)
    player.play("Tab")
    #expect(player.question == "Which three do you keep?")
    player.play("Tab Enter×3")
    #expect(player.session.impression.chosen.count == 3)
    player.play("Tab")
    #expect(player.question == "Do you make it easy to live by these three words?")
    player.play("Tab×3")
    #expect(player.screen.contains("On to Close"))
  }

  @Test("are sorted across, and a word that is passed is torn")
  func sorting() {
    let player = Self.sorting()
    #expect(player.playing("↓").session.impression.sorted.map(\.bucket) == [.torn])
    #expect(
      player.playing("→ ↓ ← ↓ →").session.impression.sorted.map(\.bucket) == [.us, .notUs, .us])
    #expect(player.playing("→×3").session.impression.sorted.map(\.bucket) == [.us])
    #expect(player.playing("→ ←").session.impression.sorted.map(\.bucket) == [.torn])
    #expect(player.playing("→ ←×2 ←").session.impression.sorted.map(\.bucket) == [.notUs])
    #expect(player.playing("→ Backspace").session.impression.sorted.isEmpty)
    #expect(player.playing("→ ^Z").session.impression.sorted.isEmpty)
  }

  @Test("are at most eight in the pairs, which is said and not refused")
  func surplus() {
    let player = Self.sorting().playing("→ ↓ → ↓ → ↓ → ↓ → ↓ → ↓ → ↓ → ↓ → ↓ → ↓")
    #expect(player.whisper == "2 more than eight: only the first eight are asked.")
    #expect(player.playing("Tab Enter").screen.contains("pair 1 of 31"))
  }

  @Test("are asked again where the sides are swapped, and circles are said")
  func circles() {
    var player = Self.sorted().playing("Tab Enter")
    var seen: [WordPair] = []
    // Whoever takes the left word always answers a pair that comes twice in two ways.
    for _ in 0..<13 {
      guard let next = player.session.impression.pairs?.next else { break }
      seen.append(WordPair(next.left, next.right))
      player.play("Enter")
    }
    let twice = seen.filter { pair in seen.count { pair.isSame(as: $0) } == 2 }
    #expect(twice.count == 6)
    #expect(player.screen.contains("Of 3 pairs that came twice you answered 0 alike."))
    let circles = player.session.impression.pairs?.circles.count ?? 0
    #expect(player.screen.contains(circles == 0 ? "No circles" : "over the next"))
  }

  @Test("are chosen of two with the arrows across as well, and the last pair can come back")
  func across() throws {
    let player = Self.sorted().playing("Tab Enter")
    let next = try #require(player.session.impression.pairs?.next)
    #expect(player.playing("→ Enter").session.impression.pairs?.answers.first?.chosen == next.right)
    #expect(
      player.playing("→ ← Enter").session.impression.pairs?.answers.first?.chosen == next.left)
    let back = player.playing("Enter ↓×2")
    #expect(back.row == "Back to the pair before")
    #expect(back.playing("Enter").session.impression.pairs?.next == next)
  }

  @Test("are a draft in which one goes and another comes")
  func draft() {
    let player = Self.asked().playing("Enter Tab")
    #expect(player.screen.contains("3 of 3 kept"))
    let first = player.session.chosenWords.map(\.text)
    let list = player.room.scene.candidates.map(\.text)
    let row = list.firstIndex(of: first[0]) ?? 0
    let other = list.firstIndex { !first.contains($0) } ?? 0
    var changed = player.playing("↓×\(row) Enter")
    #expect(changed.session.impression.chosen.count == 2)
    changed.play("↑×9 ↓×\(other) Enter")
    #expect(changed.session.chosenWords.map(\.text) == Array(first.dropFirst()) + [list[other]])
    #expect(changed.playing("^Z ^Z").contents == player.contents)
  }

  @Test("are not asked for in pairs while fewer than two stay")
  func tooFew() {
    let player = Self.sorting().playing("Tab")
    #expect(player.screen.contains("Fewer than two words stay."))
    #expect(player.playing("Enter").question == "Do these three hold?")
    #expect(player.playing("Enter").screen.contains("No draft yet."))
  }
}

extension Player {
  /// The words of the row in focus, whatever the letters.
  fileprivate var row: String {
    guard let choice = part as? any ChoosePart else { return "" }
    let rows = choice.rows(posture, in: room.scene)
    return posture.row(of: rows.count).map { rows[$0] } ?? ""
  }
}
