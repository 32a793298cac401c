import Workshop

/// The way through a workshop: its plan's steps, and the stops of each step.
enum Itinerary {
  /// The steps of the session's plan that have something for these people.
  static func steps(in scene: Scene) -> [String] {
    let plan = scene.playbook.plan(scene.session.plan)
    let planned = plan?.steps.map(\.id) ?? scene.playbook.steps.map(\.id)
    return planned.filter { hasParts($0, in: scene) }
  }

  /// The steps of the playbook that the plan does not have.
  static func others(in scene: Scene) -> [String] {
    let planned = Set(steps(in: scene))
    return scene.playbook.steps.map(\.id).filter {
      !planned.contains($0) && !isBreak($0) && hasParts($0, in: scene)
    }
  }

  static func isBreak(_ step: String) -> Bool { step == "break" }

  /// Whether the step goes straight on, without a question at its end.
  static func withoutEnd(_ step: String) -> Bool { isBreak(step) || step == "close" }

  /// Where a step stands in the plan; of several breaks it is the one after the last step that is done.
  private static func index(of step: String, in steps: [String], _ scene: Scene) -> Int? {
    guard let first = steps.firstIndex(of: step) else { return nil }
    let done = steps.lastIndex { !isBreak($0) && scene.session.agenda.progress(of: $0).done }
    let next = steps.indices.first { $0 > (done ?? -1) && steps[$0] == step }
    return isBreak(step) ? next ?? first : first
  }

  /// The steps before and after one on the way; nil where there is none.
  ///
  /// From a step that is not on it the way goes on with the next that is.
  static func neighbours(
    of step: String, in scene: Scene
  ) -> (before: String?, after: String?) {
    let steps = steps(in: scene)
    guard let index = index(of: step, in: steps, scene) else {
      let later = scene.playbook.steps.map(\.id).drop { $0 != step }.dropFirst()
      return (nil, later.first { steps.contains($0) })
    }
    return (
      index > 0 ? steps[index - 1] : nil, index + 1 < steps.count ? steps[index + 1] : nil
    )
  }

  /// Whether `later` lies after `earlier` on the way.
  static func comes(_ later: String, after earlier: String, in scene: Scene) -> Bool {
    let steps = steps(in: scene)
    guard let first = index(of: earlier, in: steps, scene),
      let second = index(of: later, in: steps, scene)
    else { return false }
    return second > first
  }

  private static func hasParts(_ step: String, in scene: Scene) -> Bool {
    scene.playbook.step(step)?.parts.contains { $0.isFor(scene.session, of: step) } ?? false
  }

  /// Whether these people can stand at a stop; what a plan leaves out is there for them too.
  static func has(_ stop: Stop, in scene: Scene) -> Bool {
    scene.playbook.step(stop.step)?.parts.first { $0.id == stop.part }?
      .isFor(scene.session, of: stop.step) ?? true
  }

  /// The stops of a step in order: a part that goes stage by stage has one for each.
  ///
  /// They are those that the session's plan takes; a step that is not in the plan is taken whole.
  static func stops(of step: String, in scene: Scene) -> [Stop] {
    let parts = scene.playbook.step(step)?.parts ?? []
    let planned = scene.playbook.plan(scene.session.plan)?.steps.first { $0.id == step }
    return parts.filter {
      $0.isFor(scene.session, of: step) && planned?.takes($0.id) ?? true
    }.flatMap { part -> [Stop] in
      if step == "dive", part.id == "look" {
        return scene.session.chosenMoments.map { Stop(step, part.id, moment: $0.id) }
      }
      guard step == "touchpoints", part.id == "board", !scene.session.stages.isEmpty else {
        return [Stop(step, part.id)]
      }
      return scene.session.stages.map { Stop(step, part.id, stage: $0.id) }
    }
  }

  /// The stop after one; nil after the last.
  ///
  /// From a part that the plan leaves out the way goes on with the next that it takes.
  static func stop(after stop: Stop, in scene: Scene) -> Stop? {
    let stops = stops(of: stop.step, in: scene)
    if let here = stops.firstIndex(of: stop) {
      return here + 1 < stops.count ? stops[here + 1] : nil
    }
    let parts = scene.playbook.step(stop.step)?.parts.map(\.id) ?? []
    let later = parts.drop { $0 != stop.part }.dropFirst()
    return stops.first { later.contains($0.part) }
  }

  /// `2 of 6` for the strip: the stage where parts go stage by stage, else the part; empty for one part.
  static func position(of stop: Stop, in scene: Scene) -> String {
    guard !withoutEnd(stop.step) else { return "" }
    let stops = stops(of: stop.step, in: scene)
    let group = stop.isOneOfSeveral ? stops.filter(\.isOneOfSeveral) : stops
    guard group.count > 1, let index = group.firstIndex(of: stop) else { return "" }
    if !stop.isOneOfSeveral, stops.contains(where: \.isOneOfSeveral) { return "" }
    return scene.say(
      "strip.position", ["index": String(index + 1), "count": String(group.count)])
  }
}
