import Cells

extension String {
  /// As many of its sentences as fit; a single one that does not is cut.
  func sentences(within columns: Int, ending: String = "…") -> String {
    var text = self
    while text.columns > columns {
      guard let end = text.dropLast().lastIndex(where: { ".?!".contains($0) }) else { break }
      text = String(text[...end])
    }
    return text.cut(to: columns, ending: ending)
  }

  /// Without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The entries of a pasted text: one a line, without the bullets and numbers that lists begin with.
  var entries: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed.withoutBullet }.filter {
      !$0.isEmpty
    }
  }

  /// Without `- `, `* `, `• `, `– `, `3. `, `3) ` or `[ ] ` at its beginning.
  private var withoutBullet: String {
    for bullet in ["- [ ] ", "- [x] ", "- ", "* ", "+ ", "• ", "– ", "— ", "· ", "[ ] ", "▪ "]
    where hasPrefix(bullet) {
      return String(dropFirst(bullet.count)).trimmed
    }
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 3 else { return self }
    let rest = dropFirst(digits.count)
    guard rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return self }
    return String(rest.dropFirst(2)).trimmed
  }

  /// As one word for a shell; a home that is written `~` stays one.
  package var quotedForShell: String {
    let plain = unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_./~".unicodeScalars.contains($0))
    }
    guard !plain else { return self }
    if hasPrefix("~/") { return "~/" + String(dropFirst(2)).quotedForShell }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

extension [String] {
  /// Lines of these with ` · ` between them, each kept whole as long as it fits a line.
  func dotted(to columns: Int) -> [String] { joined(by: " · ", to: columns) }

  /// Lines of these with something between them, each kept whole as long as it fits a line.
  func joined(by separator: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var used = 0
    let gap = separator.columns
    for text in self {
      let width = text.columns
      if !lines.isEmpty, used + gap + width <= columns {
        lines[lines.count - 1] += separator + text
        used += gap + width
      } else {
        lines += text.rows(within: columns)
        used = lines.last?.columns ?? 0
      }
    }
    return lines
  }
}

/// `▮▮▮▯▯` for a score from 1 to 5, or dots where none was given.
func scoreBar(_ score: Int?) -> String {
  guard let score else { return "·····" }
  let filled = min(5, max(0, score))
  return String(repeating: "▮", count: filled) + String(repeating: "▯", count: 5 - filled)
}
