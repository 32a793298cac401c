import Cells
import Facilitator
import Workshop

/// A monkey at the keyboard: one workshop after another, the same again from the same seed.
struct Monkey {
  let seed: UInt64
  private let words: MonkeyWords
  private let alphabet: Alphabet

  init(seed: UInt64, _ words: MonkeyWords) {
    self.seed = seed
    self.words = words
    alphabet = seed % 5 == 4 ? .ascii : .unicode
  }

  /// What went wrong, and at which move, counted from 1.
  struct Fall: Error {
    var sentence: String
    var moves: [MonkeyMove]
  }

  /// Plays `count` moves; counts where it came.
  func play(_ count: Int, _ tally: inout MonkeyTally) throws(Fall) {
    var habits = MonkeyHabits(dice: MonkeyDice(seed: seed))
    var waiting = habits.beginning(Int(truncatingIfNeeded: seed))[...]
    var made = 0
    try run(&tally) { room in
      made += 1
      while waiting.isEmpty { waiting = habits.next(inSomethingOpened: room.sheets.count > 1)[...] }
      return made > count ? nil : waiting.popFirst()
    }
  }

  /// Makes moves from the front door until there is none; at the first broken rule it stops.
  private func run(
    _ tally: inout MonkeyTally, _ next: (Room) -> MonkeyMove?
  ) throws(Fall) {
    var house = MonkeyHouse(words, alphabet: alphabet)
    var moves: [MonkeyMove] = []
    var revision: Int?
    while let move = next(house.room) {
      moves.append(move)
      tally.count(move, in: house.room)
      house.make(move)
      let isChanged = house.room.desk?.history.present.revision != revision
      revision = house.room.desk?.history.present.revision
      var fault = MonkeyRules.fault(
        of: &house, isChanged: isChanged, isDrawnAgain: moves.count % 10 == 0)
      if moves.count % 50 == 0 { fault = fault ?? MonkeyRules.pageFault(of: house.room) }
      if house.room.isOver {
        fault = fault ?? MonkeyRules.endFault(of: house.room)
        house.startAgain()
      }
      if let fault { throw Fall(sentence: fault, moves: moves) }
    }
    let fault = MonkeyRules.endFault(of: house.room) ?? MonkeyRules.wayBackFault(of: house)
    if let fault {
      throw Fall(sentence: fault, moves: moves)
    }
  }

  /// The fall with as few moves as still lead to it: halves, quarters, … are left out in turn.
  func shrunk(_ fall: Fall) -> Fall {
    var shortest = fall
    var size = max(1, fall.moves.count / 2)
    var trials = 0
    while size >= 1 {
      var start = 0
      while start < shortest.moves.count, trials < 600 {
        trials += 1
        var fewer = shortest.moves
        fewer.removeSubrange(start..<min(start + size, fewer.count))
        if let again = fallen(fewer), again.sentence == fall.sentence {
          shortest = again
        } else {
          start += size
        }
      }
      size /= 2
    }
    return shortest
  }

  /// How these moves end, if they end in a fall.
  private func fallen(_ moves: [MonkeyMove]) -> Fall? {
    var tally = MonkeyTally()
    var waiting = moves[...]
    do throws(Fall) {
      try run(&tally) { _ in waiting.popFirst() }
      return nil
    } catch {
      return error
    }
  }

  /// One line that says all one needs to see it again.
  func line(about fall: Fall) -> String {
    "seed \(seed), move \(fall.moves.count): \(fall.sentence)"
      + " | last: \(MonkeyMove.line(fall.moves.suffix(30)))"
      + " | TOUCHLINE_REPLAY=\"\(alphabet) \(MonkeyMove.line(shrunk(fall).moves))\""
  }
}
