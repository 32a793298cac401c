package import Workshop

/// One part of one step: where a walk through the workshop can stop.
package struct Stop: Hashable, Sendable {
  /// The step's id in the playbook.
  package var step: String
  /// The part's id in the step.
  package var part: String
  /// The stage, on a part that is walked through stage by stage.
  package var stage: Stage.ID?
  /// The moment, on a part that is walked through moment by moment.
  package var moment: Touchpoint.ID?

  /// A stop.
  package init(
    _ step: String, _ part: String, stage: Stage.ID? = nil, moment: Touchpoint.ID? = nil
  ) {
    self.step = step
    self.part = part
    self.stage = stage
    self.moment = moment
  }

  /// Whether its part has a stop for each of several things.
  var isOneOfSeveral: Bool { stage != nil || moment != nil }

  /// Whether what is done at `other` is in sight here.
  func shows(_ other: Stop) -> Bool {
    self == other || (step == other.step && part == other.part && !other.isOneOfSeveral)
  }

  /// The key under which a half-typed line is kept in the document.
  var draftKey: String {
    "\(step).\(part)" + (stage.map { ".\($0.rawValue)" } ?? "")
  }
}
