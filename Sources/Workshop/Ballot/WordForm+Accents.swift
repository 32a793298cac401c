extension WordForm {
  /// A lower-case text without accents: "naïve" is spelt like "naive", "größe" like "grosse".
  ///
  /// Latin letters are looked up; of others only the marks of U+0300 to U+036F go, so that scripts
  /// whose vowels are marks keep them.
  static func withoutAccents(_ text: String) -> String {
    var folded = ""
    for character in text {
      if let base = bases[character] {
        folded += base
      } else {
        folded.unicodeScalars.append(
          contentsOf: character.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) })
      }
    }
    return folded
  }

  private static let bases: [Character: String] = {
    var bases: [Character: String] = [:]
    for (base, accented) in table {
      for character in accented { bases[character] = base }
    }
    return bases
  }()

  /// The accented letters of the languages that are written in Latin letters.
  private static let table: KeyValuePairs<String, String> = [
    "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ",
    "ae": "æǽ",
    "c": "çćĉċč",
    "d": "ďđð",
    "e": "èéêëēĕėęěẹẻẽếềểễệ",
    "g": "ĝğġģ",
    "h": "ĥħ",
    "i": "ìíîïĩīĭįıǐịỉ",
    "j": "ĵ",
    "k": "ķ",
    "l": "ĺļľŀł",
    "n": "ñńņňŋ",
    "o": "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ",
    "oe": "œ",
    "r": "ŕŗř",
    "s": "śŝşšș",
    "ss": "ß",
    "t": "ţťŧț",
    "th": "þ",
    "u": "ùúûüũūŭůűųǔụủưứừửữự",
    "w": "ŵẁẃẅ",
    "y": "ýÿŷỳỵỷỹ",
    "z": "źżž",
  ]
}
