public import Notation

/// How a room votes.
public enum VoteMeans: String, FixedWord, Omittable {
  /// On paper slips, shuffled before they are typed.
  case slips
  /// Without paper: one word at a time, eyes closed, hands counted, nothing shown.
  case hands

  /// A room votes on paper unless it has none.
  public static var omitted: VoteMeans { .slips }
}

/// Who votes, and who decides when votes cannot: agreed before the first word exists.
public struct Electorate: Codable, Equatable, Sendable, BlankByDefault {
  /// Fewer voters than this know each other's slips by their words.
  public static let secretFrom = 4

  /// With more voters than this the method gets slow, and that is said.
  public static let crowdAfter = 15

  /// How many people vote, 1 to 999, the facilitator among them if they do; `nil` is not said.
  public internal(set) var voters: Int?

  /// Whether the facilitator votes too.
  public internal(set) var facilitatorVotes = false

  /// Who decides when slips, points and hands cannot: a role, not a name.
  public internal(set) var decider = ""

  /// On paper, or by hands.
  public internal(set) var means = VoteMeans.slips

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing agreed yet.
  public static var blank: Electorate { Electorate() }

  init() {}

  /// Whether secrecy can be promised; with fewer than four voters it cannot.
  public var isSecret: Bool { voters.map { $0 >= Electorate.secretFrom } ?? true }

  /// Whether there are more voters than the method is made for.
  public var isCrowd: Bool { voters.map { $0 > Electorate.crowdAfter } ?? false }

  /// Whether people say aloud that they can live with the three, instead of showing fingers.
  public var consentsAloud: Bool { !isSecret }
}
