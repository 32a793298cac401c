/// The cleaning of pasted bytes.
enum PastedText {
  /// The text without escape sequences, control characters and invalid bytes; line breaks are `\n`, tabs stay.
  ///
  /// Goes once through the bytes: an unfinished answer costs its first characters only, because the next
  /// control character ends the search for its end.
  static func clean(_ bytes: [UInt8]) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var source = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    parsing: while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded): scalars.append(Unicode.UTF8.decode(encoded))
      case .error: continue
      case .emptyInput: break parsing
      }
    }
    var text = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      switch scalar.value {
      case 0x1b: at = end(ofSequenceAt: at + 1, in: scalars)
      case 0x90, 0x98, 0x9b, 0x9d, 0x9e, 0x9f: at = end(ofEightBitSequenceAt: at, in: scalars)
      case 0x0d:
        text.append("\n")
        at += at + 1 < scalars.count && scalars[at + 1] == "\n" ? 2 : 1
      case 0x85, 0x2028, 0x2029:
        text.append("\n")
        at += 1
      case 0x09, 0x0a, 0x20..<0x7f, 0xa0...:
        text.append(scalar)
        at += 1
      default: at += 1
      }
    }
    return String(text)
  }

  /// Where the text goes on after an escape, whose next scalar is at `at`.
  private static func end(ofSequenceAt at: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard at < scalars.count else { return at }
    switch scalars[at] {
    case "[": return end(ofControlSequenceAt: at + 1, in: scalars)
    case "]", "P", "X", "^", "_": return end(ofAnswerAt: at + 1, in: scalars)
    case "O", "(", ")", "*", "+", "#": return min(at + 2, scalars.count)
    default: return at
    }
  }

  private static func end(ofEightBitSequenceAt at: Int, in scalars: [Unicode.Scalar]) -> Int {
    scalars[at].value == 0x9b
      ? end(ofControlSequenceAt: at + 1, in: scalars) : end(ofAnswerAt: at + 1, in: scalars)
  }

  private static func end(ofControlSequenceAt at: Int, in scalars: [Unicode.Scalar]) -> Int {
    var at = at
    while at < scalars.count, (0x20..<0x40).contains(scalars[at].value) { at += 1 }
    let isComplete = at < scalars.count && (0x40..<0x7f).contains(scalars[at].value)
    return isComplete ? at + 1 : at
  }

  /// The end of an answer; its beginning, when none comes before the next control character.
  private static func end(ofAnswerAt start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var at = start
    while at < scalars.count {
      switch scalars[at].value {
      case 0x07, 0x9c: return at + 1
      case 0x1b:
        let isEnd = at + 1 < scalars.count && scalars[at + 1] == "\\"
        return isEnd ? at + 2 : start
      case 0..<0x20, 0x7f..<0xa0: return start
      default: at += 1
      }
    }
    return start
  }
}
