/// How a word is compared with others; what the room typed is never changed by it.
///
/// No locale takes part: the same two words compare alike on every machine.
public struct WordForm: Equatable, Sendable {
  /// The word in lower case, its punctuation gone and one blank between its parts.
  ///
  /// Two words whose plain forms are equal are there once: "No jargon!" is "no jargon". Accents
  /// count here, because "año" is not "ano". A text of nothing but punctuation is its own form.
  public let plain: String

  /// The plain form without accents and blanks: "well-being" and "wellbeing" are spelt alike.
  let letters: [Character]

  /// The stems of its parts, small words left out: "they listened to me" is "listen".
  let stems: [String]

  /// How many of its parts say no: "never rushed" is not "rushed".
  let denials: Int

  /// The form of a word or phrase.
  public init(_ text: String) {
    let parts = WordForm.parts(of: text)
    plain = WordForm.plain(parts, of: text)
    let folded = parts.map(WordForm.withoutAccents)
    letters = folded.flatMap(Array.init)
    denials = folded.count { WordForm.denying.contains($0) }
    let telling = folded.filter { !WordForm.small.contains($0) }
    stems = (telling.isEmpty ? folded : telling).map(Stem.of)
  }

  /// The plain form alone, for where many words are looked through for one.
  public static func plain(of text: String) -> String { plain(parts(of: text), of: text) }

  private static func plain(_ parts: [String], of text: String) -> String {
    parts.isEmpty ? text.trimmed.lowercased() : parts.joined(separator: " ")
  }

  /// The parts between blanks and punctuation, in lower case; an apostrophe parts nothing.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    for character in text.lowercased() where !apostrophes.contains(character) {
      if character.isWhitespace || punctuation.contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Signs such as # % & and + stay: "C#" is not "C".
  private static let punctuation = Set(".,;:!?¿¡…-‐‑‒–—―_/\\|*•·()[]{}<>«»‹›\"“”„")
  private static let apostrophes = Set("'’‘`´")

  private static let denying: Set = [
    "no", "not", "never", "nothing", "nobody", "none", "without", "dont", "cant", "isnt", "wont",
  ]

  /// Words that say little about the impression: articles, persons, forms of "to be" and "to feel".
  private static let small = Set(
    """
    a an the and i we you they he she it me us them my our your his her its their im were youre \
    theyre is are am was be been being feel feels felt feeling to for of with very really so \
    always truly quite
    """.split(separator: " ").map(String.init))
}
