import Cells
import Testing

/// A window: its size, and how it draws.
struct Look: Hashable, Sendable, CustomTestStringConvertible {
  var columns: Int
  var rows: Int
  var alphabet = Alphabet.unicode

  init(_ columns: Int, _ rows: Int, _ alphabet: Alphabet = .unicode) {
    self.columns = columns
    self.rows = rows
    self.alphabet = alphabet
  }

  var size: Size { Size(columns: columns, rows: rows) }

  /// `71x20`, with `.ascii` where it draws in plain letters: as goldens are named.
  var name: String { "\(columns)x\(rows)" + (alphabet == .ascii ? ".ascii" : "") }

  var testDescription: String { name }

  /// What the back row reads, and what every sketch is drawn for.
  static let wall = Look(71, 20)
  /// The size in which most terminals open.
  static let terminal = Look(80, 24)
  /// A desk where list and card fit side by side.
  static let desk = Look(120, 40)

  /// The looks in which every screen is kept as a golden.
  static let kept = [
    wall, terminal, Look(60, 18), desk, Look(71, 20, .ascii), Look(80, 24, .ascii),
    Look(60, 18, .ascii), Look(120, 40, .ascii),
  ]
}
