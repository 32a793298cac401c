import Glibc

/// Random numbers that a failing test can name by their seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers for a seed; the seed is stirred first, so that neighbouring seeds have none in common.
  init(_ seed: UInt64) {
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
}

/// How many times longer than usual the random tests run.
let effort = max(1, getenv("TOUCHLINE_EFFORT").flatMap { Int(String(cString: $0)) } ?? 1)
