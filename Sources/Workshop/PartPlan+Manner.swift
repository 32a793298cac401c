extension PartPlan {
  /// Whether these people take this part of a step.
  ///
  /// Alone nobody is welcomed, and nobody writes in silence.
  public func isFor(_ manner: Manner, of step: Step.ID) -> Bool {
    manner == .team || (kind != .wait && step != "welcome" && id != "frame")
  }
}
