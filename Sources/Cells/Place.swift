import Notation

/// Where a value stands in a document, and from there the places in and before it.
struct Place {
  var line: Int
  var column: Int
  /// The whole line as it is written.
  private let written: String

  init(of path: [Reader.Step], in bytes: [UInt8]) {
    (line, column) = Reader.place(of: path, in: bytes, .relaxed)
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    let index = line - 1
    written = lines.indices.contains(index) ? String(decoding: lines[index], as: UTF8.self) : ""
  }

  /// The place of a character of a text that stands here in quotes.
  ///
  /// With escapes in it characters cannot be counted: then it is the place of the whole text.
  func inside(_ text: String, at offset: Int) -> Place {
    guard written.dropFirst(column).hasPrefix(text) else { return self }
    return moved(to: column + 1 + offset)
  }

  /// The place of the member's name, where it stands directly before the value.
  func before(_ name: String) -> Place {
    var rest = written.prefix(column - 1)
    func drop(_ isDropped: (Character) -> Bool) {
      while let last = rest.last, isDropped(last) { rest.removeLast() }
    }
    drop(\.isWhitespace)
    drop { $0 == ":" }
    drop(\.isWhitespace)
    let isQuoted = rest.last == "'" || rest.last == "\""
    if isQuoted { rest.removeLast() }
    guard rest.hasSuffix(name) else { return self }
    return moved(to: rest.count - name.count + (isQuoted ? 0 : 1))
  }

  private func moved(to column: Int) -> Place {
    var place = self
    place.column = column
    return place
  }
}
