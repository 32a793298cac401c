extension PartPlan {
  /// Whether these people take this part of a step.
  ///
  /// Alone nobody is welcomed, nobody writes in silence, and nobody votes; in a team nobody picks the
  /// three words by ticking them.
  public func isFor(_ manner: Manner, of step: Step.ID) -> Bool {
    switch manner {
    case .team: !(step == "words" && id == "choose")
    case .alone:
      kind != .wait && step != "welcome" && !(step == "words" && PartPlan.voting.contains(id))
    }
  }

  /// The parts of the three words that need more than one person.
  private static let voting: Set = ["frame", "same", "vote", "talk", "second", "fingers"]
}
