extension Reader {
  /// Steps over a value: brackets have to be closed and texts have to end, and nothing else is asked.
  mutating func skip() throws(Mistake) {
    var open = 0
    repeat {
      try skipSpace()
      guard let first = here else { throw mistake("a bracket is not closed") }
      switch first {
      case "{", "[":
        open += 1
        at += 1
      case "}", "]":
        open -= 1
        at += 1
      case "\"", "'": try skipText()
      case ",", ":": at += 1
      default: skipWord()
      }
    } while open > 0
  }

  /// Steps over a text, whatever stands in it: most of a document is text.
  private mutating func skipText() throws(Mistake) {
    let opening = at
    let end = bytes.withUnsafeBufferPointer { bytes in
      var place = opening + 1
      while place < bytes.count, bytes[place] != bytes[opening] {
        place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
      }
      return place
    }
    guard end < bytes.count else { throw mistake("a text is not closed") }
    at = end + 1
  }

  /// Steps over a number, a name, true, false or null: over whatever is written without quotes.
  private mutating func skipWord() {
    at += 1
    while let byte = here {
      switch byte {
      case ",", ":", "]", "}", "/", " ", "\t", "\r", "\n": return
      default: at += 1
      }
    }
  }
}
