public import Notation

/// One of a fixed set of words, as it stands in a session document.
///
/// A word that this version does not know is a mistake with a place, and the sentence says which
/// words there are; it is never guessed at or dropped.
public protocol FixedWord: RawRepresentable<String>, Codable, CaseIterable, Hashable, Sendable {}

extension FixedWord {
  /// Reads the word, or throws a `DecodingError` that lists the words that are known.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let word = Self(rawValue: text) else {
      let known = Self.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not known here; the words are \(known)")
    }
    self = word
  }
}

/// A part of a session that is left out of the document while nothing in it has been said.
public protocol BlankByDefault: Omittable, Equatable {
  /// The part while nothing in it has been said.
  static var blank: Self { get }
}

extension BlankByDefault {
  /// What a document means that leaves the part out.
  public static var omitted: Self { blank }
}
