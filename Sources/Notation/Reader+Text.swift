extension Reader {
  /// Reads a text from its opening to its closing quote.
  mutating func text() throws(Mistake) -> String {
    let opening = at
    let quote = bytes[at]
    at += 1
    var text = plainText(until: quote)
    while let byte = here {
      switch byte {
      case "\\":
        at += 1
        if let scalar = try escape() { text.unicodeScalars.append(scalar) }
      case "\t" where manner == .relaxed:
        at += 1
        text += "\t"
      case "\n", "\r": throw mistake("a line ends inside a text")
      case "\0"..<" ": throw mistake("a control character stands inside a text")
      default:
        at += 1
        return text
      }
      text += plainText(until: quote)
    }
    at = opening
    throw mistake("a text is not closed")
  }

  /// What stands here up to the quote, a backslash or a control character.
  private mutating func plainText(until quote: UInt8) -> String {
    let start = at
    var end = at
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != quote, bytes[end] != 0x5c {
      end += 1
    }
    at = end
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// What stands after a backslash; nil where a line is continued.
  private mutating func escape() throws(Mistake) -> Unicode.Scalar? {
    guard let byte = here else { throw mistake("a text is not closed") }
    switch byte {
    case "\"", "\\", "/": return passing(byte)
    case "b": return passing("\u{8}")
    case "f": return passing("\u{c}")
    case "n": return passing("\n")
    case "r": return passing("\r")
    case "t": return passing("\t")
    case "u": return try unicode()
    default:
      guard manner == .relaxed else { throw mistake("there is no such escape") }
      return try relaxedEscape(byte)
    }
  }

  private mutating func relaxedEscape(_ byte: Unicode.Scalar) throws(Mistake) -> Unicode.Scalar? {
    switch byte {
    case "v": return passing("\u{b}")
    case "x":
      at += 1
      return Unicode.Scalar(UInt8(truncatingIfNeeded: try hexadecimal(digits: 2)))
    case "0":
      at += 1
      if let digit = here, ("0"..."9").contains(digit) { throw mistake("there is no such escape") }
      return "\0"
    case "1"..."9": throw mistake("there is no such escape")
    case "\r":
      at += next == "\n" ? 2 : 1
      return nil
    case "\n":
      at += 1
      return nil
    default:
      guard let (value, length) = scalar else { throw mistake("there is no such escape") }
      at += length
      return value == "\u{2028}" || value == "\u{2029}" ? nil : value
    }
  }

  /// A character by its number: `\u00e9`, or in two halves: `\ud83d\ude00`.
  private mutating func unicode() throws(Mistake) -> Unicode.Scalar {
    let start = at
    at += 1
    let first = try hexadecimal(digits: 4)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xdc00, take("\\u") {
      let second = try hexadecimal(digits: 4)
      if (0xdc00..<0xe000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first & 0x3ff) << 10 + (second & 0x3ff))
      {
        return scalar
      }
    }
    at = start
    throw mistake("half a character (a lone surrogate)")
  }

  private mutating func hexadecimal(digits: Int) throws(Mistake) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = here?.hexadecimalValue else {
        throw mistake("\(digits) hexadecimal digits were expected")
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }

  private mutating func passing(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    at += 1
    return scalar
  }
}

extension Unicode.Scalar {
  /// The value of a hexadecimal digit in ASCII, nil for anything else.
  var hexadecimalValue: UInt8? {
    switch self {
    case "0"..."9": UInt8(ascii: self) - UInt8(ascii: "0")
    case "a"..."f": UInt8(ascii: self) - UInt8(ascii: "a") + 10
    case "A"..."F": UInt8(ascii: self) - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
