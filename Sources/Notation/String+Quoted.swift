extension String {
  /// The text in double quotes, as JSON has it.
  var quoted: String {
    var text = ""
    writeQuoted(into: &text)
    return text
  }

  /// Escapes what JSON must, and what a terminal or a careless reader would obey: control
  /// characters of both sets, line separators and bidirectional controls.
  func writeQuoted(into text: inout String) {
    text += "\""
    defer { text += "\"" }
    let isPlain = utf8.allSatisfy { (0x20..<0x7f).contains($0) && $0 != 0x22 && $0 != 0x5c }
    if isPlain {
      text += self
      return
    }
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\0"..<" ", "\u{7f}"..<"\u{a0}", "\u{61c}", "\u{200e}", "\u{200f}",
        "\u{2028}"..."\u{202e}", "\u{2066}"..."\u{2069}", "\u{feff}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
