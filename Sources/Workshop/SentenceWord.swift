/// A word of a sentence that was typed, as it stands and in small letters.
struct SentenceWord: Equatable, Sendable {
  let text: String
  let small: String

  init(_ text: String) {
    self.text = text
    small = text.lowercased()
  }

  /// The words of a text, without its stops and without what stands in double quotation marks:
  /// that is what somebody else said.
  static func all(in text: String) -> [SentenceWord] {
    let pieces = text.split(omittingEmptySubsequences: false) { quotationMarks.contains($0) }
    // A mark that stands alone, such as that of inches, quotes nothing.
    let isQuoting = pieces.count % 2 == 1
    return pieces.enumerated()
      .flatMap { index, piece in isQuoting && index % 2 == 1 ? [] : words(of: piece) }
  }

  private static let quotationMarks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  private static func words(of piece: Substring) -> [SentenceWord] {
    piece.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { String($0.map { $0 == "’" ? "'" : $0 }) }
      .map { $0.drop { $0 == "'" } }
      .map { SentenceWord(String($0.last == "'" ? $0.dropLast() : $0)) }
      .filter { !$0.text.isEmpty }
  }
}
