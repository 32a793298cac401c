import Glibc

@testable import Workshop

/// Dice that fall the same way again when they are given the same seed.
struct Dice: RandomNumberGenerator {
  let seed: UInt64
  private var source: SplitMix

  /// Dice for a seed; neighbouring seeds have nothing in common, so the seed is stirred first.
  init(seed: UInt64) {
    self.seed = seed
    var stirring = SplitMix(seed: Int(truncatingIfNeeded: seed))
    source = SplitMix(seed: Int(truncatingIfNeeded: stirring.next() ^ seed << 32))
  }

  mutating func next() -> UInt64 { source.next() }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of these; the list must not be empty.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[roll(0...choices.count - 1)]
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { roll(1...times) == 1 }
}

/// How long random tests run, and which seed a person wants to see again.
enum Effort {
  /// How many times longer than usual: `TOUCHLINE_EFFORT=25`.
  static let factor = max(1, number("TOUCHLINE_EFFORT") ?? 1)

  /// The seeds of a test that usually has so many; only the wanted one with `TOUCHLINE_SEED=17`.
  static func seeds(_ usual: Int) -> ClosedRange<UInt64> {
    if let wanted = number("TOUCHLINE_SEED") { return UInt64(wanted)...UInt64(wanted) }
    return 1...UInt64(usual * factor)
  }

  /// The line that a failing test prints: what went wrong, the seed, and the command that replays it.
  static func line(_ sentence: String, seed: UInt64, test: String) -> String {
    "\(sentence) | seed \(seed) | TOUCHLINE_SEED=\(seed) swift test --filter \(test)"
  }

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
