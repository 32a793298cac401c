import Cells
import Testing

@Suite("Scrolling a list")
struct ScrollTests {
  @Test("A list that fits never moves")
  func fits() {
    for focus in 0..<6 {
      #expect(Scroll(count: 6, visible: 6, focus: focus, from: 3).range == 0..<6)
    }
  }

  @Test("It moves only when the focus leaves the window, and then least")
  func movesLeast() {
    var first = 0
    var seen: [Int] = []
    for focus in [0, 3, 4, 5, 9, 8, 6, 5, 4, 0] {
      first = Scroll(count: 10, visible: 5, focus: focus, from: first).first
      seen.append(first)
    }
    #expect(seen == [0, 0, 0, 1, 5, 5, 5, 5, 4, 0])
  }

  @Test("It says whether there is more above and below")
  func more() {
    let middle = Scroll(count: 10, visible: 5, focus: 4, from: 2)
    #expect(middle.hasMoreAbove && middle.hasMoreBelow)
    let end = Scroll(count: 10, visible: 5, focus: 9)
    #expect(end.range == 5..<10)
    #expect(end.hasMoreAbove && !end.hasMoreBelow)
    #expect(!Scroll(count: 0, visible: 5, focus: 0).hasMoreBelow)
    #expect(Scroll(count: 3, visible: 0, focus: 2).range.isEmpty)
  }

  @Test("When entries or room are lost it shows as much as it can")
  func shrinks() {
    #expect(Scroll(count: 6, visible: 5, focus: 5, from: 20).range == 1..<6)
    #expect(Scroll(count: 10, visible: 2, focus: 7, from: 3).range == 6..<8)
    #expect(Scroll(count: 10, visible: 8, focus: 9, from: 6).range == 2..<10)
  }

  @Test("Whatever the numbers are, the focus is in sight and the window within the list")
  func anyNumbers() {
    var dice = Dice(seed: 3)
    let wild = [Int.min, -1, 0, 1, 2, 5, 19, 20, 21, 400, Int.max]
    for round in 0..<Dice.rounds(5000) {
      let (count, visible) = (dice.pick(wild), dice.pick(wild))
      let (focus, previous) = (dice.pick(wild), dice.pick(wild))
      let scroll = Scroll(count: count, visible: visible, focus: focus, from: previous)
      let place = "seed \(dice.seed), round \(round): \(count) \(visible) \(focus) \(previous)"
      #expect(scroll.range.count == min(max(0, count), max(0, visible)), "\(place)")
      if count > 0, visible > 0 {
        #expect(scroll.range.contains(min(max(0, focus), count - 1)), "\(place)")
      }
    }
  }
}
