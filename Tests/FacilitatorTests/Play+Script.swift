import Cells

/// Keys as people would say them: `Book Enter “Stay the night” Enter ↑ Esc ^Z ↓×3`.
///
/// A word is typed as it stands unless it names a key; what is typed with blanks in it stands between
/// “ and ”. A key that is pressed several times ends in `×` and how often.
struct Script {
  let keys: [Key]

  init(_ script: String) {
    keys = Script.words(of: script).flatMap { word -> [Key] in
      if word.isQuoted { return word.text.map { .character($0) } }
      let parts = word.text.split(separator: "×", omittingEmptySubsequences: false)
      if parts.count == 2, let times = Int(parts[1]), let key = Script.key(String(parts[0])) {
        return Array(repeating: key, count: times)
      }
      return Script.key(word.text).map { [$0] } ?? word.text.map { .character($0) }
    }
  }

  private static func key(_ name: String) -> Key? {
    if let named = names[name] { return named }
    guard name.count == 2, name.first == "^", let letter = name.last?.lowercased().first else {
      return nil
    }
    return .control(letter)
  }

  private static let names: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backtab,
    "Space": .character(" "), "Backspace": .backspace, "Delete": .delete,
    "↑": .up, "↓": .down, "←": .left, "→": .right,
    "Home": .home, "End": .end, "PageUp": .pageUp, "PageDown": .pageDown,
  ]

  private static func words(of script: String) -> [(text: String, isQuoted: Bool)] {
    var words: [(text: String, isQuoted: Bool)] = []
    var rest = script[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "“", let end = rest.firstIndex(of: "”") {
        words.append((String(rest[rest.index(after: rest.startIndex)..<end]), true))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        words.append((String(word), false))
        rest = rest[word.endIndex...]
      }
    }
    return words
  }
}
