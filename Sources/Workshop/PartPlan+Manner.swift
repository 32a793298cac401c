extension PartPlan {
  /// Whether the people of a session take this part of a step.
  ///
  /// Alone nobody is welcomed, nobody writes in silence, and nobody votes; in a team nobody sorts words
  /// or asks every pair. What one person had found before is there only where one had.
  public func isFor(_ session: Session, of step: Step.ID) -> Bool {
    let isOfWords = step == "words"
    if isOfWords, PartPlan.handingOver.contains(id) {
      return session.manner == .team && session.impression.before != nil
    }
    return switch session.manner {
    case .team: !(isOfWords && PartPlan.alone.contains(id))
    case .alone:
      kind != .wait && step != "welcome" && !(isOfWords && PartPlan.voting.contains(id))
    }
  }

  /// The parts of the three words that need more than one person.
  private static let voting: Set = ["frame", "vote", "talk", "second", "fingers"]

  /// The parts of the three words that open what one person had found.
  private static let handingOver: Set = ["leader", "before"]

  /// The parts of the three words by which one person comes to them.
  private static let alone: Set = [
    "customer", "complaint", "best", "buckets", "pairs", "questions", "choose",
  ]
}
