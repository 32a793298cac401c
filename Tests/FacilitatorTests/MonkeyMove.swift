import Cells

/// One thing that a monkey does: a key, or something that happens around it.
enum MonkeyMove: Equatable {
  case key(Key)
  case paste(MonkeyPaste)
  case resize(columns: Int, rows: Int)
  /// Time passes, and nobody presses a key.
  case wait(seconds: Int)
  /// From now on the disk refuses, or takes everything again.
  case disk(fails: Bool)
  /// The document is read back from its page and opened, as on another day.
  case reopen
  /// The shell's stop key.
  case stop
  /// The program has to end; the next one begins at its front door.
  case end(Ending)
}

/// Something pasted; the same again for the same number.
struct MonkeyPaste: Equatable {
  enum Kind: String, CaseIterable {
    case list
    case controls
    case wide
    case long
    case nothing
  }

  var kind: Kind
  var number: Int

  var text: String {
    var dice = MonkeyDice(seed: UInt64(truncatingIfNeeded: number))
    func words() -> String {
      (0...dice.roll(0...4)).map { _ in dice.pick(MonkeyPaste.words) }.joined(separator: " ")
    }
    switch kind {
    case .list:
      let bullet = dice.pick(["", "- ", "* ", "1. ", "2) ", "[ ] ", "• "])
      return (0...dice.roll(1...11)).map { _ in bullet + words() }.joined(separator: "\n")
    case .controls:
      return (0...dice.roll(0...9)).map { _ in dice.pick(MonkeyPaste.awkward) + words() }.joined()
    case .wide:
      return (0...dice.roll(0...9)).map { _ in dice.pick(MonkeyPaste.signs) }.joined()
    case .long:
      return String(repeating: words() + dice.pick([" ", "", "\n", "é"]), count: 5_000).prefix(
        5_000
      )
      .description
    case .nothing: return dice.pick(["", " ", "\n", "\n\n \n", "\t"])
    }
  }

  private static let words = [
    "I", "wait", "sign", "four", "forms", "the", "door", "is", "open", "price", "tag", "bus",
    "again", "calm", "proud", "Ana", "three weeks", "…", "why?", "a", "so", "{name}", "{stage}: x",
  ]
  private static let awkward = [
    "\u{0}", "\u{1b}[31m", "\u{9b}", "\u{7f}", "\u{85}", "\u{2028}", "\u{202e}", "\r\n", "\t",
    "\u{ad}", "\u{feff}", "\u{e0041}", "\u{fffe}", "\u{10ffff}", " ", "\u{3000}", "\\", "\"",
  ]
  private static let signs = [
    "日本", "한국어", "e\u{301}", "\u{301}", "👩\u{200d}🔧", "🇩🇪", "🏽", "नि", "ﷺ", "ＡＢ", "\u{20e3}",
    "\u{1100}\u{1161}\u{11a8}", " ", "\u{200b}", "❤\u{fe0f}", "ß", "İ", "x",
  ]
}

extension MonkeyMove: CustomStringConvertible {
  /// The move as one word that `MonkeyMove.read` takes again.
  var description: String {
    switch self {
    case .key(.character(" ")): "Space"
    case .key(.character(let character)): "'\(character)"
    case .key(.control(let letter)): "Ctrl-\(letter.uppercased())"
    case .key(.function(let number)): "F\(number)"
    case .key(let key): MonkeyMove.named.first { $0.key == key }?.name ?? "\(key)"
    case .paste(let paste): "paste-\(paste.kind.rawValue)-\(paste.number)"
    case .resize(let columns, let rows): "\(columns)×\(rows)"
    case .wait(let seconds): "+\(seconds)s"
    case .disk(let fails): fails ? "fails" : "heals"
    case .reopen: "reopen"
    case .stop: "stop"
    case .end(let ending): "\(ending)"
    }
  }

  static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backtab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.up, "↑"), (.down, "↓"), (.left, "←"),
    (.right, "→"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    (.wordLeft, "Ctrl-←"), (.wordRight, "Ctrl-→"),
  ]
}

extension MonkeyMove {
  /// The moves written as one line: words of letters are typed one by one.
  static func read(_ line: String) -> [MonkeyMove] {
    line.split(separator: " ").flatMap(read(word:))
  }

  private static func read(word: Substring) -> [MonkeyMove] {
    if word.first == "'" { return word.dropFirst().map { .key(.character($0)) } }
    if let named = named.first(where: { $0.name == word }) { return [.key(named.key)] }
    if word.hasPrefix("Ctrl-"), let letter = word.last?.lowercased().first {
      return [.key(.control(letter))]
    }
    if word.first == "F", let number = Int(word.dropFirst()) { return [.key(.function(number))] }
    if word.first == "+", let seconds = Int(word.dropFirst().dropLast()) {
      return [.wait(seconds: seconds)]
    }
    let size = word.split(separator: "×").compactMap { Int($0) }
    if size.count == 2 { return [.resize(columns: size[0], rows: size[1])] }
    let parts = word.split(separator: "-")
    if parts.count == 3, let kind = MonkeyPaste.Kind(rawValue: String(parts[1])),
      let number = Int(parts[2])
    {
      return [.paste(MonkeyPaste(kind: kind, number: number))]
    }
    switch word {
    case "Space": return [.key(.character(" "))]
    case "fails": return [.disk(fails: true)]
    case "heals": return [.disk(fails: false)]
    case "reopen": return [.reopen]
    case "stop": return [.stop]
    case "terminate": return [.end(.terminate)]
    case "interrupt": return [.end(.interrupt)]
    case "hangup": return [.end(.hangup)]
    default: return []
    }
  }

  /// The moves as one line that `read` takes again.
  static func line(_ moves: some Sequence<MonkeyMove>) -> String {
    var line = ""
    var types = false
    for move in moves {
      let word = move.description
      let isLetter = word.first == "'"
      line += isLetter && types ? String(word.dropFirst()) : (line.isEmpty ? "" : " ") + word
      types = isLetter
    }
    return line
  }
}
