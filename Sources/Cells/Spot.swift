/// A cell as a sheet keeps it: four bytes without its marks, so that sheets are filled, copied and
/// compared as numbers are.
package struct Spot: Equatable, Sendable {
  /// From the lowest: the base in 21 bits, the arms of a line in four, the role in seven.
  private var bits: UInt32
  private static let base: UInt32 = 0x1f_ffff
  private static let lookMask: UInt32 = ~(0xf << 21)

  /// A character without its marks.
  init(_ base: Unicode.Scalar, as role: Role = .ink) {
    bits = base.value | UInt32(role.rawValue) << 25
  }

  /// A piece of a line, drawn as `base`.
  init(_ line: Line, drawnAs base: Unicode.Scalar, as role: Role) {
    self.init(base, as: role)
    bits |= UInt32(line.rawValue) << 21
  }

  /// An empty place.
  static let blank = Spot(" ")

  /// The character without its marks; NUL in the right half of a wide one.
  package var base: Unicode.Scalar { Unicode.Scalar(bits & Self.base) ?? "\u{fffd}" }

  /// The line that a frame or rule has drawn here; empty where something was written.
  var line: Line { Line(rawValue: UInt8(bits >> 21 & 0xf)) }

  /// What the character is part of.
  package var role: Role {
    get { Role(rawValue: UInt8(bits >> 25)) ?? .ink }
    set { bits = bits & ~(0x7f << 25) | UInt32(newValue.rawValue) << 25 }
  }

  /// Whether it is the right half of a wide character, which stands whole in the place before.
  package var isContinuation: Bool { bits & Self.base == 0 }

  /// The bits in which it looks unlike another, 0 where both look the same: how their lines came
  /// about does not matter.
  func difference(from other: Spot) -> UInt32 { (bits ^ other.bits) & Self.lookMask }

  package static func == (one: Spot, other: Spot) -> Bool { one.difference(from: other) == 0 }
}
