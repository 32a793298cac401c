/// A way of seeing colours in which one of the three kinds of cones is missing.
public enum ColorVision: String, CaseIterable, Sendable {
  /// Without the cones for green, the most common.
  case deuteranopia
  /// Without the cones for red.
  case protanopia
  /// Without the cones for blue.
  case tritanopia

  /// What becomes of red, green and blue light, a row each.
  ///
  /// The matrices for the full deficiency (severity 1.0) of G. M. Machado, M. M. Oliveira and
  /// L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
  /// IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, table 1.
  var matrix: [[Double]] {
    switch self {
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

extension Color {
  /// The colour as it looks to somebody who sees so: the matrix of `ColorVision` on its light, what
  /// lies outside the screen's colours brought back to their edge.
  public func seen(with vision: ColorVision) -> Color {
    let light = [Self.light[Int(red)], Self.light[Int(green)], Self.light[Int(blue)]]
    let parts = vision.matrix.map { row in
      Self.part(giving: zip(row, light).reduce(0) { $0 + $1.0 * $1.1 })
    }
    return Color(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// How far apart two colours look: the distance in CIE L*a*b* (CIE 1976, white D65).
  ///
  /// Black and white are 100 apart; 2.3 is about what can be noticed side by side.
  public func difference(from other: Color) -> Double {
    let (one, two) = (lab, other.lab)
    let squares = zip(one, two).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return squares.squareRoot()
  }

  /// Lightness, green to red, blue to yellow.
  private var lab: [Double] {
    let light = [Self.light[Int(red)], Self.light[Int(green)], Self.light[Int(blue)]]
    // From sRGB to the responses of CIE 1931, each divided by that of D65.
    let rows = [
      [0.4124564, 0.3575761, 0.1804375, 0.9504700], [0.2126729, 0.7151522, 0.0721750, 1],
      [0.0193339, 0.1191920, 0.9503041, 1.0888300],
    ]
    let roots = rows.map { row in
      Self.lightness(of: zip(row, light).reduce(0) { $0 + $1.0 * $1.1 } / row[3])
    }
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]
  }

  /// The cube root, and a line near black where that would be too steep.
  private static func lightness(of response: Double) -> Double {
    guard response > 216.0 / 24389 else { return (24389.0 / 27 * response + 16) / 116 }
    // By Newton's method; responses are at most a little above 1.
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root - response) / (3 * root * root) }
    return root
  }

  /// The value of a part that gives so much light, or the nearest to it.
  private static func part(giving wanted: Double) -> UInt8 {
    let above = light.firstIndex { $0 >= wanted } ?? 255
    guard above > 0, wanted - light[above - 1] < light[above] - wanted else {
      return UInt8(clamping: above)
    }
    return UInt8(clamping: above - 1)
  }
}
