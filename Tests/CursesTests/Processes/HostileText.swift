import Notation
import Shelf
import Testing
import Workshop

/// Text that would have a terminal obey it, hide it, or turn it round.
struct HostileText: CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }

  static let all = [
    HostileText(
      name: "sequences that a terminal obeys",
      text:
        "\u{1b}[31337m\u{1b}[2J\u{1b}]0;mine\u{7}\u{1b}]52;c;bWluZQ==\u{7}\u{1b}P+q\u{1b}\\\u{1b}[6n"
        + "\u{1b}]8;;http://mine.example\u{1b}\\x\u{1b}c\u{1b}[?1049l\u{1b}[?2004l"),
    HostileText(
      name: "the same in eight bits",
      text: "\u{9b}31337m\u{9b}2J\u{9d}0;mine\u{9c}\u{90}+q\u{9c}\u{9b}6n\u{9f}x\u{9c}\u{84}\u{85}"),
    HostileText(
      name: "control characters",
      text: String(String.UnicodeScalarView((1..<0x20).compactMap { Unicode.Scalar($0) }))
        + "\u{7f}"),
    HostileText(
      name: "control characters of the second set",
      text: String(String.UnicodeScalarView((0x80..<0xa0).compactMap { Unicode.Scalar($0) }))),
    HostileText(
      name: "the twelve controls of direction",
      text: "\u{61c}a\u{200e}b\u{200f}c\u{202a}d\u{202b}e\u{202c}f\u{202d}g\u{202e}h"
        + "\u{2066}i\u{2067}j\u{2068}k\u{2069}l"),
    HostileText(
      name: "what is not to be seen",
      text:
        "a\u{200b}b\u{200c}c\u{200d}d\u{2060}e\u{feff}f\u{ad}g\u{180e}h\u{34f}i\u{fe0f}j\u{fff9}"
        + "k\u{115f}l\u{3164}m"),
    HostileText(
      name: "tags", text: "a\u{e0001}\u{e006d}\u{e0069}\u{e006e}\u{e0065}\u{e007f}b\u{e0100}c"),
    HostileText(
      name: "heaps of marks",
      text: "e" + String(repeating: "\u{301}\u{327}\u{20dd}", count: 40) + "\u{301}\u{301}"),
    HostileText(name: "separators", text: "a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f"),
    HostileText(
      name: "a paste that carries its own end",
      text: "before\u{1b}[201~\u{1b}]0;mine\u{7}after\u{9b}201~\u{1b}[200~again"),
  ]

  /// As much of it as fits into the name of a folder.
  var fileName: String {
    var scalars = text.unicodeScalars.filter { $0 != "/" }[...]
    while String(String.UnicodeScalarView(scalars)).utf8.count > 120 { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// All of it at once.
  static let everything = all.map(\.text).joined(separator: " ")
}

extension HostileText {
  /// The bicycle shop with hostile texts in every field that people write; the one at `place` first.
  static func session(beginningAt place: Int) throws -> [UInt8] {
    var next = place
    let node = try Reader.read(Builtin.example, .strict).filled { old in
      next += 1
      return old + all[next % all.count].text + "x"
    }
    return Array(node.page(width: 100).utf8)
  }
}

extension Node {
  /// Members whose values are words of a fixed set, times, or references.
  private static let fixed = [
    "format", "id", "manner", "plan", "created", "origin", "criterion", "pronoun", "stageSet",
    "answers", "act", "channel", "initiator", "known", "source", "culture", "staff", "step", "part",
    "due", "review", "begun", "stopped", "questions", "subject", "severity", "changeable",
    "expected", "influence", "mark", "variesBy", "measure", "asked", "kind", "date", "outcomes",
    "setting", "depth", "reachedKnown", "level", "area", "stance", "standardMet", "understood",
    "valued", "served", "delightOn", "decider", "nature", "state",
  ]

  /// The document with other texts in the fields that people write.
  fileprivate func filled(key: String = "", _ change: (String) -> String) -> Node {
    switch self {
    case .string(let text): Self.fixed.contains(key) ? self : .string(change(text))
    case .array(let nodes): .array(nodes.map { $0.filled(key: key, change) })
    case .object(let members):
      .object(members.map { Node.Member($0.name, $0.value.filled(key: $0.name, change)) })
    default: self
    }
  }
}
