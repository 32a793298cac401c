/// The map as a figure: what the screen, `touchline show` and the handouts draw it from.
///
/// It holds what was said, in the order of the journey, under the numbers of the wall. Texts are as
/// people wrote them: whoever shows them cleans them. A layer that comes later, such as the line of
/// feelings, reads it from the touchpoints that the entries carry.
public struct MapFigure: Equatable, Sendable {
  /// One stage, with what the customer needs there and what happens.
  public struct Section: Equatable, Sendable, Identifiable {
    /// The stage.
    public let id: Stage.ID

    /// The stage's name.
    public let name: String

    /// What the customer needs, in the order in which it was said.
    public let needs: [Need]

    /// What happens, in the order of the journey.
    public let entries: [Entry]
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

  /// The map of a session as it stands.
  public init(_ session: Session) {
    title = session.displayTitle
    pointOfView = session.pointOfView
    begins = session.persona.begins
    ends = session.persona.ends
    words = session.chosenWords.map(\.text)
    recollections = session.recollections.map(\.text)
    var sections: [Section] = []
    var number = 0
    for stage in session.stages {
      let entries = stage.touchpoints.enumerated().map { index, touchpoint in
        Entry(number: number + index + 1, touchpoint: touchpoint)
      }
      number += entries.count
      sections.append(
        Section(id: stage.id, name: stage.name, needs: stage.needs, entries: entries))
    }
    self.sections = sections
    showsKnown =
      session.manner == .alone || session.touchpoints.contains { $0.known != .guess }
  }
}

extension MapFigure {
  /// How many touchpoints there are.
  public var count: Int { sections.reduce(0) { $0 + $1.entries.count } }

  /// How many touchpoints are guesses.
  public var guesses: Int {
    sections.reduce(0) { $0 + $1.entries.count { $0.touchpoint.known == .guess } }
  }

  /// What can be pointed at, in order: each stage, and after it its touchpoints.
  public var targets: [Target] {
    sections.flatMap { section in
      [.stage(section.id)] + section.entries.map { .touchpoint($0.id) }
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
