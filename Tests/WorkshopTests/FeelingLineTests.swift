import Testing
import Workshop

@Suite("The line of feelings")
struct FeelingLineTests {
  /// The bicycle shop up to the thirteenth moment.
  let shop: [FeelingLine.Point] = [0, 1, -1, 1, 2, 1, 0, -1, -2, nil, nil, nil, nil].enumerated()
    .map { FeelingLine.Point(score: $1, isPivotal: $0 == 4) }

  /// The rows as text, with their labels.
  func picture(_ line: FeelingLine, from first: Int = 0, focus: Int? = nil) -> [String] {
    line.rows(from: first, focus: focus).enumerated().map { row, pieces in
      var text = line.geometry.label(of: row).padded(to: 2) + " "
      for piece in pieces { text = text.padded(to: piece.column + 3) + piece.text }
      return text.trimmed
    }
  }

  @Test("of the step is drawn as designed")
  func step() {
    let line = FeelingLine(shop, .step(width: 65))
    #expect(line.geometry.moments == 13)
    #expect(
      picture(line, focus: 8) == [
        "+2                     ╭──★─╮",
        "                       │    │",
        "+1      ╭──●─╮    ╭──●─╯    ╰──●─╮",
        "        │    │    │              │",
        " 0    ●─╯    │    │              ╰──●─╮            ○    ○    ○    ○",
        "             │    │                   │",
        "−1           ╰──●─╯                   ╰──●─╮",
        "                                           │",
        "−2                                         ╰──◆",
      ])
  }

  @Test("of the map is drawn as designed, how each moment is known in the line itself")
  func map() {
    let known: [Known] = [.guess, .told, .seen, .guess, .guess, .told]
    var points = shop
    for (index, known) in known.enumerated() { points[index + 3].known = known }
    (points[8].isPivotal, points[9].score) = (true, 1)
    let line = FeelingLine(points, .map(width: 65))
    #expect(line.geometry.moments == 6)
    #expect(
      picture(line, from: 3) == [
        "+2          ╭━━━━━★━━━━╮",
        "+1 ┄┄┄┄●┄┄┄┄╯          ╰─────●────╮",
        " 0                                ╰┄┄┄┄┄●┄┄┄┄╮",
        "−1                                           ╰┄┄┄┄┄●┄┄┄┄╮",
        "−2                                                      ╰━━━━━★━━━━━",
      ])
  }

  @Test("leaves a gap where nothing was felt, and shows how far apart the hands were")
  func gaps() {
    let points = [
      FeelingLine.Point(score: 1), FeelingLine.Point(score: nil),
      FeelingLine.Point(score: -1, spread: -2...2),
    ]
    #expect(
      picture(FeelingLine(points, .map(width: 32))) == [
        "+2                           ┊",
        "+1 ────●────                 ┊",
        " 0                           ┊",
        "−1                       ────●────",
        "−2                           ┊",
      ])
    #expect(
      picture(FeelingLine(points, .step(width: 15)), focus: 1).filter { $0.count > 3 } == [
        "+2              ┊", "                ┊", "+1    ●         ┊", "                ┊",
        " 0         ◆    ┊", "                ┊", "−1              ●", "                ┊",
        "−2              ┊",
      ])
  }

  @Test("shows as many moments as the design asks for", arguments: [(71, 6), (80, 7), (120, 11)])
  func moments(_ columns: Int, _ moments: Int) {
    #expect(FeelingLine.Geometry.map(width: columns - 6).moments == moments)
  }

  @Test("without moments, and in no room at all, is nothing")
  func nothing() {
    #expect(FeelingLine([], .step(width: 65)).rows().allSatisfy { $0.isEmpty })
    for width in [Int.min, -1, 0, 1, Int.max] {
      let line = FeelingLine(shop, .map(width: width, height: .nine))
      for first in [Int.min, -1, 0, 12, 13, Int.max] {
        #expect(line.rows(from: first, focus: first).count == 9)
      }
    }
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }

  fileprivate var trimmed: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
