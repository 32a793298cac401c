import Cells
import Facilitator
import Testing
import Workshop

/// Monkeys at the keyboard never bring the room down, and come everywhere.
@Suite("Whatever is pressed")
struct MonkeyTests {
  let words: MonkeyWords

  init() throws { words = try MonkeyWords() }

  /// How many workshops of 1,000 moves are played in each of eight runs beside each other.
  private static let inEachRun = UInt64(25 * MonkeyDice.effort)

  /// Plays the workshops of these seeds; a rule that is broken is told with the line that replays it.
  private func play(_ seeds: ClosedRange<UInt64>) -> MonkeyTally {
    var tally = MonkeyTally()
    for seed in seeds {
      let monkey = Monkey(seed: seed, words)
      do throws(Monkey.Fall) {
        try monkey.play(1_000, &tally)
      } catch {
        Issue.record("\(monkey.line(about: error))")
      }
    }
    return tally
  }

  @Test("the rules of every screen hold, and 200,000 moves reach every screen and command")
  func everything() async {
    let tally = await withTaskGroup { runs in
      for run in UInt64(0)..<8 {
        let first = run * Self.inEachRun + 1
        runs.addTask { play(first...first + Self.inEachRun - 1) }
      }
      return await runs.reduce(into: MonkeyTally()) { $0.add($1) }
    }
    print(tally.report(of: words.playbook))
    #expect(tally.missing(of: words.playbook) == [])
    #expect(tally.unknown(to: words.playbook) == [])
  }

  @Test("a seed leads to the same moves again, and their line to the same moves")
  func replay() {
    var habits = MonkeyHabits(dice: MonkeyDice(seed: 5))
    var again = MonkeyHabits(dice: MonkeyDice(seed: 5))
    for _ in 0..<500 {
      let moves = habits.next(inSomethingOpened: false)
      #expect(again.next(inSomethingOpened: false) == moves)
      #expect(MonkeyMove.read(MonkeyMove.line(moves)) == moves)
    }
  }

  @Test("two places are told from one place and a value that can be changed")
  func rules() {
    #expect(MonkeyRules.places(in: "  ▸ one   ◂ two ▸\n    three") == 1)
    #expect(MonkeyRules.places(in: "  ▸ one   ◂ two ▸\n  ▸ three") == 2)
    #expect(MonkeyRules.places(in: "  ▸ one   ◂ tw\n ◂ two ▸ ▸") == 2)
  }

  @Test("moves from TOUCHLINE_REPLAY, drawn one by one", .enabled(if: MonkeyDice.wanted != nil))
  func wanted() {
    let line = MonkeyDice.wanted ?? ""
    var house = MonkeyHouse(words, alphabet: line.hasPrefix("ascii") ? .ascii : .unicode)
    for move in MonkeyMove.read(line) {
      print("— \(move)")
      house.make(move)
      print(house.room.draw().text)
      if let fault = MonkeyRules.fault(of: &house) { Issue.record("\(move): \(fault)") }
      if house.room.isOver { house.startAgain() }
    }
    #expect(MonkeyRules.endFault(of: house.room) == nil)
  }
}
