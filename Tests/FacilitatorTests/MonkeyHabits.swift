import Cells

/// What monkeys like to do: mostly what people do, so that their workshops get deep.
struct MonkeyHabits {
  var dice: MonkeyDice

  private static let words = [
    "Book", "a bike", "I wait", "sign", "see", "bus", "calm", "Maria", "x", "heard", "proud", "no",
    "Repair", "Ana", "the price", "3 forms", "é", "日本", "?", "/", "why so", "forms again",
    "0 1 4 3 2", "-2", "too late, letter, 3 November", "today",
  ]

  private static let steps = [
    "wel", "jou", "tra", "sta", "tou", "fee", "evi", "thr", "clo", "clo", "clo", "dee",
  ]

  /// A few moves that belong together; what was opened is closed again before long.
  mutating func next(inSomethingOpened isOpen: Bool) -> [MonkeyMove] {
    if isOpen, dice.roll(0...4) == 0 { return keys(.escape, 1...1) }
    return switch dice.roll(1...1_000) {
    case ...200: entry()
    case ...210: ballot(longer: dice.roll(0...3) == 0)
    case ...330: keys(dice.pick([.up, .down]), 1...4)
    case ...430: keys(dice.pick([.left, .right]), 1...2)
    case ...500: keys(.enter, 1...1)
    case ...580: keys(.tab, 1...1)
    case ...592: keys(.tab, 3...6)
    case ...595: (0...20).flatMap { _ in keys(.tab, 1...1) + keys(.enter, 0...1) }
    case ...620: keys(.backtab, 1...2)
    case ...650: keys(.character(" "), 1...1)
    case ...680: keys(.backspace, 1...3)
    case ...715: keys(.escape, 1...2)
    case ...745: keys(.control("z"), 1...4)
    case ...765: keys(.control("y"), 1...3)
    case ...780: keys(.control("p"), 1...1) + entry()
    case ...790: keys(.control(dice.pick(["s", "c", "v"])), 1...1)
    case ...800: keys(.character("?"), 1...2)
    case ...810: keys(.character("/"), 1...1) + entry()
    case ...818: dive()
    case ...835: keys(.character(dice.pick(["1", "2", "3", "4", "5", "9", "u", "q"])), 1...2)
    case ...850: open() + keys(dice.pick([.up, .down]), 0...7) + keys(.right, 1...3)
    case ...865: [paste()]
    case ...885: [resize()]
    case ...905: [.wait(seconds: dice.pick([1, 1, 20, 59, 60, 119, 600, 7_300, 90_000]))]
    case ...915: [.disk(fails: dice.roll(0...2) == 0)]
    case ...919: [.reopen]
    case ...938: menu()
    case ...950: visit(dice.pick(MonkeyHabits.steps)) + keys(.down, 0...4) + keys(.enter, 0...1)
    case ...953: rest()
    case ...957: leave()
    case ...966: deep()
    case ...970: look()
    case ...973: ballot(longer: true)
    case ...977: alone()
    case ...981: held()
    case ...984: rare()
    case ...987: charter()
    case ...991: recall()
    default: [.key(.character(dice.pick(["q", "z", "E", "日", "\u{301}", "👩", "-", "!"])))]
    }
  }

  /// The door at which a workshop begins.
  mutating func beginning(_ number: Int) -> [MonkeyMove] {
    switch number % 7 {
    case 0: keys(.enter, 1...1) + keys(.down, 0...3) + keys(.enter, 1...1)
    case 1: keys(.down, 1...1) + keys(.enter, 1...1)
    case 2: keys(.down, 2...2) + keys(.enter, 1...1)
    case 3: keys(.enter, 1...1) + keys(.up, 0...1) + keys(.enter, 2...6)
    case 4:
      [.paste(MonkeyPaste(kind: .nothing, number: 1))] + keys(.down, 3...3) + keys(.enter, 2...2)
    case 5: [.reopen] + keys(.enter, 1...2) + visit("Choose the") + keys(.down, 0...3)
    default:
      [.reopen] + keys(.enter, 1...2) + visit("open it") + keys(.enter, 1...1) + visit("thr")
        + keys(.down, 0...1) + keys(.enter, 0...1) + keys(.tab, 8...9)
    }
  }

  mutating func keys(_ key: Key, _ times: ClosedRange<Int>) -> [MonkeyMove] {
    Array(repeating: .key(key), count: dice.roll(times))
  }

