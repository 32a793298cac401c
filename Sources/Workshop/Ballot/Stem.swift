/// The stem of an English word, by a few rules about endings.
///
/// It only suggests pairs, so it may be wrong both ways; the room decides. Rules: the longest known
/// ending goes while enough letters stay, again and again; then a last e, i or y; then one of two
/// equal last letters. "Friendliness" and "friend" share "friend", "honesty" and "honest" too. It
/// is far smaller than Porter's stemmer (*An algorithm for suffix stripping*, 1980), whose idea it is.
enum Stem {
  /// The stem of one word without blanks, in lower case; a word of other letters than a to z is
  /// its own stem.
  static func of(_ word: String) -> String {
    guard word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return word
    }
    var stem = Substring(word)
    while let ending = endings.first(where: { goes($0.letters, from: stem, leaving: $0.least) }) {
      stem.removeLast(ending.letters.count)
    }
    if let last = stem.last, "eiy".contains(last), stem.count > 3 { stem.removeLast() }
    if let last = stem.last, stem.dropLast().last == last, stem.count > 3 { stem.removeLast() }
    return String(stem)
  }

  /// Whether an ending can go: letters enough stay, a vowel among them, and "ss", "us" and "is" are
  /// no plurals.
  private static func goes(_ ending: String, from word: Substring, leaving least: Int) -> Bool {
    guard word.hasSuffix(ending) else { return false }
    let rest = word.dropLast(ending.count)
    guard rest.count >= least, rest.contains(where: { "aeiouy".contains($0) }) else { return false }
    return ending != "s" || rest.last.map { !"sui".contains($0) } == true
  }

  /// Endings, the longest first, and how many letters must stay.
  private static let endings: [(letters: String, least: Int)] = [
    ("ability", 3), ("ibility", 3), ("liness", 3), ("worthy", 4), ("iness", 3), ("ation", 4),
    ("ably", 3), ("ibly", 3), ("able", 3), ("ible", 3), ("ment", 4), ("ness", 3), ("iest", 3),
    ("ance", 4), ("ence", 4), ("ancy", 4), ("ency", 4), ("ful", 3), ("ing", 3), ("ity", 4),
    ("ily", 3), ("ism", 4), ("ion", 4), ("ive", 4), ("ier", 3), ("est", 4), ("ant", 4),
    ("ent", 4), ("al", 5), ("ed", 3), ("er", 4), ("ly", 3), ("ty", 4), ("s", 3),
  ]
}
