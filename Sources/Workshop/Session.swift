public import Notation

/// A workshop's whole work: the document that is saved, shown and handed out.
///
/// It is a value. Every change of its contents goes through ``apply(_:)``; only ``agenda`` (where
/// the workshop stands) and ``revision`` are set directly. The order of the properties is the order
/// of the document, and members that this version does not know are kept in ``extras``.
public struct Session: Codable, Equatable, Sendable {
  /// What every session document says of itself.
  public static let formatName = "touchline/session"

  /// The version of the document that this program writes, and the highest that it reads.
  public static let currentVersion = 1

  /// The longest text that any field holds, in characters.
  public static let textLimit = 1_000

  /// Always ``formatName``.
  public internal(set) var format = Session.formatName

  /// The document's version, 1 to ``currentVersion``.
  public internal(set) var version = Session.currentVersion

  /// The session's own name among all sessions: the only random id, handed in.
  public internal(set) var id: String

  /// How many changes were made, undo and redo counted too.
  public var revision: Int

  /// The session's title; empty until somebody gives one or a journey is chosen.
  public internal(set) var title: String

  /// When the session was made, as in ``Moment/timestamp``.
  public internal(set) var created: String

  /// Whether a team works on it, or one person alone.
  public internal(set) var manner: Manner

  /// The id of the playbook's plan that the workshop follows.
  public internal(set) var plan: String

  /// Which journey the map shows: what is so today, never what is hoped for (M12).
  public internal(set) var state = MapState.current

  /// Who is in the room.
  public internal(set) var attendance = Attendance()

  /// The journeys that may be mapped, in the order in which they stand on the wall.
  public internal(set) var journeys: [Journey] = []

  /// The journey that is mapped, and why.
  public internal(set) var choice: Choice?

  /// Whose journey it is, from where to where.
  public internal(set) var persona = Persona()

  /// What the map is for, what our words mean, and who knows which part of the journey.
  public internal(set) var charter = Charter()

  /// The id of the playbook's stage set that the stages came from; empty for none.
  public internal(set) var stageSet = ""

  /// The stages in the order of the journey.
  public internal(set) var stages: [Stage] = []

  /// What the customer would talk about on the way out, in the order in which it was said.
  public internal(set) var recollections: [Recollection] = []

  /// The feelings that people named to warm up, in the order in which they were said.
  public internal(set) var warmUps: [WarmUp] = []

  /// The words that the customer should be left with.
  public internal(set) var impression = Impression()

  /// What was put aside for later.
  public internal(set) var parked: [ParkedThought] = []

  /// What was promised at the end.
  public internal(set) var closing = Closing()

  /// Where the workshop stands.
  ///
  /// Moving about is not history: undo leaves it alone.
  public var agenda = Agenda()

  /// The last id given out; ids are counted, never random.
  public internal(set) var issued = 0

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// A session in which nothing has been said yet.
  ///
  /// - Parameters:
  ///   - id: its own name among all sessions; not empty.
  ///   - title: its title, or empty.
  ///   - created: when it was made, as in ``Moment/timestamp``.
  ///   - manner: a team, or one person alone.
  ///   - plan: the id of a plan of the playbook.
  public init(
    id: String, title: String = "", created: String, manner: Manner = .team,
    plan: String = "standard"
  ) {
    self.id = id
    self.revision = 0
    self.title = title
    self.created = created
    self.manner = manner
    self.plan = plan
  }

  /// Writes the members in the order of the properties.
  ///
  /// The title, the time, the plan and the state are written even when they are empty or could be no
  /// other, so that every document begins alike.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(version, forKey: .version)
    try container.encode(id, forKey: .id)
    try container.encode(revision, forKey: .revision)
    try container.encodeIfPresent(title, forKey: .title)
    try container.encodeIfPresent(created, forKey: .created)
    try container.encode(manner, forKey: .manner)
    try container.encodeIfPresent(plan, forKey: .plan)
    try container.encodeIfPresent(state, forKey: .state)
    try container.encode(attendance, forKey: .attendance)
    try container.encode(journeys, forKey: .journeys)
    try container.encodeIfPresent(choice, forKey: .choice)
    try container.encode(persona, forKey: .persona)
    try container.encode(charter, forKey: .charter)
    try container.encode(stageSet, forKey: .stageSet)
    try container.encode(stages, forKey: .stages)
    try container.encode(recollections, forKey: .recollections)
    try container.encode(warmUps, forKey: .warmUps)
    try container.encode(impression, forKey: .impression)
    try container.encode(parked, forKey: .parked)
    try container.encode(closing, forKey: .closing)
    try container.encode(agenda, forKey: .agenda)
    try container.encode(issued, forKey: .issued)
    try container.encode(extras, forKey: .extras)
  }
}
