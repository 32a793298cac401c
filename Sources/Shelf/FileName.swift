/// The names that files get from this program.
public enum FileName {
  /// The longest name that is made of a title, in characters.
  public static let longestSlug = 64

  /// A title as a file name: `[a-z0-9][a-z0-9-]{0,63}`, and `workshop` where nothing is left.
  ///
  /// Latin letters lose their marks (é becomes e), apostrophes go, and whatever else is no letter
  /// or digit becomes a hyphen.
  public static func slug(of title: String) -> String {
    var slug = ""
    var isBroken = false
    for scalar in title.unicodeScalars where !scalar.isSilent {
      guard let letters = scalar.plainLetters else {
        isBroken = true
        continue
      }
      if isBroken, !slug.isEmpty { slug += "-" }
      isBroken = false
      slug += letters
    }
    slug = cut(slug, to: longestSlug)
    return slug.isEmpty ? "workshop" : slug
  }

  /// The names to be tried for a session one after the other: `acme.json`, `acme-2.json` and on.
  static func session(_ slug: String, number: Int) -> String {
    if number == 1 { return slug + ".json" }
    let suffix = "-\(number)"
    return cut(slug, to: longestSlug - suffix.count) + suffix + ".json"
  }

  /// Whether a file is called as this program would call a session of this title.
  static func isSession(_ name: String, of title: String) -> Bool {
    let slug = slug(of: title)
    if name == session(slug, number: 1) { return true }
    guard name.hasSuffix(".json"), let hyphen = name.lastIndex(of: "-"),
      let number = Int(name.dropLast(5)[name.index(after: hyphen)...]), number > 1
    else { return false }
    return name == session(slug, number: number)
  }

  private static func cut(_ slug: String, to length: Int) -> String {
    var slug = slug.prefix(length)
    while slug.last == "-" { slug.removeLast() }
    return String(slug)
  }
}

extension Unicode.Scalar {
  /// True for what is left out without leaving a gap: marks and apostrophes.
  fileprivate var isSilent: Bool {
    switch self {
    case "'", "\u{2019}", "\u{2bc}", "\u{ad}": true
    default: properties.generalCategory == .nonspacingMark
    }
  }

  /// The letters or digit of ASCII that stand for this one, nil if none do.
  ///
  /// Unicode's own names tell the base letter: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL
  /// LIGATURE OE.
  fileprivate var plainLetters: String? {
    switch self {
    case "a"..."z", "0"..."9": return String(self)
    case "A"..."Z": return properties.lowercaseMapping
    case "ß", "ẞ": return "ss"
    case "þ", "Þ": return "th"
    case "ð", "Ð": return "d"
    case "ı": return "i"
    case "ſ": return "s"
    case "ŋ", "Ŋ": return "ng"
    default: break
    }
    let words = (value < 0x80 ? nil : properties.name)?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE",
      words[3].count <= 2, words.count == 4 || words[4] == "WITH"
    else { return nil }
    return words[3].lowercased()
  }
}
