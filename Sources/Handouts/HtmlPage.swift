/// An HTML document while it is written, an element a line.
///
/// Only ``text(_:_:class:)`` and its kin take words, and they escape them; names of elements and
/// classes are our own.
struct HtmlPage {
  private(set) var text = ""
  private var open: [String] = []

  /// A document with its head and nothing in it yet.
  init(mark: String, language: String, title: String, style: String) {
    text = """
      <!doctype html><!-- \(mark) -->
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Touchline">
      <title>\(HtmlText.plain(title))</title>
      <style>
      \(style)
      </style>
      </head>

      """
  }

  /// Nothing may be loaded, run, sent or framed; only the style that stands in the page counts.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// What `inside` writes, within an element.
  mutating func element(
    _ name: String, class style: String = "", _ inside: (inout HtmlPage) -> Void
  ) {
    write(Self.tag(name, style) + "\n")
    open.append(name)
    inside(&self)
    open.removeLast()
    write("</\(name)>\n")
  }

  /// An element with words in it; none where there are no words.
  mutating func text(_ name: String, _ words: String, class style: String = "") {
    guard !words.isEmpty else { return }
    write("\(Self.tag(name, style))\(HtmlText.content(words))</\(name)>\n")
  }

  /// A cell of a table, which stands there with or without words.
  mutating func cell(_ words: String, class style: String = "") {
    write("\(Self.tag("td", style))\(HtmlText.content(words))</td>\n")
  }

  /// A cell that heads its column or its group of rows.
  mutating func head(_ words: String, scope: String, columns: Int = 1, after: String = "") {
    let span = columns > 1 ? " colspan=\"\(columns)\"" : ""
    let more = after.isEmpty ? "" : " <span>\(HtmlText.content(after))</span>"
    write("<th scope=\"\(scope)\"\(span)>\(HtmlText.content(words))\(more)</th>\n")
  }

  /// A cell over several columns.
  mutating func wide(_ words: String, columns: Int) {
    write("<td colspan=\"\(columns)\">\(HtmlText.content(words))</td>\n")
  }

  /// Words with other, quieter words behind them, and what it feels like, in one element.
  mutating func text(
    _ name: String, _ words: String, aside: String, feeling: String = "", class style: String = ""
  ) {
    let quiet = aside.isEmpty ? "" : " <small>\(HtmlText.content(aside))</small>"
    let felt = feeling.isEmpty ? "" : " <em>\(HtmlText.content(feeling))</em>"
    write("\(Self.tag(name, style))\(HtmlText.content(words))\(quiet)\(felt)</\(name)>\n")
  }

  /// A picture, and in words what it shows.
  mutating func picture(_ picture: BandPicture, label: String) {
    let (width, height) = picture.size
    let alt = HtmlText.plain(label)
    write("<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(alt)\">\n")
    for element in picture.elements { write(" \(element)\n") }
    write("</svg>\n")
  }

  /// The document's end.
  mutating func close() { text += "</html>\n" }

  private mutating func write(_ markup: String) {
    text += String(repeating: " ", count: open.count) + markup
  }

  private static func tag(_ name: String, _ style: String) -> String {
    style.isEmpty ? "<\(name)>" : "<\(name) class=\"\(style)\">"
  }
}
