/// One big letter in both alphabets: four rows, one after the other, of equal length.
struct BigShape {
  private let blocks: [Unicode.Scalar]
  private let hashes: [Unicode.Scalar]
  /// The same in both alphabets.
  let columns: Int

  /// The rows stand between strokes: `▀█▀| █ | █ | ▀ `.
  init(_ blocks: String, _ hashes: String) {
    self.blocks = blocks.unicodeScalars.filter { $0 != "|" }
    self.hashes = hashes.unicodeScalars.filter { $0 != "|" }
    columns = self.hashes.count / BigLetters.height
  }

  /// The columns between two letters.
  static let gap = 1
  /// The gap between two words.
  static let blank = BigShape("  |  |  |  ", "  |  |  |  ")

  /// Its rows one after the other, every scalar one column wide.
  func scalars(in alphabet: Alphabet) -> [Unicode.Scalar] {
    alphabet == .unicode ? blocks : hashes
  }
}

extension BigLetters {
  /// The shapes by their ASCII code, `nil` for those that have none.
  static let shapes: [BigShape?] = {
    var shapes = [BigShape?](repeating: nil, count: 128)
    for (code, shape) in drawn { shapes[Int(code)] = shape }
    return shapes
  }()

  private static let drawn: KeyValuePairs<UInt8, BigShape> = [
    UInt8(ascii: "A"): BigShape("▗█▖|█▄█|█ █|▀ ▀", " # |# #|###|# #"),
    UInt8(ascii: "B"): BigShape("█▀▙|█▄▛|█ █|▀▀▘", "## |## |# #|## "),
    UInt8(ascii: "C"): BigShape("▟▀▀|█  |█  |▝▀▀", " ##|#  |#  | ##"),
    UInt8(ascii: "D"): BigShape("█▜▖|█ █|█▗▛|▀▀ ", "## |# #|# #|## "),
    UInt8(ascii: "E"): BigShape("█▀▀|█▄▖|█  |▀▀▀", "###|## |#  |###"),
    UInt8(ascii: "F"): BigShape("█▀▀|█▄▖|█  |▀  ", "###|## |#  |#  "),
    UInt8(ascii: "G"): BigShape("▟▀▀|█ ▄|█ █|▝▀▀", " ##|#  |# #| ##"),
    UInt8(ascii: "H"): BigShape("█ █|█▄█|█ █|▀ ▀", "# #|###|# #|# #"),
    UInt8(ascii: "I"): BigShape("▀█▀| █ | █ |▀▀▀", "###| # | # |###"),
    UInt8(ascii: "J"): BigShape("  █|  █|▄ █|▝▀▘", "  #|  #|# #| # "),
    UInt8(ascii: "K"): BigShape("█▗▛|█▛ |█▜▖|▀ ▀", "# #|## |## |# #"),
    UInt8(ascii: "L"): BigShape("█  |█  |█  |▀▀▀", "#  |#  |#  |###"),
    UInt8(ascii: "M"): BigShape("█▙ ▟█|█▜█▛█|█ ▀ █|▀   ▀", "#   #|## ##|# # #|#   #"),
    UInt8(ascii: "N"): BigShape("█▖█|█▜█|█ █|▀ ▀", "# #|###|###|# #"),
    UInt8(ascii: "O"): BigShape("▟▀▙|█ █|█ █|▝▀▘", " # |# #|# #| # "),
    UInt8(ascii: "P"): BigShape("█▀▙|█▄▛|█  |▀  ", "## |# #|## |#  "),
    UInt8(ascii: "Q"): BigShape("▟▀▙|█ █|█▝█|▝▀▀", " # |# #|# #| ##"),
    UInt8(ascii: "R"): BigShape("█▀▙|█▄▛|█▝▙|▀ ▀", "## |# #|## |# #"),
    UInt8(ascii: "S"): BigShape("▟▀▀|▜▄▖|  █|▀▀▘", " ##|#  |  #|## "),
    UInt8(ascii: "T"): BigShape("▀█▀| █ | █ | ▀ ", "###| # | # | # "),
    UInt8(ascii: "U"): BigShape("█ █|█ █|█ █|▝▀▘", "# #|# #|# #|###"),
    UInt8(ascii: "V"): BigShape("█ █|█ █|▜▄▛| ▀ ", "# #|# #|# #| # "),
    UInt8(ascii: "W"): BigShape("█   █|█ ▄ █|█▟█▙█|▀▘ ▝▀", "#   #|# # #|## ##|#   #"),
    UInt8(ascii: "X"): BigShape("█ █|▜▄▛|▟▀▙|▀ ▀", "# #| # | # |# #"),
    UInt8(ascii: "Y"): BigShape("█ █|▜▄▛| █ | ▀ ", "# #|# #| # | # "),
    UInt8(ascii: "Z"): BigShape("▀▀█| ▗▛|▗▛ |▀▀▀", "###| ##|## |###"),
    UInt8(ascii: "0"): BigShape("▟▀▙|█▞█|█ █|▝▀▘", "###|# #|# #|###"),
    UInt8(ascii: "1"): BigShape("▗█ | █ | █ |▀▀▀", "## | # | # |###"),
    UInt8(ascii: "2"): BigShape("▟▀▙| ▗▛|▗▛ |▀▀▀", "## |  #| # |###"),
    UInt8(ascii: "3"): BigShape("▀▀▙| ▄▛|  █|▀▀▘", "## | ##|  #|## "),
    UInt8(ascii: "4"): BigShape("█ █|█▄█|  █|  ▀", "# #|###|  #|  #"),
    UInt8(ascii: "5"): BigShape("█▀▀|█▄▖|  █|▀▀▘", "###|## |  #|## "),
    UInt8(ascii: "6"): BigShape("▟▀▀|█▄▖|█ █|▝▀▘", "#  |###|# #|###"),
    UInt8(ascii: "7"): BigShape("▀▀█| ▗▛| █ | ▀ ", "###|  #| # | # "),
    UInt8(ascii: "8"): BigShape("▟▀▙|▜▄▛|█ █|▝▀▘", "###|###|# #|###"),
    UInt8(ascii: "9"): BigShape("▟▀▙|▜▄█|  █|▀▀▘", "###|# #|###|  #"),
    UInt8(ascii: " "): .blank,
    UInt8(ascii: "."): BigShape(" | | |▀", " | | |#"),
    UInt8(ascii: ","): BigShape(" | | |▛", " | |#|#"),
    UInt8(ascii: "-"): BigShape("  |▄▄|  |  ", "  |##|  |  "),
    UInt8(ascii: "'"): BigShape("█|▘| | ", "#| | | "),
    UInt8(ascii: "&"): BigShape("▟▀▙ |▐█▘▄|█ █▌|▝▀▘▀", " ## | #  |# ##| ## "),
    UInt8(ascii: "!"): BigShape("█|█|▀|▀", "#|#| |#"),
    UInt8(ascii: "?"): BigShape("▟▀▙| ▗▛| ▀ | ▀ ", "###| ##|   | # "),
    UInt8(ascii: "/"): BigShape("  █| ▟▘|▗▛ |▀  ", "  #| # | # |#  "),
  ]
}
