/// A Swift file as rules see it: its code without comments and texts, and its texts by themselves.
struct SourceText {
  /// Where it lies, from the top of the repository.
  let path: String
  /// Every line of the file as it stands.
  let lines: [Substring]
  /// The code alone: comments are gone, every text is `""`, line breaks are where they were.
  private(set) var code = ""
  /// The texts in the order in which they stand.
  private(set) var literals: [Literal] = []

  /// Every name in the code.
  private(set) var names: [Name] = []

  /// A text between quotes; what is put in while running is `*`.
  struct Literal: Equatable {
    var text: String
    /// The last word of code before it.
    var after: String
    var line: Int
  }

  init(path: String, _ text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var scanner = SourceScanner(scalars: Array(text.unicodeScalars))
    scanner.readCode(isInsideText: false)
    code = scanner.code
    literals = scanner.literals
    names = SourceText.names(in: codeLines)
  }

  /// `Facilitator` for a file in Sources/Facilitator.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The lines of code, the first of them line 1.
  var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

  private static func names(in lines: [Substring]) -> [Name] {
    var names: [Name] = []
    for (index, line) in lines.enumerated() {
      var before: Character = " "
      var rest = line
      while let first = rest.first {
        guard first.isLetter || first == "_" else {
          before = first
          rest.removeFirst()
          continue
        }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        rest = rest.dropFirst(name.count)
        names.append(
          Name(text: String(name), before: before, after: rest.first ?? " ", line: index + 1))
        before = "a"
      }
    }
    return names
  }

  /// A name where it stands, with the signs right before and after it.
  struct Name {
    var text: String
    var before: Character
    var after: Character
    var line: Int
  }
}

/// Reads Swift just well enough to tell code, comments and texts apart.
struct SourceScanner {
  let scalars: [Unicode.Scalar]
  private(set) var code = ""
  private(set) var literals: [SourceText.Literal] = []
  private var place = 0
  private var line = 1

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    place + offset < scalars.count ? scalars[place + offset] : nil
  }

  private func follows(_ text: String) -> Bool {
    text.unicodeScalars.enumerated().allSatisfy { peek($0) == $1 }
  }

  private mutating func step() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    place += 1
    if scalar == "\n" { line += 1 }
    return scalar
  }

  /// Reads code to the end, or inside a text to the bracket that closes what is put in.
  mutating func readCode(isInsideText: Bool) {
    var depth = 0
    while let scalar = peek() {
      if follows("//") {
        while let next = peek(), next != "\n" { _ = step() }
      } else if follows("/*") {
        skipComment()
      } else if scalar == "\"" || (scalar == "#" && (follows("#\"") || follows("##\""))) {
        readText()
      } else {
        if scalar == "(" { depth += 1 }
        if scalar == ")" {
          if isInsideText, depth == 0 { return }
          depth -= 1
        }
        code.unicodeScalars.append(scalar)
        _ = step()
      }
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if follows("/*") {
        depth += 1
        _ = step()
      } else if follows("*/") {
        depth -= 1
        _ = step()
      }
      if step() == "\n" { code += "\n" }
    } while depth > 0 && peek() != nil
  }

  private mutating func readText() {
    let after = String(
      code.reversed().drop { $0.isWhitespace }.prefix { !$0.isWhitespace }.reversed())
    let start = line
    var fence = 0
    while peek() == "#" {
      fence += 1
      _ = step()
    }
    let closing = (follows("\"\"\"") ? "\"\"\"" : "\"") + String(repeating: "#", count: fence)
    for _ in 0..<(closing.count - fence) { _ = step() }
    let opening = "\\" + String(repeating: "#", count: fence)
    var text = ""
    code += "\""
    while peek() != nil, !follows(closing) {
      guard follows(opening) else {
        if let scalar = step() {
          text.unicodeScalars.append(scalar)
          if scalar == "\n" { code += "\n" }
        }
        continue
      }
      for _ in 0..<opening.count { _ = step() }
      if peek() == "(" {
        _ = step()
        code += " "
        readCode(isInsideText: true)
        code += " "
        text += "*"
      }
      _ = step()
    }
    for _ in 0..<closing.count { _ = step() }
    code += "\""
    literals.append(SourceText.Literal(text: text, after: after, line: start))
  }
}
