import Notation
import Testing

@testable import Workshop

@Suite("The list that is shuffled once")
struct FrozenOrderTests {
  @Test("comes from the published generator")
  func generator() {
    // The first numbers that the authors' own program gives for these seeds.
    var numbers = SplitMix(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in numbers.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
    var zero = SplitMix(seed: 0)
    #expect(zero.next() == 0xe220_a839_7b1d_cdaf)
  }

  @Test("is the same for a seed in every version of the program")
  func stable() {
    let order = FrozenOrder(shuffling: wordIDs(Array(1...10)), seed: 42)
    #expect(order.words.map(\.rawValue) == [1, 10, 6, 9, 7, 5, 8, 3, 2, 4])
    #expect(order.number(of: word(1)) == 1 && order.number(of: word(4)) == 10)
    #expect(order.number(of: word(11)) == nil)
  }

  @Test("has every word once, whoever was read out first")
  func words() {
    for run in 0..<(500 * effort) {
      var dice = SessionDice(seed: UInt64(run))
      let ids = Array(dice.shuffled(Array(1...60)).prefix(dice.roll(60)))
      let seed = dice.roll(FrozenOrder.seeds.upperBound)
      let order = FrozenOrder(shuffling: wordIDs(ids), seed: seed)
      #expect(order.words.map(\.rawValue).sorted() == ids.sorted(), "\(run)")
      #expect(order == FrozenOrder(shuffling: wordIDs(dice.shuffled(ids) + ids), seed: seed))
      #expect(order.isGenuine)
      var forged = order
      forged.words.reverse()
      #expect(!forged.isGenuine || ids.count < 2, "\(run)")
    }
  }

  @Test("gives every order of four words alike often")
  func fair() {
    let seeds = 24_000
    var counts: [[Int]: Int] = [:]
    for seed in 0..<seeds {
      counts[
        FrozenOrder(shuffling: wordIDs([1, 2, 3, 4]), seed: seed).words.map(\.rawValue), default: 0] +=
        1
    }
    #expect(counts.count == 24)
    // 1,000 are expected, with a standard deviation of 31.
    for (order, times) in counts { #expect((850...1_150).contains(times), "\(order)") }
  }

  @Test("is read back from a document as it was, whatever the seed")
  func document() throws {
    for seed in [0, FrozenOrder.seeds.upperBound, .max, -1] {
      let order = FrozenOrder(shuffling: wordIDs([5, 9, 2]), seed: seed)
      #expect(FrozenOrder.seeds.contains(order.seed))
      let node = try NodeEncoder.node(order)
      #expect(try NodeDecoder.decode(FrozenOrder.self, from: node) == order)
    }
  }
}
