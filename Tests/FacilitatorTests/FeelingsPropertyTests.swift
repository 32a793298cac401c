import Cells
import Testing
import Workshop

@testable import Facilitator

/// What holds of the line of feelings whatever was said, however long the journey is.
@Suite("The line of feelings, whatever was felt")
struct FeelingsPropertyTests {
  /// A journey of so many moments, some of them felt, in stages of random lengths.
  private func journey(of count: Int, _ dice: inout MonkeyDice) -> Session {
    var session = Session(id: "long", title: "A long way", created: "2025-12-04T13:58:20+01:00")
      .changed(.stage(.adopt(set: "", names: (1...dice.roll(1...7)).map { "Stage number \($0)" })))
    for number in 1...count {
      let stage = session.stages[number * session.stages.count / (count + 1)].id
      session = session.changed(
        .touchpoint(.add(title: "Moment \(number)", stage: stage, answers: .happens, after: nil)))
    }
    for touchpoint in session.touchpoints where dice.roll(0...3) > 0 {
      let hands = (0..<5).map { _ in dice.roll(0...4) }
      session = session.changed(
        dice.roll(0...5) == 0
          ? .feeling(.hands(touchpoint.id, hands))
          : .feeling(.score(touchpoint.id, dice.roll(-2...2))),
        .feeling(.pivotal(touchpoint.id, dice.roll(0...7) == 0)))
    }
    return session
  }

  /// The mark of each moment in sight, by its number, and the feeling on whose row it stands.
  ///
  /// The numbers below the line say in which column a moment is, the labels in which row a feeling.
  private func marks(_ player: Player) -> [(number: Int, mark: Character, score: Int)] {
    let rows = player.rows.map { Array($0) }
    let left = (player.canvas.size.columns - min(100, player.canvas.size.columns)) / 2
    let labels = ["+2", "+1", " 0", "−1", "−2"].map { label in
      rows.firstIndex { String($0.dropFirst(left + 2).prefix(2)) == label } ?? 0
    }
    guard labels.last ?? 0 > 0 else { return [] }
    let numbers = rows[(labels.last ?? 0) + 1]
    var marks: [(Int, Character, Int)] = []
    for column in stride(from: left + 8, to: numbers.count - 1, by: 5) {
      let digits = numbers[max(0, column - 2)...min(numbers.count - 1, column + 2)]
        .filter { $0.isNumber }
      guard let number = Int(String(digits)) else { continue }
      for (row, score) in zip(labels, [2, 1, 0, -1, -2]) where "●★◆○".contains(rows[row][column]) {
        marks.append((number, rows[row][column], score))
      }
    }
    return marks
  }

  private static let looks = [Look.wall, Look(60, 18), .terminal, Look(100, 30), Look(130, 50)]

  @Test("every given feeling stands on its row, and what is not given is no zero")
  func rows() {
    for seed in 1...UInt64(20 * MonkeyDice.effort) {
      var dice = MonkeyDice(seed: seed)
      let session = journey(of: dice.roll(1...40), &dice)
      let look = dice.pick(FeelingsPropertyTests.looks)
      var player = Player.example(look, at: "feelings.line", in: session)
      let moments = player.session.touchpoints
      for step in 0..<8 {
        player.play("\(dice.pick(["→", "←"]))×\(dice.roll(0...moments.count))")
        let focus = player.posture.row(of: moments.count)
        let marks = marks(player)
        #expect(marks.contains { $0.number - 1 == focus }, "seed \(seed), step \(step)")
        for mark in marks {
          let feeling = moments[mark.number - 1]
          let expected: Character =
            mark.number - 1 == focus
            ? "◆" : feeling.feeling.score == nil ? "○" : feeling.pivotal ? "★" : "●"
          #expect(mark.mark == expected, "seed \(seed): moment \(mark.number)")
          #expect(mark.score == feeling.feeling.score ?? 0, "seed \(seed): moment \(mark.number)")
        }
      }
    }
  }

