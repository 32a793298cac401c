/// What a customer said, with the words of the three that were in it told apart.
public struct Heard: Equatable, Sendable {
  /// The words that they used, in the order of the three.
  public let used: [Word.ID]

  /// The rest, as it was said.
  public let said: String

  /// - Parameters:
  ///   - text: what was said; between commas, what reads the same as one of the words is that word.
  ///   - words: the three.
  public init(_ text: String, words: [Word]) {
    let forms = words.map { WordForm($0.text).plain }
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let heard = parts.map { WordForm($0).plain }
    used = zip(words, forms).filter { heard.contains($1) }.map(\.0.id)
    said = zip(parts, heard).filter { !forms.contains($1) }.map(\.0).joined(separator: ", ")
  }
}
