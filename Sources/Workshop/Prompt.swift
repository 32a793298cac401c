/// What is asked in one part of a step, and what helps to ask it well.
///
/// Everything in it is worded so that the room may read it over the facilitator's shoulder.
public struct Prompt: Equatable, Sendable {
  /// The one question for the room, in one line; on some parts that only show, a title.
  public var question = Wording("")
  /// One line of instruction below the question, or nothing.
  public var instruction = Wording("")
  /// The word in front of the entry line, or nothing.
  public var line = Wording("")
  /// What can be said now, a paragraph each.
  public var say: [Wording] = []
  /// Why this is asked.
  public var why: [Wording] = []
  /// When it is enough.
  public var enough: [Wording] = []
  /// What to do when the talk leaves the path.
  public var aside: [Wording] = []

  /// What can be said besides where customers meet the offer in one way or another (M37).
  public var settings: [Setting: [Wording]] = [:]

  /// A prompt that says nothing yet.
  public init() {}
}
