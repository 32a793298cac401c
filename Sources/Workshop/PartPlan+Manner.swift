extension PartPlan {
  /// Whether these people take this part of a step.
  ///
  /// Alone nobody is welcomed, nobody writes in silence, and nobody votes; in a team nobody sorts words
  /// or asks every pair, and the words are held against the map on request.
  public func isFor(_ manner: Manner, of step: Step.ID) -> Bool {
    let isOfWords = step == "words"
    return switch manner {
    case .team: !(isOfWords && PartPlan.alone.contains(id))
    case .alone:
      kind != .wait && step != "welcome" && !(isOfWords && PartPlan.voting.contains(id))
    }
  }

  /// The parts of the three words that need more than one person.
  private static let voting: Set = ["frame", "vote", "talk", "second", "fingers"]

  /// The parts of the three words by which one person comes to them.
  private static let alone: Set = [
    "customer", "complaint", "best", "buckets", "pairs", "questions", "choose", "moments", "last",
  ]
}
