extension Reader {
  /// The byte to be read next, nil at the end: everything that has a meaning of its own is ASCII.
  var here: Unicode.Scalar? { at < bytes.count ? Unicode.Scalar(bytes[at]) : nil }

  /// The byte after `here`, nil at the end.
  var next: Unicode.Scalar? { at + 1 < bytes.count ? Unicode.Scalar(bytes[at + 1]) : nil }

  /// Steps over `word` if it stands here.
  mutating func take(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard bytes[at...].starts(with: word) else { return false }
      at += word.count
      return true
    }
  }

  /// The whole character that begins here and its length in bytes; the bytes are valid by now.
  var scalar: (value: Unicode.Scalar, length: Int)? {
    here.flatMap { $0.isASCII ? ($0, 1) : longScalar }
  }

  private var longScalar: (value: Unicode.Scalar, length: Int)? {
    var iterator = bytes[at...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let value) = decoder.decode(&iterator) else { return nil }
    return (value, UTF8.width(value))
  }

  /// Where the bytes stop being UTF-8, nil if they never do.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// A mistake at the byte to be read next.
  func mistake(_ sentence: String) -> Mistake {
    let (line, column) = lineAndColumn(of: at)
    return Mistake(sentence: sentence, line: line, column: column)
  }

  /// The line and the column in characters, both from 1, of a byte.
  func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0a } + 1
    return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
  }
}
