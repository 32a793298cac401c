extension Reader {
  /// Steps over white space, and in the relaxed manner over comments.
  mutating func skipSpace() throws(Mistake) {
    while let byte = here {
      switch byte {
      case " ", "\t", "\n", "\r": at += 1
      case "/" where manner == .relaxed && next == "/": skipLine()
      case "/" where manner == .relaxed && next == "*": try skipComment()
      default:
        guard manner == .relaxed, let (value, length) = scalar, value.isWiderSpace else { return }
        at += length
      }
    }
  }

  private mutating func skipLine() {
    while let byte = here, byte != "\n", byte != "\r" {
      if let value = scalar?.value, value == "\u{2028}" || value == "\u{2029}" { return }
      at += 1
    }
  }

  private mutating func skipComment() throws(Mistake) {
    let start = at
    at += 2
    while here != nil {
      if here == "*", next == "/" {
        at += 2
        return
      }
      at += 1
    }
    at = start
    throw mistake("a comment is not closed")
  }
}

extension Unicode.Scalar {
  /// White space of JSON5 beyond that of JSON.
  fileprivate var isWiderSpace: Bool {
    switch self {
    case "\u{b}", "\u{c}", "\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}": true
    default: value >= 0x80 && properties.generalCategory == .spaceSeparator
    }
  }
}
