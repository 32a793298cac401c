import Workshop

extension Ruler {
  /// Measures cleaned text in letters, those of East Asia twice as wide, and breaks between words;
  /// a word longer than a line is broken at its edge.
  static let letters = Ruler(
    columns: { CleanText.of($0).reduce(0) { $0 + $1.columns } },
    wrapped: { text, columns in
      var lines = LetterLines(columns: max(1, columns))
      for word in CleanText.of(text).split(separator: " ") { lines.add(word) }
      return lines.all
    })
}

/// Lines while words are put into them.
private struct LetterLines {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(columns: Int) { self.columns = columns }

  var all: [String] { lines + (line.isEmpty && !lines.isEmpty ? [] : [line]) }

  mutating func add(_ word: Substring) {
    let length = word.reduce(0) { $0 + $1.columns }
    if !line.isEmpty {
      if used + 1 + length <= columns {
        line += " "
        used += 1
      } else {
        end()
      }
    }
    for letter in word {
      if used + letter.columns > columns { end() }
      line.append(letter)
      used += letter.columns
    }
  }

  private mutating func end() {
    guard !line.isEmpty else { return }
    lines.append(line)
    (line, used) = ("", 0)
  }
}

extension Character {
  /// Two for what is wide in East Asia and for pictures, else one.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first, first.value >= 0x1100 else { return 1 }
    let isWide = Self.wide.contains { $0.contains(first.value) }
    return isWide || first.properties.isEmojiPresentation ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3,
    0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd,
  ]
}
