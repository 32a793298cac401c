import Workshop

extension StepSummary {
  /// What is still to be known where it matters most (M75, M80), and each stage with its guesses.
  var evidence: [Line] {
    let session = scene.session
    return session.evidenceLeftOpen.map { Line(words: $0.sentence(in: scene.speech)) }
      + session.stages.map { stage in
        Line(figure: "\(stage.touchpoints.count)", words: stage.name, detail: guessed(stage))
      }
  }

  private func guessed(_ stage: Stage) -> String {
    guard !stage.touchpoints.isEmpty else { return scene.say("end.noMoments") }
    switch stage.momentCount(where: { $0.known == .guess }) {
    case 0: return scene.say("end.noGuess")
    case 1: return scene.say("end.guessed.one")
    case let count: return scene.say("end.guessed", ["count": String(count)])
    }
  }
}
