import Workshop

extension Scene {
  /// What must be known now to decide (M31), in the stage with which the journey begins; else nil.
  func mustBeKnown(in stage: Stage.ID) -> String? {
    let what = session.persona.knowsNow
    guard !what.isEmpty, session.stages.first?.id == stage else { return nil }
    return say("touchpoints.knows", ["what": what])
  }
}
