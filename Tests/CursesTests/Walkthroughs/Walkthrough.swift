import Cells
import Testing

/// A workshop as somebody plays it at the keyboard, one deed a line.
///
/// `press ↓ Enter` keys · `type Mar` text · `say Maria` text and Enter · `paste one / two` lines at once ·
/// `see Which journeys` what stands on the screen now, and did not before an Esc.
///
/// The same script gives inputs for a terminal without a person and bytes for a real one.
struct Walkthrough: CustomTestStringConvertible {
  /// One thing that is done, or looked for.
  enum Deed {
    case stroke(Stroke)
    case see(String)
  }

  let name: String
  let deeds: [Deed]

  init(_ name: String, _ script: String) {
    self.name = name
    deeds = script.split(separator: "\n").flatMap { Self.deeds(in: String($0)) }
  }

  init(_ name: String, deeds: [Deed]) {
    self.name = name
    self.deeds = deeds
  }

  var strokes: [Stroke] {
    deeds.compactMap {
      guard case .stroke(let stroke) = $0 else { return nil }
      return stroke
    }
  }

  var testDescription: String { name }

  private static func deeds(in line: String) -> [Deed] {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let verb = parts.first, verb != "#" else { return [] }
    let rest = parts.dropFirst().first ?? ""
    switch verb {
    case "press": return rest.split(separator: " ").map { .stroke(.key(named: String($0))) }
    case "type": return rest.map { .stroke(.character($0)) }
    case "say": return rest.map { .stroke(.character($0)) } + [.stroke(.key(named: "Enter"))]
    case "paste": return [.stroke(.paste(rest.split(separator: " / ").joined(separator: "\n")))]
    case "see": return [.see(rest)]
    default: return [.see("a verb that there is, not \(verb)")]
    }
  }
}

/// One stroke: what the program hears of it, and what a terminal sends for it.
struct Stroke: Equatable {
  let input: Input
  let bytes: [UInt8]

  /// What xterm sends for the keys that have no character of their own, in application mode.
  private static let named: KeyValuePairs<String, (Key, String)> = [
    "↑": (.up, "\u{1b}OA"), "↓": (.down, "\u{1b}OB"), "→": (.right, "\u{1b}OC"),
    "←": (.left, "\u{1b}OD"), "Enter": (.enter, "\r"), "Esc": (.escape, "\u{1b}"),
    "Tab": (.tab, "\t"), "Shift-Tab": (.backtab, "\u{1b}[Z"), "Space": (.character(" "), " "),
    "Backspace": (.backspace, "\u{7f}"), "Ctrl-C": (.control("c"), "\u{3}"),
    "Ctrl-P": (.control("p"), "\u{10}"), "Ctrl-Q": (.control("q"), "\u{11}"),
    "Ctrl-S": (.control("s"), "\u{13}"), "Ctrl-U": (.control("u"), "\u{15}"),
    "Ctrl-V": (.control("v"), "\u{16}"), "Ctrl-Y": (.control("y"), "\u{19}"),
    "Ctrl-Z": (.control("z"), "\u{1a}"),
  ]

  static func key(named name: String) -> Stroke {
    if let (_, key) = named.first(where: { $0.key == name }) {
      return Stroke(input: .key(key.0), bytes: Array(key.1.utf8))
    }
    return character(name.first ?? " ")
  }

  static func character(_ character: Character) -> Stroke {
    Stroke(input: .key(.character(character)), bytes: Array(String(character).utf8))
  }

  static func paste(_ text: String) -> Stroke {
    Stroke(input: .paste(text), bytes: Array("\u{1b}[200~\(text)\u{1b}[201~".utf8))
  }
}
