/// A face in words: `ink on paper, bold`, where ink and paper are names of the palette.
///
/// `amber` alone is only an ink, `bold` alone only an attribute.
struct FaceExpression {
  /// What is wrong, and how many characters into the text.
  struct Misfit: Error {
    let sentence: String
    let offset: Int
  }

  private typealias Word = (text: String, offset: Int)

  private static let attributes = ["bold", "underline", "reverse"]

  private let palette: [String: Color]
  private var words: ArraySlice<Word>
  private let length: Int

  /// Whether a colour of this name can be told from an attribute and from `on`.
  static func canName(_ name: String) -> Bool {
    !name.isEmpty && name != "on" && !attributes.contains(name)
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
          || $0 == "-"
      }
  }

  /// The face that the text says with the colours of the palette.
  static func face(_ text: String, _ palette: [String: Color]) throws(Misfit) -> Face {
    var expression = FaceExpression(text, palette)
    return try expression.face()
  }

  private init(_ text: String, _ palette: [String: Color]) {
    self.palette = palette
    length = text.count
    words = []
    var word = ""
    for (offset, character) in (text + " ").enumerated() {
      guard character.isWhitespace || character == "," else {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append((word, offset - word.count)) }
      if character == "," { words.append((",", offset)) }
      word = ""
    }
  }

  private mutating func face() throws(Misfit) -> Face {
    var face = Face()
    if let first = words.first, Self.attributes.contains(first.text) {
      try attribute(in: &face)
    } else {
      face.ink = try color()
      if words.first?.text == "on" {
        words.removeFirst()
        face.paper = try color()
      }
    }
    while let word = words.popFirst() {
      guard word.text == "," else {
        throw Misfit(
          sentence: "a comma was expected before \"\(word.text.cleaned)\"", offset: word.offset)
      }
      try attribute(in: &face)
    }
    return face
  }

  private mutating func color() throws(Misfit) -> Color {
    guard let word = words.popFirst() else {
      throw Misfit(sentence: "a colour was expected", offset: length)
    }
    guard let color = palette[word.text] else {
      throw Misfit(
        sentence: "the palette has no colour \"\(word.text.cleaned)\"", offset: word.offset)
    }
    return color
  }

  private mutating func attribute(in face: inout Face) throws(Misfit) {
    guard let word = words.popFirst() else {
      throw Misfit(sentence: "an attribute was expected after the comma", offset: length)
    }
    switch word.text {
    case "bold": face.bold = true
    case "underline": face.underline = true
    case "reverse": face.reverse = true
    default:
      throw Misfit(
        sentence: "there is no attribute \"\(word.text.cleaned)\"; there are "
          + Self.attributes.joined(separator: ", "), offset: word.offset)
    }
  }
}
