import Notation

extension SentencePattern {
  /// The most letters of a pattern, and the most of its parts that leave something open (`*`, `?`):
  /// they keep every rule quick, whoever wrote it.
  static let longest = 240
  static let mostOpen = 4

  /// Reads a pattern, its groups being these.
  /// - Throws: what is wrong with it, where it stands.
  init(_ excerpt: Excerpt, groups: [String: [[Word]]]) throws(Excerpt.Misfit) {
    let text = try excerpt.text()
    guard text.count <= Self.longest else {
      throw excerpt.misfit("a pattern has at most \(Self.longest) letters")
    }
    var parts: [Part] = []
    for piece in text.split(separator: " ") {
      parts.append(try Self.part(piece, of: excerpt, groups))
    }
    guard parts.contains(where: \.isNeeded) else {
      throw excerpt.misfit("a pattern has at least one word that has to be there")
    }
    guard parts.count(where: \.isOpen) <= Self.mostOpen else {
      throw excerpt.misfit("a pattern has at most \(Self.mostOpen) of * and ?")
    }
    self.parts = parts
  }

  private static func part(
    _ piece: Substring, of excerpt: Excerpt, _ groups: [String: [[Word]]]
  ) throws(Excerpt.Misfit) -> Part {
    switch piece {
    case "^": return .beginning
    case "$": return .end
    case "*": return .gap
    default: break
    }
    let isOptional = piece.last == "?"
    var runs: [[Word]] = []
    for choice in piece.dropLast(isOptional ? 1 : 0).split(
      separator: "|", omittingEmptySubsequences: false)
    {
      if choice.first == "{", choice.last == "}" {
        let name = String(choice.dropFirst().dropLast())
        guard let group = groups[name] else {
          throw excerpt.misfit("there is no group of words \"\(name)\"")
        }
        runs += group
      } else {
        runs.append([try Word(choice, of: excerpt)])
      }
    }
    return .words(runs, isOptional: isOptional)
  }

  /// Reads a run of words as it stands in a group.
  static func run(_ excerpt: Excerpt) throws(Excerpt.Misfit) -> [Word] {
    var words: [Word] = []
    let text = try excerpt.text()
    guard text.count <= longest else {
      throw excerpt.misfit("a group's words have at most \(longest) letters")
    }
    for piece in text.split(separator: " ") { words.append(try Word(piece, of: excerpt)) }
    guard !words.isEmpty else { throw excerpt.misfit("a word was expected here") }
    return words
  }
}

extension SentencePattern.Part {
  /// Whether something has to be there for it.
  fileprivate var isNeeded: Bool {
    if case .words(_, isOptional: false) = self { true } else { false }
  }

  /// Whether it can be met in several ways at one place.
  fileprivate var isOpen: Bool {
    switch self {
    case .gap, .words(_, isOptional: true): true
    case .beginning, .end, .words: false
    }
  }
}

extension SentencePattern.Word {
  fileprivate init(_ piece: Substring, of excerpt: Excerpt) throws(Excerpt.Misfit) {
    isBeginning = piece.last == "*"
    text = String(isBeginning ? piece.dropLast() : piece)
    isExact = text != text.lowercased()
    guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "'" }) else {
      throw excerpt.misfit("\"\(piece)\" is no word: letters, figures and ' make one, * may end it")
    }
  }
}
