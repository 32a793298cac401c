extension NodeDecoder {
  /// What does not fit the type that was asked for, and the way to it.
  public struct Misfit: Error, Equatable, Sendable {
    /// What is wrong, in words that fit after "line 3, column 14: ".
    public var sentence: String
    /// The way from the document to the value; `Reader.place(of:in:_:)` finds its line.
    public var path: [Reader.Step]

    /// A misfit at the end of a path.
    public init(sentence: String, path: [Reader.Step]) {
      self.sentence = sentence
      self.path = path
    }
  }
}

extension NodeDecoder.Misfit {
  init(_ sentence: String, at path: [any CodingKey]) {
    self.init(
      sentence: sentence,
      path: path.map { $0.intValue.map(Reader.Step.index) ?? .name($0.stringValue) })
  }

  /// What the standard library says, put in our words where they are clearer.
  init(_ error: DecodingError, from decoder: NodeDecoder) {
    switch error {
    case .dataCorrupted(let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context), .keyNotFound(_, let context):
      let isHere = context.codingPath.count == decoder.codingPath.count
      self.init(
        isHere ? decoder.unknownValue(context.debugDescription) : context.debugDescription,
        at: context.codingPath)
    @unknown default: self.init("this does not fit", at: decoder.codingPath)
    }
  }
}

extension NodeDecoder {
  /// The sentence for a value that is none of the cases of an enum; `other` for all else.
  ///
  /// The standard library reports both kinds of enum in its own words, the ones with raw values as
  /// a failed initialiser and the ones with associated values as a wrong number of keys.
  fileprivate func unknownValue(_ other: String) -> String {
    if other.hasPrefix("Cannot initialize ") {
      switch node {
      case .string(let value): return "\(value.shortened) is not one of the values known here"
      case .number(let digits): return "\(digits) is not one of the values known here"
      default: return other
      }
    }
    guard other.hasPrefix("Invalid number of keys"), case .object(let members) = node else {
      return other
    }
    guard members.count == 1 else { return "exactly one of the values known here was expected" }
    return "\(members[0].name.shortened) is not one of the values known here"
  }
}

extension String {
  /// The text in quotes, cut where it is too long for a sentence.
  fileprivate var shortened: String {
    let most = 40
    return count > most ? (prefix(most - 1) + "…").quoted : quoted
  }
}
