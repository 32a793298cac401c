/// A face in words: `ink on paper, bold`, where ink and paper are names of the palette.
///
/// `amber` alone is only an ink, `bold` alone only an attribute.
struct FaceExpression {
  /// What is wrong, and how many characters into the text.
  struct Misfit: Error {
    let sentence: String
    let offset: Int
  }

  private static let attributes = ["bold", "underline", "reverse"]

  private let palette: [String: Color]
  private let text: String
  private var words: ArraySlice<Substring>

  /// Whether a colour of this name can be told from an attribute and from `on`.
  static func canName(_ name: String) -> Bool {
    !name.isEmpty && name != "on" && !attributes.contains(name)
      && name.unicodeScalars.allSatisfy {
        switch $0 {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: false
        }
      }
  }

  /// The face that the text says with the colours of the palette.
  static func face(_ text: String, _ palette: [String: Color]) throws(Misfit) -> Face {
    var expression = FaceExpression(text, palette)
    return try expression.face()
  }

  private init(_ text: String, _ palette: [String: Color]) {
    self.palette = palette
    self.text = text
    let scalars = text.unicodeScalars
    var words: [Substring] = []
    var start = text.startIndex
    for index in scalars.indices where scalars[index] == "," || scalars[index].isBlank {
      if start < index { words.append(text[start..<index]) }
      start = scalars.index(after: index)
      if scalars[index] == "," { words.append(text[index..<start]) }
    }
    if start < text.endIndex { words.append(text[start...]) }
    self.words = words[...]
  }

  /// What is wrong with a word.
  private func misfit(_ sentence: String, at word: Substring) -> Misfit {
    Misfit(sentence: sentence, offset: text[..<word.startIndex].count)
  }

  private func misfitAtEnd(_ sentence: String) -> Misfit {
    Misfit(sentence: sentence, offset: text.count)
  }

  private mutating func face() throws(Misfit) -> Face {
    var face = Face()
    if let first = words.first, Self.attributes.contains(String(first)) {
      try attribute(in: &face)
    } else {
      face.ink = try color()
      if words.first == "on" {
        words.removeFirst()
        face.paper = try color()
      }
    }
    while let word = words.popFirst() {
      guard word == "," else {
        throw misfit("a comma was expected before \"\(String(word).cleaned)\"", at: word)
      }
      try attribute(in: &face)
    }
    return face
  }

  private mutating func color() throws(Misfit) -> Color {
    guard let word = words.popFirst() else {
      throw misfitAtEnd("a colour was expected")
    }
    guard let color = palette[String(word)] else {
      throw misfit("the palette has no colour \"\(String(word).cleaned)\"", at: word)
    }
    return color
  }

  private mutating func attribute(in face: inout Face) throws(Misfit) {
    guard let word = words.popFirst() else {
      throw misfitAtEnd("an attribute was expected after the comma")
    }
    switch word {
    case "bold": face.bold = true
    case "underline": face.underline = true
    case "reverse": face.reverse = true
    default:
      throw misfit(
        "there is no attribute \"\(String(word).cleaned)\"; there are "
          + Self.attributes.joined(separator: ", "), at: word)
    }
  }
}

extension Unicode.Scalar {
  /// True for what divides words.
  fileprivate var isBlank: Bool {
    switch self {
    case " ", "\t"..."\r": true
    default: !isASCII && properties.isWhitespace
    }
  }
}
