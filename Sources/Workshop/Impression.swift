public import Notation

/// From many words to exactly three: the lasting impression.
public struct Impression: Codable, Equatable, Sendable, BlankByDefault {
  /// How many words are chosen at most.
  public static let chosenLimit = 3

  /// The words in the order in which they were read out.
  public internal(set) var words: [Word] = []

  /// Whether the starter words were shown.
  public internal(set) var startersShown = false

  /// Who votes, and who decides when votes cannot.
  public internal(set) var electorate = Electorate()

  /// The pairs about which the room was asked whether they are the same, whatever it answered.
  public internal(set) var asked: [WordPair] = []

  /// The list as it was frozen for the vote; `nil` while it is open.
  public internal(set) var order: FrozenOrder?

  /// The only vote, or the first of two.
  public internal(set) var first = CountedVote()

  /// The second vote, on the shortlist.
  public internal(set) var second = CountedVote()

  /// The chosen words in the order of choosing; three at most.
  public internal(set) var chosen: [Word.ID] = []

  /// Whether everybody can live with the three.
  public internal(set) var consent = Consent()

  /// What stands behind the words; one entry a word at most.
  public internal(set) var support: [Support] = []

  /// Where a leader alone put the words.
  public internal(set) var sorted: [SortedWord] = []

  /// The pairs that a leader alone was asked about.
  public internal(set) var pairs: PairRound?

  /// The day on which a leader alone made the draft of the three.
  public internal(set) var drafted: CivilDate?

  /// The choices that were made again, blind, on later days.
  public internal(set) var again: [SecondChoice] = []

  /// What the touchpoints do to the words; those that are silent are left out.
  public internal(set) var links: [WordLink] = []

  /// What the customer would tell a friend, word for word (M123); empty is not said.
  public internal(set) var friend = ""

  /// The customers who were asked, in the order of adding.
  public internal(set) var ledger: [LedgerEntry] = []

  /// What one person had found alone before a team began anew, closed to the team; one at most.
  public internal(set) var alone: [Impression] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Impression { Impression() }

  init() {}
}
