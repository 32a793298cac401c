import Cells

extension MonkeyHabits {
  /// To what is said of the traveller and of the stages beyond their first lines.
  mutating func charter() -> [MonkeyMove] {
    switch dice.roll(0...3) {
    case 0: visit("tra") + keys(.tab, 1...5) + entry() + open() + keys(.down, 0...2)
    case 1: visit("sta") + keys(.tab, 2...4) + entry() + keys(.up, 0...2) + keys(.enter, 0...1)
    case 2:
      visit(dice.pick(["our w", "your w"])) + keys(.up, 1...6) + keys(.character(" "), 0...1)
        + keys(.enter, 1...2) + entry()
    default:
      visit(dice.pick(["who", "how many", "what this", "depart"])) + entry()
        + keys(.up, 1...2) + keys(.right, 0...4) + keys(.character(" "), 0...2)
        + keys(.enter, 0...1)
    }
  }
}
