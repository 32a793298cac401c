/// Why an edit was not made, in words for the room, with the way on.
public struct Refusal: Error, Equatable, Sendable {
  /// What to show: one or two short sentences.
  public var sentence: String

  /// A refusal in these words.
  public init(_ sentence: String) { self.sentence = sentence }

  /// What an edit names was taken out in the meantime.
  static let gone = Refusal("That is not there any more.")
}

extension Array where Element: Identifiable {
  /// Where the element with this id stands, or the refusal that it is gone.
  func place(of id: Element.ID) throws(Refusal) -> Int {
    guard let index = firstIndex(where: { $0.id == id }) else { throw .gone }
    return index
  }

  /// Where something stands that comes after the element with this id; `nil` is the end.
  func place(after id: Element.ID?) throws(Refusal) -> Int {
    guard let id else { return endIndex }
    return try place(of: id) + 1
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text of a line that may stay empty, without blanks around it.
  func asLine() throws(Refusal) -> String {
    let text = trimmed
    guard text.count <= Session.textLimit else {
      throw Refusal("That is longer than 1,000 characters. Shorten it, or make two of it.")
    }
    return text
  }

  /// The text of something that cannot be empty, without blanks around it.
  func asEntry() throws(Refusal) -> String {
    let text = try asLine()
    guard !text.isEmpty else { throw Refusal("There is nothing written yet. Type a few words.") }
    return text
  }

  /// The text on one line, cut where it is too long to be part of a sentence.
  var inBrief: String {
    let most = 40
    // Most texts are: telling so is twenty times faster than looking for their characters.
    let isPlain = utf8.count <= most && utf8.allSatisfy { (0x20..<0x7f).contains($0) }
    if isPlain { return self }
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }
}

extension Int? {
  /// The score, or the refusal that it is none.
  func asScore() throws(Refusal) -> Int? {
    guard let self else { return nil }
    guard Session.scores.contains(self) else { throw Refusal("A score is 1 to 5.") }
    return self
  }
}

extension Session {
  /// What a score may be.
  static let scores = 1...5

  /// How many people a session may count.
  static let crowd = 1...999

  /// The highest id that a session gives out.
  static let idLimit = 1_000_000_000

  /// The next id; ids are counted across everything in the session.
  mutating func newID() throws(Refusal) -> Int {
    guard issued < Session.idLimit else {
      throw Refusal("This session is full. Start a new one, and take over what is needed.")
    }
    issued += 1
    return issued
  }
}
