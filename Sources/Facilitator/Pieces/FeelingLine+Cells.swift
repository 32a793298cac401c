import Cells
import Workshop

extension FeelingLine.Piece {
  /// Its text; without Unicode ★ is `@` on the line.
  func text(in alphabet: Alphabet) -> String {
    alphabet == .ascii && ink == .pivotal ? "@" : text
  }
}

extension FeelingLine.Ink {
  /// What it is on a sheet of cells.
  var role: Role {
    switch self {
    case .line: .bar
    case .mark: .strong
    case .pivotal: .mark
    case .focus: .selection
    case .unsaid, .spread: .muted
    }
  }
}
