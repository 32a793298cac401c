extension Field {
  /// The stretch of the text that a line of so many columns shows, and the caret's column in it.
  ///
  /// The caret is always in sight, with a quarter of the line ahead of it where there is text ahead. The text
  /// is cleaned for display and never wider than `columns`; a wide character that does not fit is left out.
  public func window(columns: Int) -> (text: String, caret: Int) {
    guard columns > 0 else { return ("", 0) }
    if count < columns, text.isPlain { return (text, caret) }
    let shown = text.map(ShownCharacter.init)
    let before = shown.prefix(caret).reduce(0) { $0 + $1.columns }
    let after = shown.dropFirst(caret).reduce(0) { $0 + $1.columns }
    var first = 0
    var skipped = 0
    if before + max(after, 1) > columns {
      let ahead = min(after, columns / 4)
      while first < caret, before - skipped + max(ahead, 1) > columns {
        skipped += shown[first].columns
        first += 1
      }
    }
    var line = ""
    var width = 0
    for character in shown[first...] {
      guard width + character.columns <= columns else { break }
      line += character.text
      width += character.columns
    }
    return (line, before - skipped)
  }
}

/// A character as the screen shows it.
struct ShownCharacter {
  let text: String
  let columns: Int
  let isBlank: Bool

  init(_ character: Character) {
    if let byte = character.asciiValue, (0x20..<0x7f).contains(byte) {
      text = String(character)
      columns = 1
    } else {
      text = String(character).cleaned
      columns = text.columns
    }
    isBlank = character.isWhitespace
  }
}
