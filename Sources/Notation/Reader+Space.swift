extension Reader {
  /// Steps over white space, and in the relaxed manner over comments.
  mutating func skipSpace() throws(Mistake) {
    while let byte = here {
      switch byte {
      case " ", "\t", "\n", "\r": at += 1
      case "/" where manner == .relaxed && next == "/": skipLine()
      case "/" where manner == .relaxed && next == "*": try skipComment()
      case "\u{b}" where manner == .relaxed, "\u{c}" where manner == .relaxed: at += 1
      default:
        guard manner == .relaxed, !byte.isASCII, let (value, length) = scalar, value.isWiderSpace
        else { return }
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
  /// White space of JSON5 beyond that of ASCII; kept out of the way of the rest, which is nearly all.
  @inline(never) fileprivate var isWiderSpace: Bool {
    switch self {
    case "\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}": true
    default: properties.generalCategory == .spaceSeparator
    }
  }
}
