/// What a scalar means for a sheet of cells.
enum Nature: Equatable {
  /// It stands in cells of its own: one or two.
  case standing(columns: Int)
  /// It sits on the character before it.
  case mark
  /// It is never shown.
  case hidden
  /// A line or paragraph separator, or a control of the second set: a blank.
  case blank
  /// A control that would command a terminal: shown by its name, such as `^[`.
  case spelled
  /// A half of a flag: shown as its letter.
  case flagLetter
  /// No character has this number yet.
  case unknown
}

extension Unicode.Scalar {
  /// The one table of the program: everything that is shown or measured asks it.
  var nature: Nature {
    switch value {
    case 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff: .standing(columns: 1)
    case 0..<0x20, 0x7f: .spelled
    case 0x80...0x9f: .blank
    // What sketches and other languages are made of, without asking the large tables.
    case 0x2010...0x2027, 0x2030...0x205e, 0x2190...0x2319, 0x2500...0x25fc, 0x1e00...0x1eff:
      .standing(columns: 1)
    case 0x3041...0x3096, 0x30a1...0x30ff, 0x3400...0x9fff, 0xac00...0xd7a3:
      .standing(columns: 2)
    case 0x2028, 0x2029: .blank
    case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: .spelled
    case 0x1f3fb...0x1f3ff: .hidden  // skin tones
    case 0x1f1e6...0x1f1ff: .flagLetter
    // Vowels and final consonants that complete the Korean syllable before them.
    case 0x1161...0x11ff, 0xd7b0...0xd7c6, 0xd7cb...0xd7fb: .mark
    // Signs that are written over the number after them, but stand alone on a terminal.
    case 0x600...0x605, 0x6dd, 0x70f, 0x890...0x891, 0x8e2, 0x110bd, 0x110cd:
      .standing(columns: 1)
    default: natureByProperties
    }
  }

  private var natureByProperties: Nature {
    let properties = self.properties
    guard !properties.isDefaultIgnorableCodePoint else { return .hidden }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .format: return .hidden
    case .unassigned: return .unknown
    default: return .standing(columns: isWide || properties.isEmojiPresentation ? 2 : 1)
    }
  }

  /// Chinese, Japanese, Korean and full-width forms.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3040...0xa4cf, 0xa960...0xa97f,
      0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x16fe0...0x18dff, 0x1aff0...0x1b2ff, 0x1f200...0x1f2ff,
      0x20000...0x3fffd:
      true
    default: false
    }
  }
}
