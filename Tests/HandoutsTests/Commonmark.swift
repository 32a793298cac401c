/// What a CommonMark reader makes of one line of a document: a small reader of its own, written from
/// the specification and not from the program.
enum Commonmark {
  private static let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

  /// The text of a line whose marks are all escaped; `nil` where a mark is live.
  static func text(ofInline line: some StringProtocol) -> String? {
    var text = ""
    var scalars = Array(line.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        guard let next = scalars.first, punctuation.unicodeScalars.contains(next) else {
          text.unicodeScalars.append(scalar)
          continue
        }
        scalars.removeFirst()
        text.unicodeScalars.append(next)
      case "`", "*", "_", "[", "]", "<", "&": return nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The numbers of the lines that stand in fences, these included: from a line that begins with
  /// three backticks or more to one of at least as many and nothing else.
  static func fenced(_ lines: [some StringProtocol]) -> [Int] {
    var fenced: [Int] = []
    var fence = 0
    for (index, line) in lines.enumerated() {
      let ticks = line.unicodeScalars.drop { $0 == " " }.prefix { $0 == "`" }.count
      let rest = line.unicodeScalars.drop { $0 == " " }.dropFirst(ticks)
      if fence > 0 {
        fenced.append(index)
        if ticks >= fence, rest.allSatisfy({ $0 == " " }) { fence = 0 }
      } else if ticks >= 3, !rest.contains("`") {
        fenced.append(index)
        fence = ticks
      }
    }
    return fenced
  }

  /// Whether the beginning of a block's text would begin another block: a heading, a list, a
  /// quotation, a rule, code, HTML, or the line under a heading.
  static func beginsBlock(_ line: some StringProtocol) -> Bool {
    let text = line.drop { $0 == " " }
    if line.utf8.count - text.utf8.count >= 4 { return true }
    guard let first = text.unicodeScalars.first else { return true }
    if first == ">" || first == "<" { return true }
    if text.hasPrefix("```") || text.hasPrefix("~~~") { return true }
    if "-+*".unicodeScalars.contains(first) { return true }
    if first == "=" || first == "#" { return true }
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return false }
    return text.unicodeScalars.dropFirst(digits.count).first.map { $0 == "." || $0 == ")" } ?? false
  }
}
