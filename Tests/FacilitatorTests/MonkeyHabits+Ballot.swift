import Cells

extension MonkeyHabits {
  /// The way from the first word to the three, with slips that leave some of them level.
  mutating func ballot(longer: Bool) -> [MonkeyMove] {
    let plan = longer ? visit("ano") + times(.down, 2...2) + press(.enter) : []
    let words = ["at", "by", "in", "on"].flatMap { say($0) }
    // The first slip breaks a rule and is set aside; the other two leave two words level.
    let slips = ["3", "99", "", "", "1 2 3", "4 2 3"].flatMap { say($0) }
    return plan + visit("thr") + times(.tab, 2...3) + words + times(.tab, 2...2) + slips
      + (dice.roll(0...4) == 0 ? [] : press(.down)) + press(.enter) + after()
  }

  /// What follows a vote: the result, hands and the decision; or the talk and another vote.
  private mutating func after() -> [MonkeyMove] {
    switch dice.roll(0...3) {
    case 0: times(.enter, 3...3) + say("1") + say("1") + times(.enter, 2...2) + query()
    case 1: times(.enter, 3...3) + say("1") + say("2") + press(.enter) + query() + press(.enter)
    case 2: times(.backtab, 1...1) + press(.enter) + times(.down, 0...2) + press(.enter)
    default:
      say("a note") + times(.tab, 1...1)
        + ["2", "abc", "abc"].flatMap { say($0) } + press(.down) + times(.enter, 2...6)
    }
  }

  private func query() -> [MonkeyMove] { [.key(.character("?"))] + press(.enter) }

  private func press(_ key: Key) -> [MonkeyMove] { [.key(key)] }

  private mutating func times(_ key: Key, _ times: ClosedRange<Int>) -> [MonkeyMove] {
    Array(repeating: .key(key), count: dice.roll(times))
  }

  private func say(_ text: String) -> [MonkeyMove] {
    text.map { .key(.character($0)) } + press(.enter)
  }
}
