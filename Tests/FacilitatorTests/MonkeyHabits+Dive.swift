import Cells

extension MonkeyHabits {
  /// Into a moment, and what opens from there; more about a touchpoint; all of them together.
  mutating func dive() -> [MonkeyMove] {
    let look = visit("deep") + times(.down, 0...4) + [.key(.enter)]
    switch dice.roll(0...7) {
    case 0: return look + say("why so") + say("because")
    case 1: return look + times(.down, 8...12) + [.key(.enter)] + pick()
    case 2: return look + times(.down, 9...13) + [.key(.enter)] + say("a bell") + pick()
    case 3: return more() + times(.up, 0...3) + [.key(.enter)] + say("yes") + pick()
    case 4: return more() + times(.up, 1...3) + [.key(.enter)] + say("the key") + pick()
    case 5: return more() + times(.down, 0...12) + times(.right, 1...3)
    case 6: return visit("warm") + say("lost") + pick()
    default:
      return visit(dice.pick(["worked", "same", "understood"])) + times(.down, 0...3)
    }
  }

  /// What else is known of a touchpoint.
  private mutating func more() -> [MonkeyMove] {
    visit("tou") + times(.tab, 1...3) + say("I wait") + times(.up, 1...2)
      + [.key(.enter)] + times(.down, 14...14) + [.key(.character("m")), .key(.enter)]
      + times(.down, 17...17)
  }

  /// Onto an entry: taken, opened.
  private mutating func pick() -> [MonkeyMove] {
    times(.up, 0...2) + times(.enter, 1...2) + times(.escape, 0...2)
  }

  private mutating func times(_ key: Key, _ times: ClosedRange<Int>) -> [MonkeyMove] {
    Array(repeating: .key(key), count: dice.roll(times))
  }

  private func say(_ text: String) -> [MonkeyMove] {
    text.map { .key(.character($0)) } + [.key(.enter)]
  }
}
