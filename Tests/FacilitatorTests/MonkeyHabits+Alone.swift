import Cells

extension MonkeyHabits {
  /// The way of one person from the first word to the draft.
  mutating func alone() -> [MonkeyMove] {
    visit("thr") + ["calm, clear", "heard", "proud", "safe"].flatMap { say($0) }
      + times(.tab, 6...6) + (0..<4).flatMap { _ in [.key(.right), .key(.down)] }
      + times(.tab, 1...1) + times(.enter, 8...14) + times(.tab, 0...3) + times(.enter, 0...2)
      + times(.tab, 0...3)
  }

  /// The words against the map, the customers who were asked, and the second choice.
  mutating func held() -> [MonkeyMove] {
    switch dice.roll(0...3) {
    case 0: visit("words and") + times(.right, 1...1) + times(.tab, 0...3) + times(.left, 0...2)
    case 1: visit("last mo") + times(.left, 0...4) + times(.enter, 0...1)
    case 2: visit("ask") + say("heard, slow") + times(.up, 1...1) + times(.enter, 1...1)
    default:
      alone() + [.wait(seconds: 90_000)] + visit("choose")
        + (0..<3).flatMap { _ in [.key(.character(" ")), .key(.down)] } + times(.enter, 1...2)
    }
  }

  private mutating func times(_ key: Key, _ times: ClosedRange<Int>) -> [MonkeyMove] {
    Array(repeating: .key(key), count: dice.roll(times))
  }

  private func say(_ text: String) -> [MonkeyMove] {
    text.map { .key(.character($0)) } + [.key(.enter)]
  }
}