  /// Something typed, and most often Enter.
  mutating func entry() -> [MonkeyMove] {
    let word =
      dice.pick(MonkeyHabits.words) + (dice.roll(0...1) == 0 ? "" : String(dice.roll(0...99)))
    return word.map { .key(.character($0)) } + keys(.enter, dice.roll(0...4) == 0 ? 0...0 : 1...1)
  }

  /// Onto an entry, and into its card.
  mutating func open() -> [MonkeyMove] { keys(.up, 1...5) + keys(.enter, 1...1) }

  private mutating func paste() -> MonkeyMove {
    .paste(MonkeyPaste(kind: dice.pick(MonkeyPaste.Kind.allCases), number: dice.roll(1...999)))
  }

  /// Nineteen in twenty are windows that people have.
  private mutating func resize() -> MonkeyMove {
    if dice.roll(1...20) == 1 {
      return .resize(
        columns: dice.pick([1, 2, 19, 20, 59, 200, 500]),
        rows: dice.pick([1, 2, 4, 5, 17, 18, 90, 200]))
    }
    return dice.roll(0...2) == 0
      ? .resize(columns: dice.roll(20...120), rows: dice.roll(5...40))
      : dice.pick([
        .resize(columns: 71, rows: 20), .resize(columns: 60, rows: 18),
        .resize(columns: 80, rows: 24),
        .resize(columns: 120, rows: 40), .resize(columns: 106, rows: 30),
      ])
  }

  /// The menu, and a row of one of its columns.
  private mutating func menu() -> [MonkeyMove] {
    let column = dice.roll(0...2) == 0 ? [] : keys(.left, 1...1)
    return keys(.escape, 1...1) + column + keys(.down, 0...12) + keys(.enter, 1...1)
  }

  /// To a step, by the first letters of its name.
  mutating func visit(_ letters: String) -> [MonkeyMove] {
    keys(.escape, 1...1) + letters.map { .key(.character($0)) } + keys(.enter, 1...1)
  }

  /// To the map, and closer.
  private mutating func look() -> [MonkeyMove] {
    visit("the map") + keys(.right, 0...9) + keys(.enter, 1...2) + keys(.escape, 0...2)
  }

  /// To the past, and back and forth in it; or to what another program has changed.
  private mutating func recall() -> [MonkeyMove] {
    if dice.roll(0...2) == 0 { return visit("changed") + keys(.down, 0...3) + keys(.enter, 0...1) }
    return visit("the past") + keys(dice.pick([.left, .backtab]), 0...9) + keys(.right, 0...2)
      + keys(dice.pick([.enter, .escape]), 1...1)
  }

  /// To a break: only the longer plans have one, before the deep dive.
  private mutating func rest() -> [MonkeyMove] {
    visit("ano") + keys(.down, 2...3) + keys(.enter, 1...1) + visit("deep") + keys(.backtab, 1...3)
  }

  /// Where one comes only by several right keys: the cards below the line of feelings, a touchpoint's,
  /// and what opens from the close.
  private mutating func deep() -> [MonkeyMove] {
    switch dice.roll(0...5) {
    case 0: visit("fee") + keys(dice.pick([.up, .down]), 1...4) + keys(.enter, 1...1)
    case 1: visit("fee") + keys(.tab, 1...1) + keys(.down, 0...4) + keys(.character(" "), 1...1)
    case 2:
      visit("fee") + keys(.down, 1...3) + keys(.tab, 2...2) + keys(.enter, 2...2)
        + keys(.right, 1...4) + keys(.enter, 1...1)
    case 3: visit("fee") + keys(.tab, 3...3) + entry() + keys(.up, 1...1) + keys(.enter, 1...1)
    case 4: visit("tou") + keys(.tab, 1...3) + entry() + open()
    default: visit("clo") + keys(.down, 0...4) + keys(.enter, 1...1)
    }
  }

  private mutating func leave() -> [MonkeyMove] {
    switch dice.roll(0...9) {
    case 0: [.end(dice.pick([.terminate, .interrupt, .hangup]))]
    case 1...3: keys(.control("q"), 1...1) + keys(.down, 0...3) + keys(.enter, 1...1)
    case 4, 5: [.disk(fails: true)] + entry() + keys(.control("q"), 1...1) + keys(.down, 0...1)
    default: [.stop]
    }
  }

  private mutating func rare() -> [MonkeyMove] {
    let keys: [Key] = [
      .delete, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .function(1),
      .control("a"), .control("e"), .control("k"), .control("u"), .control("w"), .control("b"),
    ]
    return [.key(dice.pick(keys))]
  }
}
