/// Text for an HTML page: everything that could be markup is escaped.
enum HtmlText {
  /// The text for the content of an element; what people wrote keeps its direction to itself.
  static func content(_ text: String) -> String { escaped(text, first: "<bdi>", last: "</bdi>") }

  /// The text where no element may stand: in a title, or between the quotes of an attribute.
  static func plain(_ text: String) -> String { escaped(text, first: "", last: "") }

  private static func escaped(_ text: String, first: String, last: String) -> String {
    var escaped = ""
    // Scalar by scalar: a mark on a bracket makes it another character, but not to a browser.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case CleanText.first: escaped += first
      case CleanText.last: escaped += last
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
