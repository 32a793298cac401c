extension Color {
  /// The colour with this number in the palette of 256 that xterm has; the first 16 are those that
  /// users change, so they are only what most terminals start with.
  public init(palette number: UInt8) {
    switch number {
    case 0..<16: self = Self.basic[Int(number)]
    case 16..<232:
      let place = Int(number) - 16
      self.init(
        red: Self.levels[place / 36], green: Self.levels[place / 6 % 6],
        blue: Self.levels[place % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  /// The number of the nearest colour among the 240 that no user changes: 16 to 255.
  public var nearest256: UInt8 {
    // Each part counts by itself, so the nearest of the cube is made of the nearest of each.
    let cube = 16 + 36 * Self.level(of: red) + 6 * Self.level(of: green) + Self.level(of: blue)
    return nearest(of: [cube] + (232...255))
  }

  /// The number of the nearest of the 16 colours that every colour terminal has: 0 to 15.
  public var nearest16: UInt8 { nearest(of: Array(0...15)) }

  /// The first of the nearest.
  private func nearest(of numbers: [UInt8]) -> UInt8 {
    var best = numbers[0]
    var least = Double.infinity
    for number in numbers {
      let distance = distance(to: Color(palette: number))
      if distance < least { (best, least) = (number, distance) }
    }
    return best
  }

  /// Which of the six levels of the cube is the nearest as light; of two the darker.
  private static func level(of part: UInt8) -> UInt8 {
    UInt8(borders.count { $0 < light[Int(part)] })
  }

  /// How far apart two colours are as light, so that what was dark or bright enough stays so; the
  /// eye tells greens apart best and blues worst.
  private func distance(to other: Color) -> Double {
    let reds = Self.light[Int(red)] - Self.light[Int(other.red)]
    let greens = Self.light[Int(green)] - Self.light[Int(other.green)]
    let blues = Self.light[Int(blue)] - Self.light[Int(other.blue)]
    return 3 * reds * reds + 4 * greens * greens + 2 * blues * blues
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The light half-way between neighbouring levels.
  private static let borders = zip(levels, levels.dropFirst()).map {
    (light[Int($0)] + light[Int($1)]) / 2
  }

  private static let basic: [Color] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ].map { (value: UInt32) in
    Color(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
  }
}
