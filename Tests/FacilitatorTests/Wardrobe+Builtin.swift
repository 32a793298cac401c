import Cells
import Facilitator
import Shelf

extension Wardrobe {
  /// The themes of the program, as it wears them at its first start.
  static let builtin = Result {
    Wardrobe(
      try Builtin.themeNames.map {
        Look(name: $0, theme: try Theme(reading: Builtin.theme(named: $0) ?? []))
      })
  }
}
