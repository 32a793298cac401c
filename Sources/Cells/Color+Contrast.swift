extension Color {
  /// How much light it gives, from 0 for black to 1 for white (WCAG 2).
  public var luminance: Double {
    let reds = 0.2126 * Self.light[Int(red)]
    let greens = 0.7152 * Self.light[Int(green)]
    let blues = 0.0722 * Self.light[Int(blue)]
    return reds + greens + blues
  }

  /// How well one colour can be told from the other, from 1 to 21 (WCAG 2); the order is no matter.
  public func contrast(with other: Color) -> Double {
    let lights = (luminance + 0.05, other.luminance + 0.05)
    return max(lights.0, lights.1) / min(lights.0, lights.1)
  }

  /// The light of each of the 256 values of a part.
  static let light: [Double] = (0...255).map { value in
    let part = Double(value) / 255
    guard part > 0.04045 else { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    // x to the 2.4 is x² times the fifth root of x².
    return base * base * fifthRoot(of: base * base)
  }

  /// By Newton's method, which comes down to the root of 0 < value ≤ 1 until no digit is left to mend.
  private static func fifthRoot(of value: Double) -> Double {
    var root = 1.0
    while true {
      let fourth = root * root * root * root
      let next = root - (fourth * root - value) / (5 * fourth)
      guard next < root else { return root }
      root = next
    }
  }
}
