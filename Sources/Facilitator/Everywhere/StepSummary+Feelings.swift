import Workshop

extension StepSummary {
  /// Each stage with how many moments have no feeling, else with what they do to the tie (M53); that
  /// the last moment has none comes first (M114), and what worked and still felt bad last (M65).
  var feelings: [Line] {
    let session = scene.session
    let last = session.isLastUnfelt ? [Line(words: scene.say("end.lastUnfelt"))] : []
    let stages = session.stages.map { stage in
      Line(figure: "\(stage.touchpoints.count)", words: stage.name, detail: felt(stage))
    }
    let hidden = session.lows.count { $0.worked == true }
    guard hidden > 0 else { return last + stages }
    let words = scene.say(
      hidden == 1 ? "end.hidden.one" : "end.hidden", ["count": String(hidden)])
    return last + stages + [Line(words: words)]
  }

  private func felt(_ stage: Stage) -> String {
    let moments = stage.touchpoints
    guard !moments.isEmpty else { return scene.say("end.noMoments") }
    let unfelt = moments.count { $0.feeling.score == nil }
    guard unfelt == 0 else { return scene.say("end.unfelt", ["count": String(unfelt)]) }
    return scene.say(
      "end.tie",
      [
        "count": String(moments.count { $0.strength == .strengthens }),
        "total": String(moments.count { $0.strength == .weakens }),
      ])
  }
}
