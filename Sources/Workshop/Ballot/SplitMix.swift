/// A source of numbers that look random and are the same for the same seed.
///
/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, *Fast splittable pseudorandom number generators*,
/// 2014). It is our own so that a stored seed gives the same order in every version of the program;
/// it is fair, and no lock on anything.
struct SplitMix {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a bound, each as likely as the others; 0 for a bound below 2.
  ///
  /// Numbers of the last, incomplete round of the bound are thrown away.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let bound = UInt64(bound)
    let fair = UInt64.max - UInt64.max % bound
    var number = next()
    while number >= fair { number = next() }
    return Int(number % bound)
  }

  /// The elements in a random order, each order as likely as the others.
  ///
  /// R. A. Fisher and F. Yates, 1938, as D. E. Knuth gives it (*The Art of Computer Programming* 2,
  /// algorithm P): from the last place to the second, swap with a place not after it.
  mutating func shuffling<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.dropFirst().reversed() {
      elements.swapAt(place, below(place + 1))
    }
    return elements
  }
}
