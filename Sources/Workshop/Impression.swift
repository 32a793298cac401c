public import Notation

/// What the room says when asked whether something is so.
public enum Answer: String, FixedWord {
  case yes, no, unknown
}

/// A word or short phrase that the customer might be left with.
public struct Word: Codable, Equatable, Identifiable, Sendable {
  /// A word's number, counted within the session.
  public struct ID: CountedID {
    /// The number, from 1.
    public let rawValue: Int

    /// The id with this number.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// Where a word came from.
  public enum Source: String, FixedWord {
    case team, starter
  }

  /// The word's number.
  public internal(set) var id: ID

  /// The word as it was read out; never empty, and no other word reads the same.
  public internal(set) var text: String

  /// Whether the team wrote it, or took it from the starter words.
  public internal(set) var source: Source

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(id: ID, text: String, source: Source) {
    self.id = id
    self.text = text
    self.source = source
  }
}

/// From many words to exactly three: the lasting impression.
public struct Impression: Codable, Equatable, Sendable, BlankByDefault {
  /// How many words are chosen at most.
  public static let chosenLimit = 3

  /// What stands behind one word.
  public struct Support: Codable, Equatable, Sendable {
    /// Which word.
    public internal(set) var word: Word.ID

    /// Whether the culture carries it; `nil` was not asked.
    public internal(set) var culture: Answer?

    /// Whether staff may show it; `nil` was not asked.
    public internal(set) var staff: Answer?

    /// What would show that it is so.
    public internal(set) var evidence = ""

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    init(word: Word.ID) { self.word = word }

    /// Whether nothing was said about the word.
    var isBlank: Bool { self == Support(word: word) }
  }

  /// The words in the order in which they were read out.
  public internal(set) var words: [Word] = []

  /// Whether the starter words were shown.
  public internal(set) var startersShown = false

  /// The chosen words in the order of choosing; three at most.
  public internal(set) var chosen: [Word.ID] = []

  /// What stands behind the words; one entry a word at most.
  public internal(set) var support: [Support] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Impression { Impression() }

  init() {}
}
