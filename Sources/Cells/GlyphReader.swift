/// Takes a text apart into what stands in cells; total, whatever the text is.
///
/// Controls are spelled out (`^[`, `<U+202E>`), separators become blanks, what is invisible is left
/// out, a base keeps four marks, and an emoji is reduced to its base: what a joiner adds to it,
/// variants and skin tones are dropped. Nothing that comes out can move a cursor or join with what
/// is written beside it in a way that changes its width.
struct GlyphReader: Sequence, IteratorProtocol {
  private static let mostMarks = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  private var spelled: [UInt8] = []

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  mutating func next() -> Glyph? {
    if let byte = spelled.popLast() { return Self.plain(byte) }
    while let scalar = take() {
      switch scalar.nature {
      case .standing(let columns): return whole(scalar, columns)
      case .mark, .hidden: continue
      case .blank: return Self.plain(UInt8(ascii: " "))
      case .flagLetter: return Self.plain(UInt8(truncatingIfNeeded: scalar.value - 0x1f1e6 + 0x41))
      case .unknown: return Glyph("\u{fffd}")
      case .spelled:
        spelled = Self.spelling(of: scalar).reversed()
        return spelled.popLast().map(Self.plain)
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    if let scalar = ahead {
      ahead = nil
      return scalar
    }
    return scalars.next()
  }

  private static func plain(_ byte: UInt8) -> Glyph { Glyph(Unicode.Scalar(byte)) }

  private static func spelling(of scalar: Unicode.Scalar) -> [UInt8] {
    guard scalar.value > 0x7f else { return [UInt8(ascii: "^"), UInt8(scalar.value) ^ 0x40] }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return Array("<U+\(String(repeating: "0", count: 4 - digits.count))\(digits)>".utf8)
  }

  /// The base with all that belongs to it.
  private mutating func whole(_ base: Unicode.Scalar, _ columns: Int) -> Glyph {
    var marks: [Unicode.Scalar] = []
    while let scalar = take() {
      if scalar.value < 0x300, scalar.value != 0xad {
        ahead = scalar
        break
      }
      let nature = scalar.nature
      if nature == .mark {
        if marks.count < Self.mostMarks { marks.append(scalar) }
      } else if scalar == "\u{200d}", base.value > 0xff, base.properties.isEmoji {
        // The joined emoji goes with the joiner.
        if let joined = take(), joined.value <= 0xff || !joined.properties.isEmoji {
          ahead = joined
        }
      } else if nature != .hidden {
        ahead = scalar
        break
      }
    }
    return Glyph(base, marks: marks, columns: columns)
  }
}
