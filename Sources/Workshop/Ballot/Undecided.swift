/// By which step of the count a word came through.
public enum WinningStep: String, FixedWord {
  /// More slips name it.
  case slips
  /// As many slips name it, and it stands higher on them: 3-2-1.
  case points
  /// Level in both, and more hands went up for it after two minutes' talk.
  case hands
  /// Level in all of these, and named by the one whom the room agreed on before.
  case decider
}

/// A word that came through, and by which step.
public struct Winner: Equatable, Sendable {
  /// The word.
  public let word: Word.ID

  /// The step that told it from those that did not come through.
  public let step: WinningStep
}

/// Places that are still open, and the words that are level for them.
public struct Undecided: Equatable, Sendable {
  /// What the room has to do next.
  public enum Need: Equatable, Sendable {
    /// Two minutes' talk, then hands for each of the words.
    case hands
    /// The named decider chooses.
    case decider
  }

  /// The words that are level, in the order of the wall.
  public let words: [Word.ID]

  /// How many of them come through.
  public let places: Int

  /// The step that is needed next.
  public let need: Need
}
