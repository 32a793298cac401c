public import Notation

/// Where the workshop stands: what is open, what was asked, how long it took.
///
/// Moving about is not history, so these are plain variables that undo leaves alone. What they name
/// may be gone by now: readers look it up and take `nil` for an answer.
public struct Agenda: Codable, Equatable, Sendable, BlankByDefault {
  /// The id of the step that is open; empty before the workshop begins.
  public var step = ""

  /// The id of the part that is open.
  public var part = ""

  /// The stage that is open.
  public var stage: Stage.ID?

  /// The moment that is looked into.
  public var moment: Touchpoint.ID?

  /// When the workshop began, as in ``Moment/timestamp``; empty while it is only prepared.
  public var begun = ""

  /// When it was last left, as in ``Moment/timestamp``.
  public var stopped = ""

  /// Which questions were asked about which stage.
  public var asked: [Asked] = []

  /// How far each step has come.
  public var progress: [Progress] = []

  /// What was typed and not yet added, one entry a part.
  public var drafts: [Draft] = []

  /// Whether the relationship timeline beside the stages is switched off.
  public var hidesTimeline = false

  /// Whether the map says which part of the organisation each stage belongs to (M50).
  public var showsBands = false

  /// The checksum of the last line of the session's log, in a document that was saved while the log
  /// took nothing more; empty everywhere else.
  ///
  /// It tells who opens the document that it is no other program's.
  public var aheadOf = ""

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// An agenda on which nothing has begun.
  public static var blank: Agenda { Agenda() }

  /// An agenda on which nothing has begun.
  public init() {}
}

extension Agenda {
  /// The questions that were asked about a stage, whether or not anybody answered.
  public struct Asked: Codable, Equatable, Sendable {
    /// Which stage.
    public var stage: Stage.ID

    /// Which questions, in the order of asking.
    public var questions: [Question]

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    /// These questions about this stage.
    public init(stage: Stage.ID, questions: [Question] = []) {
      self.stage = stage
      self.questions = questions
    }
  }

  /// How far a step has come.
  public struct Progress: Codable, Equatable, Sendable {
    /// The id of the step.
    public var step: String

    /// Whether the room went on from it.
    public var done: Bool

    /// How long it was open, in seconds.
    public var used: Int

    /// How much was added to its planned time, in seconds; less than zero where it was shortened.
    public var extra: Int

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    /// The progress of one step.
    public init(step: String, done: Bool = false, used: Int = 0, extra: Int = 0) {
      self.step = step
      self.done = done
      self.used = used
      self.extra = extra
    }

    /// Reads a step's progress; seconds that are left out are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      step = try container.decode(String.self, forKey: .step)
      done = try container.decode(Bool.self, forKey: .done)
      used = try container.decodeIfPresent(Int.self, forKey: .used) ?? 0
      extra = try container.decodeIfPresent(Int.self, forKey: .extra) ?? 0
      extras = try container.decode(Extras.self, forKey: .extras)
    }

    /// Writes a step's progress; no seconds are left out.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(step, forKey: .step)
      try container.encode(done, forKey: .done)
      if used != 0 { try container.encode(used, forKey: .used) }
      if extra != 0 { try container.encode(extra, forKey: .extra) }
      try container.encode(extras, forKey: .extras)
    }

    private enum CodingKeys: String, CodingKey { case step, done, used, extra, extras }
  }

  /// A text that was typed into a part's entry line and not yet added.
  public struct Draft: Codable, Equatable, Sendable {
    /// The part in whose entry line it stands.
    public var part: String

    /// The text as it was typed.
    public var text: String

    /// Members of the document that this version does not know.
    public internal(set) var extras = Extras()

    /// The draft of one part.
    public init(part: String, text: String) {
      self.part = part
      self.text = text
    }
  }
}
