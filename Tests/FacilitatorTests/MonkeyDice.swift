#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Dice that fall the same way again when they are given the same seed.
struct MonkeyDice: RandomNumberGenerator {
  private var state: UInt64

  /// Dice for a seed; neighbouring seeds have nothing in common, so the seed is stirred first.
  init(seed: UInt64) {
    state = seed
    state = next() ^ seed << 32
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of these; the list must not be empty.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[roll(0...choices.count - 1)]
  }

  /// How many times longer than usual the random tests run.
  static var effort: Int {
    max(1, getenv("TOUCHLINE_EFFORT").flatMap { Int(String(cString: $0)) } ?? 1)
  }

  /// The moves that a person wants to see again: `TOUCHLINE_REPLAY="↓ Enter 'Book Enter"`.
  static var wanted: String? { getenv("TOUCHLINE_REPLAY").map { String(cString: $0) } }
}