  @Test("the focus is in sight in every window, with its neighbours where there is room")
  func focus() {
    for seed in 1...UInt64(10 * MonkeyDice.effort) {
      var dice = MonkeyDice(seed: seed)
      var player = Player.example(at: "feelings.line", in: journey(of: dice.roll(2...60), &dice))
      let count = player.session.touchpoints.count
      for _ in 0..<10 {
        player.resize(to: Look(dice.roll(20...130), dice.roll(6...50)))
        player.play("\(dice.pick(["→", "←"]))×\(dice.roll(0...count))")
        let cursor = player.canvas.cursor
        #expect(cursor.map { player.canvas[$0]?.glyph } == "◆", "seed \(seed): \(player.screen)")
        guard player.canvas.size.columns >= 60, player.canvas.size.rows >= 18 else { continue }
        let shown = marks(player).map(\.number)
        let number = (player.posture.row(of: count) ?? 0) + 1
        for neighbour in [number - 1, number + 1] where (1...count).contains(neighbour) {
          #expect(shown.contains(neighbour), "seed \(seed): \(neighbour) beside \(number)")
        }
      }
    }
  }

  @Test("a journey of 300 moments goes by one moment at a time, and never jumps")
  func long() {
    var dice = MonkeyDice(seed: 300)
    var player = Player.example(at: "feelings.line", in: journey(of: 300, &dice))
    player.play("←×300")
    var first = 0
    for arrow in ["→", "←"] {
      for _ in 1...300 {
        player.play(arrow)
        let moved = player.posture.first - first
        #expect(arrow == "→" ? (0...1).contains(moved) : (-1...0).contains(moved))
        first = player.posture.first
        #expect(player.canvas.cursor != nil)
      }
    }
    #expect(first == 0)
  }

  /// The moments of a part, each with its scores and words: what keys may change there.
  private static let parts = ["feelings.line", "feelings.stars", "feelings.lows"]

  @Test("no key does on these screens what the grammar does not say", arguments: parts)
  func grammar(_ place: String) {
    let start = Player.example(at: place).playing(place == "feelings.lows" ? "↓×2" : "")
    let typed = start.playing("“a word”")
    let keys: [Key] =
      [.up, .down, .left, .right, .enter, .backspace, .delete, .home, .end, .pageUp, .pageDown]
      + [.wordLeft, .wordRight, .function(1), .control("a"), .control("b"), .control("k")]
      + "abcxyz019 ?/".map { .character($0) }
    for key in keys {
      for before in [start, typed] {
        var after = before
        after.happen(.input(.key(key)))
        let name = "\(key) on \(place)\(before.typed.isEmpty ? "" : ", something typed")"
        let mayChange: [Key] =
          (before.typed.isEmpty ? [.character(" "), .backspace] : [.enter])
          + (place == "feelings.line" ? [.up, .down] : [])
          + (place == "feelings.stars" && before.typed.isEmpty ? [.left, .right] : [])
        if !mayChange.contains(key) { #expect(after.contents == before.contents, "\(name)") }
        let walks: [Key] =
          place == "feelings.line"
          ? (before.typed.isEmpty ? [.left, .right] : []) : [.up, .down]
        if !walks.contains(key), after.part.kind == .score {
          #expect(after.posture.focus == before.posture.focus, "\(name)")
        }
        if case .character(let letter) = key, !before.typed.isEmpty {
          #expect(after.typed == before.typed + String(letter), "\(name)")
        }
      }
    }
  }

  @Test("a document without feelings opens as it was, and is left as it was")
  func withoutFeelings() throws {
    let session = Session.bicycleShopUnfelt
    let words = ["feeling", "pivotal", "colours"]
    let page = session.page()
    for word in words { #expect(!page.contains("\"\(word)\""), "\(word)") }
    let read = try Session(reading: Array(page.utf8))
    var player = Player(opening: read)
    for place in FeelingsPropertyTests.parts {
      let names = place.split(separator: ".").map(String.init)
      player.stand(at: Stop(names[0], names[1]))
      player.play("→×3 ←×3 Esc Esc")
    }
    #expect(player.contents.stages == read.stages)
    for word in words { #expect(!player.session.page().contains("\"\(word)\""), "\(word)") }
  }
}
