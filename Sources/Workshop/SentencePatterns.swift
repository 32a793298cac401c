/// Patterns of which one is enough.
///
/// A sentence meets only those that need one of its words: of the hundreds of a playbook that is a
/// handful, and a sentence is read at every entry.
struct SentencePatterns: Equatable, Sendable {
  private let patterns: [SentencePattern]
  /// The patterns that need a word, or one that begins so, by its small letters.
  private var byWord: [String: [Int]] = [:]
  private var byBeginning: [Substring: [Int]] = [:]
  private var longestBeginning = 0

  init(_ patterns: [SentencePattern] = []) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      for word in pattern.needed {
        let small = word.text.lowercased()
        if word.isBeginning {
          byBeginning[Substring(small), default: []].append(index)
          longestBeginning = max(longestBeginning, small.count)
        } else {
          byWord[small, default: []].append(index)
        }
      }
    }
  }

  /// Whether one of them is met anywhere in these words.
  func fits(_ words: [SentenceWord]) -> Bool {
    var tried: Set<Int> = []
    return words.contains { word in
      candidates(for: word.small).contains {
        tried.insert($0).inserted && patterns[$0].fits(words)
      }
    }
  }

  /// The patterns that this word may be met by.
  private func candidates(for word: String) -> [Int] {
    var candidates = byWord[word] ?? []
    var beginning = word.prefix(longestBeginning)
    while !beginning.isEmpty {
      if let others = byBeginning[beginning] { candidates += others }
      beginning = beginning.dropLast()
    }
    return candidates
  }
}

extension SentencePattern {
  /// The first words of what has to be there: of such parts, the one that is met in the fewest ways.
  fileprivate var needed: [Word] {
    let runs: [[[Word]]] = parts.compactMap {
      if case .words(let runs, isOptional: false) = $0 { runs } else { nil }
    }
    return runs.min { $0.count < $1.count }?.compactMap(\.first) ?? []
  }
}
