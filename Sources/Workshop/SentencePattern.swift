/// A short pattern of words by which a rule of the playbook knows a sentence.
///
/// Its parts stand apart by blanks: `a|b` is one of several words, `order*` every word that begins so,
/// `*` up to three words of any kind, `the?` a word that may be missing, `{staff}` one of a named group
/// of words, `^` the beginning of the sentence and `$` its end. Stops do not count. A word with a
/// capital in it is met only as it stands, so that `IT` is not "it".
struct SentencePattern: Equatable, Sendable {
  /// A word, or the beginning of one.
  struct Word: Equatable, Sendable {
    let text: String
    let isBeginning: Bool
    let isExact: Bool

    func fits(_ word: SentenceWord) -> Bool {
      let spoken = isExact ? word.text : word.small
      return isBeginning ? spoken.hasPrefix(text) : spoken == text
    }
  }

  enum Part: Equatable, Sendable {
    case beginning
    case end
    /// So many words at most, of any kind.
    case gap
    /// One of several runs of words; it may be missing.
    case words([[Word]], isOptional: Bool)
  }

  /// The most words that a `*` stands for.
  static let gap = 3

  let parts: [Part]

  /// Whether it is met anywhere in these words.
  func fits(_ words: [SentenceWord]) -> Bool {
    words.indices.contains { fits(words, from: $0, parts[...]) }
  }

  private func fits(
    _ words: [SentenceWord], from start: Int, _ parts: ArraySlice<Part>
  ) -> Bool {
    guard let part = parts.first else { return true }
    let others = parts.dropFirst()
    switch part {
    case .beginning: return start == 0 && fits(words, from: start, others)
    case .end: return start == words.count && fits(words, from: start, others)
    case .gap:
      let last = min(words.count, start + Self.gap)
      return (start...last).contains { fits(words, from: $0, others) }
    case .words(let runs, let isOptional):
      if isOptional, fits(words, from: start, others) { return true }
      return runs.contains { run in
        start + run.count <= words.count
          && zip(run, words[start...]).allSatisfy { $0.fits($1) }
          && fits(words, from: start + run.count, others)
      }
    }
  }
}
