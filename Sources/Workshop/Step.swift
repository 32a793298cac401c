/// A step of a workshop: its name on the wall, its parts in order, and how it ends.
public struct Step: Equatable, Sendable, Identifiable {
  /// Its lasting name in documents, such as `touchpoints`.
  public var id: String
  /// Its name on the wall.
  public var name: String
  /// One question for the room each, in order; never empty.
  public var parts: [PartPlan]
  /// What is asked before the next step.
  public var end: StepEnd

  /// A step with its parts and its end.
  public init(id: String, name: String, parts: [PartPlan], end: StepEnd = StepEnd()) {
    self.id = id
    self.name = name
    self.parts = parts
    self.end = end
  }
}

/// A part of a step: one question for the room, of one kind.
public struct PartPlan: Equatable, Sendable, Identifiable {
  /// Its lasting name within its step, such as `board`.
  public var id: String
  /// What the room does in it.
  public var kind: PartKind

  /// A part of a kind.
  public init(id: String, kind: PartKind) {
    self.id = id
    self.kind = kind
  }
}

/// How a step ends: one question for people, and what is said when nothing is left open.
public struct StepEnd: Equatable, Sendable {
  /// The question for people.
  public var question: Wording
  /// What is said where nothing is left open, or nothing.
  public var said: Wording

  /// The end of a step.
  public init(question: Wording = Wording(""), said: Wording = Wording("")) {
    self.question = question
    self.said = said
  }
}
