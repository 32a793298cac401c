/// A Markdown document while it is written: blocks with a blank line between them.
struct MarkdownPage {
  private(set) var text = ""
  /// The list that the last line is in: its own kind follows without a blank line.
  private var list: List?

  private enum List {
    case bullets
    case numbers
  }

  /// A document that says first what it is, in a remark that no reader shows.
  init(mark: String) { text = "<!-- \(mark) -->\n" }

  /// A heading of level 1 to 6.
  mutating func heading(_ level: Int, _ words: String) {
    block(String(repeating: "#", count: level) + " " + MarkdownText.escaped(words))
  }

  /// A paragraph; none where there are no words.
  mutating func paragraph(_ words: String) {
    guard !words.isEmpty else { return }
    block(MarkdownText.escaped(words))
  }

  /// A paragraph that stands out.
  mutating func strong(_ words: String) {
    guard !words.isEmpty else { return }
    block("**\(MarkdownText.escaped(words))**")
  }

  /// A paragraph that is to be said.
  mutating func quotation(_ words: String) {
    guard !words.isEmpty else { return }
    block("> " + MarkdownText.escaped(words))
  }

  /// An entry of a list; `deep` is how many lists it stands in.
  mutating func item(_ words: String, deep: Int = 0) {
    guard !words.isEmpty else { return }
    line(
      String(repeating: "  ", count: deep) + "- " + MarkdownText.escaped(words), in: .bullets)
  }

  /// An entry of a numbered list.
  mutating func item(_ words: String, number: Int) {
    line("\(number). " + MarkdownText.escaped(words), in: .numbers)
  }

  /// A remark on the entry of a numbered list before it; none where there are no words.
  mutating func note(_ words: String, under number: Int) {
    guard !words.isEmpty else { return }
    let indent = String(repeating: " ", count: "\(number). ".count)
    line(indent + "- " + MarkdownText.escaped(words), in: .numbers)
  }

  /// Lines that stand exactly as they are; the fence around them is longer than any in them.
  mutating func fence(_ lines: [String]) {
    var longest = 2
    for line in lines {
      let runs = line.unicodeScalars.split { $0 != "`" }
      longest = max(longest, runs.map(\.count).max() ?? 0)
    }
    let fence = String(repeating: "`", count: longest + 1)
    block(([fence + "text"] + lines + [fence]).joined(separator: "\n"))
  }

  private mutating func block(_ line: String) {
    text += "\n\(line)\n"
    list = nil
  }

  private mutating func line(_ line: String, in list: List) {
    text += (self.list == list ? "" : "\n") + line + "\n"
    self.list = list
  }
}
