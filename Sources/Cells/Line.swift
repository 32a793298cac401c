/// The arms of a line in one cell; where lines meet, their arms add up.
struct Line: OptionSet {
  let rawValue: UInt8

  static let up = Line(rawValue: 1)
  static let right = Line(rawValue: 2)
  static let down = Line(rawValue: 4)
  static let left = Line(rawValue: 8)
  static let across: Line = [.left, .right]
  static let upright: Line = [.up, .down]

  /// The character with these arms; a lone arm is drawn as a whole line.
  var glyph: Unicode.Scalar {
    switch self {
    case []: " "
    case [.right, .down]: "╭"
    case [.down, .left]: "╮"
    case [.up, .right]: "╰"
    case [.up, .left]: "╯"
    case [.up, .right, .down]: "├"
    case [.up, .down, .left]: "┤"
    case [.right, .down, .left]: "┬"
    case [.up, .right, .left]: "┴"
    case [.up, .right, .down, .left]: "┼"
    default: isDisjoint(with: .across) ? "│" : "─"
    }
  }
}
