#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Dice that fall the same way again when they are given the same seed.
struct Dice: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of these; the list must not be empty.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[roll(0...choices.count - 1)]
  }

  /// How many rounds a random test goes: longer with TOUCHLINE_EFFORT.
  static func rounds(_ usual: Int) -> Int {
    guard let text = getenv("TOUCHLINE_EFFORT"), let effort = Int(String(cString: text)) else {
      return usual
    }
    return usual * max(1, effort)
  }
}

extension Dice {
  /// A text of all that is awkward: controls, marks, joiners, wide and unknown characters.
  mutating func text(upTo length: Int) -> String {
    let awkward = [
      " ", " ", "a", "b", "é", "\u{301}", "\u{20e3}", "日", "한", "\u{1100}", "\u{1161}",
      "\u{11a8}", "👩", "\u{200d}", "🔧", "\u{fe0f}", "🏽", "🇩", "🇪", "\u{1b}", "\u{7f}",
      "\u{9b}", "\u{85}", "\u{2028}", "\u{202e}", "\u{200b}", "\u{ad}", "…", "▸", "─", "\n", "\r",
      "\u{e0041}", "\u{fffe}", "\u{10ffff}", "नि", "ﷺ", "\u{0}", "~", "★", "\u{3000}",
    ].flatMap { (text: String) in Array(text.unicodeScalars) }
    var text = ""
    for _ in 0..<roll(0...length) {
      let wild = Unicode.Scalar(UInt32(roll(0...0x10ffff)))
      text.unicodeScalars.append(roll(0...9) == 0 ? wild ?? "x" : pick(awkward))
    }
    return text
  }
}
