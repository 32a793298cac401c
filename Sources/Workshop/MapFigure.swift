/// The map as a figure: what the screen, `touchline show` and the handouts draw it from.
///
/// It holds what was said, in the order of the journey, under the numbers of the wall. Texts are as
/// people wrote them: whoever shows them cleans them. A layer that comes later, such as the line of
/// feelings, reads it from the touchpoints that the entries carry.
public struct MapFigure: Equatable, Sendable {
  /// One stage, with what the customer needs there and what happens.
  ///
  /// It looks at the stage and copies none of its touchpoints until they are asked for.
  public struct Section: Equatable, Sendable, Identifiable {
    /// The stage as the session has it.
    let stage: Stage

    /// How many touchpoints stand in the stages before.
    let before: Int

    /// When they come here: what the stage before says of being ready to leave it, or empty.
    let enters: String

    /// Whether no stage comes after it.
    let isLast: Bool

    /// The part of the organisation to which it belongs; `nil` where that is not said or not shown.
    public let band: String?

    /// The stage.
    public var id: Stage.ID { stage.id }

    /// The stage's name.
    public var name: String { stage.name }

    /// What the customer needs, in the order in which it was said.
    public var needs: [Need] { stage.needs }

    /// What happens, in the order of the journey.
    public var entries: [Entry] { stage.touchpoints.indices.map(entry) }

    /// The touchpoint at a place of the stage, which has to be there.
    func entry(at place: Int) -> Entry {
      Entry(number: before + place + 1, touchpoint: stage.touchpoints[place])
    }
  }

  /// One touchpoint under its number.
  public struct Entry: Equatable, Sendable, Identifiable {
    /// The touchpoint's number on the wall, 1 to n through the whole journey.
    public let number: Int

    /// The touchpoint.
    public let touchpoint: Touchpoint

    /// The touchpoint's id, which stays when its number changes.
    public var id: Touchpoint.ID { touchpoint.id }
  }

  /// The session's title as the wall shows it.
  public let title: String

  /// "You are Maria, buying her first bike"; `nil` while nobody has a name.
  public let pointOfView: String?

  /// Where the journey begins, or empty.
  public let begins: String

  /// Where the journey ends, or empty.
  public let ends: String

  /// The stages in their order.
  public let sections: [Section]

  /// The chosen words in the order of choosing; three at most.
  public let words: [String]

  /// What the customer would talk about on the way out, in the order in which it was said.
  public let recollections: [String]

  /// Whether it says of each touchpoint how it is known.
  ///
  /// It does once somebody has said so of one of them; before, everything is a guess and the word
  /// would only stand in the way. Alone it always does.
  public let showsKnown: Bool

  /// The last day on which anybody worked on it; `nil` where the session does not know.
  public let day: CivilDate?

  /// Whether anything was said of any moment's feeling: before, there is no line to draw.
  public let showsFeelings: Bool

  /// The map of a session as it stands.
  public init(_ session: Session) {
    title = session.displayTitle
    pointOfView = session.pointOfView
    begins = session.persona.begins
    ends = session.persona.ends
    words = session.chosenWords.map(\.text)
    recollections = session.recollections.map(\.text)
    day = session.lastDay
    var sections: [Section] = []
    var count = 0
    for (place, stage) in session.stages.enumerated() {
      sections.append(
        Section(
          stage: stage, before: count, enters: place > 0 ? session.stages[place - 1].ready : "",
          isLast: place == session.stages.count - 1,
          band: session.agenda.showsBands && !stage.band.isEmpty ? stage.band : nil))
      count += stage.touchpoints.count
    }
    self.sections = sections
    showsKnown = session.showsKnown
    showsFeelings = session.hasMoment { $0.feeling.score != nil }
  }
}

extension Session {
  /// Whether the map says of each touchpoint how it is known; see ``MapFigure/showsKnown``.
  var showsKnown: Bool { manner == .alone || hasMoment { $0.known != .guess } }
}

extension MapFigure {
  /// How many touchpoints there are.
  public var count: Int { sections.reduce(0) { $0 + $1.stage.touchpoints.count } }

  /// How many touchpoints are guesses.
  public var guesses: Int {
    sections.reduce(0) { $0 + $1.stage.momentCount { $0.known == .guess } }
  }

  /// What can be pointed at, in order: each stage, and after it its touchpoints.
  public var targets: [Target] {
    sections.flatMap { section in
      [.stage(section.id)] + section.stage.touchpoints.map { .touchpoint($0.id) }
    }
  }

  /// Something on the map that can be pointed at.
  public enum Target: Hashable, Sendable {
    /// A stage.
    case stage(Stage.ID)
    /// A touchpoint.
    case touchpoint(Touchpoint.ID)
  }
}
