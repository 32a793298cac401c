/// The stem of an English word, by a few rules about endings.
///
/// It only suggests pairs, so it may be wrong both ways; the room decides. Rules: a last e goes,
/// then the longest known ending while enough letters stay, both again and again; then a last i or
/// y; then one of two equal last letters. "Friendliness" and "friend" share "friend", "honesty" and
/// "honest" too. It is far smaller than M. F. Porter's stemmer (*An algorithm for suffix stripping*,
/// 1980), whose idea it is.
enum Stem {
  /// The stem of one word without blanks, in lower case; a word of other letters than a to z is
  /// its own stem.
  static func of(_ word: String) -> String {
    guard word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return word
    }
    var stem = Substring(word)
    stem.dropLast(of: "e")
    while let ending = endings.first(where: { goes($0.letters, from: stem, leaving: $0.least) }) {
      stem.removeLast(ending.letters.count)
      stem.dropLast(of: "e")
    }
    stem.dropLast(of: "iy")
    if let last = stem.last, stem.dropLast().last == last { stem.dropLast(of: String(last)) }
    return String(stem)
  }

  /// Whether an ending can go.
  ///
  /// Letters enough stay, a vowel among them; "ss", "us" and "is" are no plurals; "ty" comes after
  /// "loyal" and "safe", and not after "hones".
  private static func goes(_ ending: String, from word: Substring, leaving least: Int) -> Bool {
    guard word.hasSuffix(ending) else { return false }
    let rest = word.dropLast(ending.count)
    guard rest.count >= least, rest.contains(where: { "aeiouy".contains($0) }) else { return false }
    switch (ending, rest.last) {
    case ("s", let last?): return !"sui".contains(last)
    case ("ty", let last?): return "el".contains(last)
    default: return true
    }
  }

  /// Endings without a last e, the longest first, and how many letters must stay.
  private static let endings: [(letters: String, least: Int)] = [
    ("ability", 3), ("ibility", 3), ("liness", 3), ("worthy", 4), ("iness", 3), ("ably", 3),
    ("ibly", 3), ("ment", 4), ("ness", 3), ("iest", 3), ("ancy", 4), ("ency", 4), ("abl", 3),
    ("ibl", 3), ("anc", 4), ("enc", 4), ("ful", 3), ("ing", 3), ("ity", 4), ("ily", 3),
    ("ism", 4), ("ion", 4), ("ier", 3), ("est", 4), ("ant", 4), ("ent", 4), ("iv", 4), ("al", 5),
    ("ed", 3), ("er", 4), ("ly", 3), ("ty", 3), ("s", 3),
  ]
}

extension Substring {
  /// Drops the last letter where it is one of these and three others stay.
  fileprivate mutating func dropLast(of letters: String) {
    if let last, letters.contains(last), count > 3 { removeLast() }
  }
}
