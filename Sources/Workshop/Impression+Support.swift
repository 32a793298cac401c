public import Notation

/// What the room says when asked whether something is so.
public enum Answer: String, FixedWord {
  case yes, no, unknown
}

/// A question by which a leader alone tries a word.
public enum WordTest: String, FixedWord {
  /// Would a customer say it?
  case customer
  /// Would every competitor say it of themselves?
  case competitors
  /// Does it say something else than the other two?
  case distinct
  /// Is it true today?
  case today
}

extension Impression {
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

    /// One thing that somebody does so that the word comes true.
    public internal(set) var behaviour = ""

    /// Who sees to it.
    public internal(set) var owner = ""

    /// What was said about the word between two votes.
    public internal(set) var note = ""

    /// Whether a customer would say it; `nil` was not asked.
    public internal(set) var customer: Answer?

    /// Whether every competitor would say it of themselves; `nil` was not asked.
    public internal(set) var competitors: Answer?

    /// Whether it says something else than the other two; `nil` was not asked.
    public internal(set) var distinct: Answer?

    /// Whether it is true today; `nil` was not asked.
    public internal(set) var today: Answer?

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    init(word: Word.ID) { self.word = word }

    /// Whether nothing was said about the word.
    var isBlank: Bool { self == Support(word: word) }
  }
}

extension Impression.Support {
  /// The answer to a question; `nil` was not asked.
  public internal(set) subscript(test: WordTest) -> Answer? {
    get {
      switch test {
      case .customer: customer
      case .competitors: competitors
      case .distinct: distinct
      case .today: today
      }
    }
    set {
      switch test {
      case .customer: customer = newValue
      case .competitors: competitors = newValue
      case .distinct: distinct = newValue
      case .today: today = newValue
      }
    }
  }
}
