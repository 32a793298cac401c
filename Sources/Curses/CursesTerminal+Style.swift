import CNcurses
import Cells

/// A face as ncurses takes it.
struct Style {
  let attributes: attr_t
  /// A pair of colours; 0 for the terminal's own.
  let pair: Int32
  /// An empty cell of this face.
  let blank: cchar_t

  init(attributes: attr_t, pair: Int32) {
    self.attributes = attributes
    self.pair = pair
    var blank = cchar_t()
    touchline_set(&blank, [0x20, 0], attributes, pair)
    self.blank = blank
  }
}

extension CursesTerminal {
  /// The faces of all roles in the order of `Role.allCases`.
  ///
  /// After each sending ncurses goes back to the cell without colours. Where a theme leaves nothing to
  /// the terminal that cell takes the colours of ink, so that a letter is sent without them.
  borrowing func styles(of theme: Theme) -> [Style] {
    if depth != .attributes {
      let isWhole = Role.allCases.allSatisfy { theme[$0].ink != nil && theme[$0].paper != nil }
      let ink = isWhole ? theme[.ink] : Face()
      assume_default_colors(index(of: ink.ink), index(of: ink.paper))
    }
    return Role.allCases.map { style(of: $0, in: theme) }
  }

  /// The face of a role in so many colours as the terminal has.
  borrowing func style(of role: Role, in theme: Theme) -> Style {
    let face = depth == .attributes ? Theme.mono[role] : theme[role]
    var attributes: attr_t = 0
    if face.bold { attributes |= attr_t(ATTRIBUTE_BOLD.rawValue) }
    if face.underline { attributes |= attr_t(ATTRIBUTE_UNDERLINE.rawValue) }
    if face.reverse { attributes |= attr_t(ATTRIBUTE_REVERSE.rawValue) }
    return Style(attributes: attributes, pair: pair(of: face))
  }

  private borrowing func pair(of face: Face) -> Int32 {
    guard depth != .attributes, face.ink != nil || face.paper != nil else { return 0 }
    // −1, when there are no more pairs or no colours of the terminal's own to mix with.
    return max(0, alloc_pair(index(of: face.ink), index(of: face.paper)))
  }

  private borrowing func index(of color: Color?) -> Int32 {
    guard let color else { return -1 }
    return Int32(depth == .sixteen ? color.nearest16 : color.nearest256)
  }
}
