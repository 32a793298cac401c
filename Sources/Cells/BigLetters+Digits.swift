extension BigLetters {
  /// The rows of a tall digit.
  public static let digitHeight = 7

  /// A clock time in tall digits: 0 to 9, colon and blank, seven rows of equal length.
  ///
  /// Anything else is left out. In ASCII they are made of `#`.
  public static func digits(of text: String, in alphabet: Alphabet = .unicode) -> [String] {
    let shapes = text.compactMap { tall[$0] }
    let rows = (0..<digitHeight).map { row in shapes.map { $0[row] }.joined(separator: "  ") }
    guard alphabet == .ascii else { return rows }
    return rows.map { row in String(row.map { $0 == "█" ? "#" : " " }) }
  }

  /// The columns that tall digits take, in either alphabet.
  public static func columns(ofDigits text: String) -> Int {
    digits(of: text).first?.count ?? 0
  }

  private static let tall: [Character: [String]] = {
    let lines = drawing.split(separator: "\n").map { String($0.dropFirst().dropLast()) }
    let digits = stride(from: 0, to: lines.count, by: digitHeight).map { first in
      Array(lines[first..<min(first + digitHeight, lines.count)])
    }
    return Dictionary(uniqueKeysWithValues: zip("0123456789: ", digits))
  }()

  /// The digits, the colon and the blank one below the other, as they stand on the wall.
  private static let drawing = """
    | ████ |
    |██  ██|
    |██  ██|
    |██  ██|
    |██  ██|
    |██  ██|
    | ████ |
    |  ██  |
    | ███  |
    |  ██  |
    |  ██  |
    |  ██  |
    |  ██  |
    |██████|
    | ████ |
    |██  ██|
    |    ██|
    |  ███ |
    | ██   |
    |██    |
    |██████|
    | ████ |
    |██  ██|
    |    ██|
    |  ███ |
    |    ██|
    |██  ██|
    | ████ |
    |    ██|
    |   ███|
    |  ████|
    | ██ ██|
    |██████|
    |    ██|
    |    ██|
    |██████|
    |██    |
    |█████ |
    |    ██|
    |    ██|
    |██  ██|
    | ████ |
    | ████ |
    |██  ██|
    |██    |
    |█████ |
    |██  ██|
    |██  ██|
    | ████ |
    |██████|
    |    ██|
    |   ██ |
    |  ██  |
    | ██   |
    | ██   |
    | ██   |
    | ████ |
    |██  ██|
    |██  ██|
    | ████ |
    |██  ██|
    |██  ██|
    | ████ |
    | ████ |
    |██  ██|
    |██  ██|
    | █████|
    |    ██|
    |██  ██|
    | ████ |
    |  |
    |██|
    |██|
    |  |
    |██|
    |██|
    |  |
    |  |
    |  |
    |  |
    |  |
    |  |
    |  |
    |  |
    """
}
