/// A colour of the screen, in sRGB.
public struct Color: Hashable, Sendable {
  /// 0 to 255.
  public var red: UInt8
  /// 0 to 255.
  public var green: UInt8
  /// 0 to 255.
  public var blue: UInt8

  /// The colour with these parts of light.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of `#rrggbb`; nil where the text is anything else.
  public init?(hex: String) {
    let digits = hex.dropFirst()
    // A number may begin with its sign, a colour may not.
    guard hex.utf8.count == 7, hex.first == "#", digits.first?.isHexDigit == true,
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
  }
}
