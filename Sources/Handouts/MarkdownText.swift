/// Text for CommonMark: every mark escaped, so that a reader gives the text back word for word.
///
/// The same text is a text too for the tables, crossings-out, links and sums that other readers of
/// Markdown add.
enum MarkdownText {
  private static let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "#", "$", "^", "{", "}",
  ]

  /// The text for the middle or the beginning of a line; cleaned text only, which has no line break.
  static func escaped(_ text: String) -> String {
    let scalars = Array(
      text.unicodeScalars.filter { $0 != CleanText.first && $0 != CleanText.last })
    var escaped = String.UnicodeScalarView()
    var isInNumber = true
    for (index, scalar) in scalars.enumerated() {
      let isFirst = index == 0
      if marks.contains(scalar)
        || isFirst && (scalar == "-" || scalar == "+" || scalar == "=")
        || isInNumber && !isFirst && (scalar == "." || scalar == ")")
        || scalar == ":" && scalars[index...].dropFirst().prefix(2).elementsEqual(["/", "/"])
        || scalar == "." && endsInWeb(scalars[..<index])
      {
        escaped.append("\\")
      }
      if !("0"..."9").contains(scalar) { isInNumber = false }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Whether other readers would take what follows for an address.
  private static func endsInWeb(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
