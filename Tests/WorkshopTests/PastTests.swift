import Testing
import Workshop

@Suite("The past that is looked through")
struct PastTests {
  @Test("is the same wherever one has come near, and wherever one jumps")
  func near() throws {
    for seed in 1...UInt64(2 * effort) {
      var dice = SessionDice(seed: seed &* 53)
      var history = History(.blank)
      var sessions = [history.present]
      var past = Past(history.present, time: "2026-12-04T14:26:09+01:00")
      while sessions.count < 600 {
        switch dice.roll(10) {
        case 0: history.undo()
        case 1: history.redo()
        default: try? history.record(dice.edit(of: history.present))
        }
        for change in history.takeUnlogged() {
          let isAdded = past.add(change, time: "2026-12-04T14:26:10+01:00")
          try #require(isAdded)
          sessions.append(history.present)
        }
      }
      var place = sessions.count - 1
      for step in 0..<400 {
        place = dice.roll(8) == 0 ? dice.roll(sessions.count) : max(0, place - 1)
        past.approach(place)
        for index in [place - 1, place, place + 1, dice.roll(sessions.count)] {
          let expected = sessions[min(max(0, index), sessions.count - 1)]
          try #require(past.session(after: index) == expected, "seed \(seed), step \(step)")
        }
      }
    }
  }
}
