extension Field {
  /// Puts text in at the caret, which moves behind it.
  ///
  /// Line breaks and tabs become blanks (a Windows line break one), control characters are dropped; what
  /// does not fit into the field is left out.
  public mutating func insert(_ text: String) {
    let clean = Self.line(of: text)
    let added = clean.prefix(room(for: clean))
    guard !added.isEmpty else { return }
    let place = index(caret)
    let length = self.text[..<place].utf8.count + added.utf8.count
    self.text.insert(contentsOf: added, at: place)
    count = self.text.count
    // A mark joins the character before it, and a joiner the one behind it: the caret goes past both.
    caret = characters(startingBefore: length)
  }

  /// Puts a plain letter behind plain text, or takes the last one of several away; false, with nothing
  /// changed, for all else.
  ///
  /// It is what ``handle(_:)`` does for these keys, and what people do nearly all the time they type.
  public mutating func writeOn(_ key: Key) -> Bool {
    // As many bytes as characters: each is a plain one, and none can join another.
    guard count > 0, caret == count, text.utf8.count == count else { return false }
    switch key {
    case .character(let character):
      guard count < Self.limit, let byte = character.plainByte else { return false }
      text.unicodeScalars.append(Unicode.Scalar(byte))
      count += 1
    case .backspace where count > 1:
      text = String(Substring(text.utf8.dropLast()))
      count -= 1
    default: return false
    }
    caret = count
    return true
  }

  /// Takes out the characters between two places, both clamped to the text.
  mutating func delete(from first: Int, to last: Int) {
    let first = max(0, first)
    let last = min(count, last)
    guard first < last else { return }
    let start = index(first)
    let length = text[..<start].utf8.count
    text.removeSubrange(start..<index(last))
    count = text.count
    caret = characters(startingBefore: length)
  }

  /// How many characters of the text fit into what is left of the field.
  func room(for added: String) -> Int {
    var characters = Self.limit - count
    var scalars = Self.scalarLimit - text.unicodeScalars.count
    // A mark alone makes no character of its own and may still be typed in a full field.
    if characters == 0, let first = added.unicodeScalars.first, first.properties.isGraphemeExtend {
      characters = 1
    }
    var room = 0
    for character in added {
      characters -= 1
      scalars -= character.unicodeScalars.count
      guard characters >= 0, scalars >= 0 else { break }
      room += 1
    }
    return room
  }

  /// The beginning of the word before the caret; words lie between blanks.
  var wordStart: Int {
    let before = Array(text.prefix(caret))
    let end = before.lastIndex { !$0.isWhitespace } ?? -1
    guard end >= 0 else { return 0 }
    return (before[...end].lastIndex(where: \.isWhitespace) ?? -1) + 1
  }

  /// The end of the word behind the caret.
  var wordEnd: Int {
    let after = text.dropFirst(caret)
    let blanks = after.prefix(while: \.isWhitespace).count
    return caret + blanks + after.dropFirst(blanks).prefix { !$0.isWhitespace }.count
  }

  private func index(_ characters: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: characters, limitedBy: text.endIndex) ?? text.endIndex
  }

  private func characters(startingBefore length: Int) -> Int {
    var count = 0
    var start = 0
    for character in text {
      if start >= length { break }
      start += character.utf8.count
      count += 1
    }
    return count
  }

  private static func line(of text: String) -> String {
    var line = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0a: if !wasReturn { line.append(" ") }
      case 0x09, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029: line.append(" ")
      case 0..<0x20, 0x7f..<0xa0: break
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension Character {
  /// The one byte of a character from blank to `~`; nil for all others.
  fileprivate var plainByte: UInt8? {
    guard utf8.count == 1, let byte = utf8.first, byte.isPlain else { return nil }
    return byte
  }
}
