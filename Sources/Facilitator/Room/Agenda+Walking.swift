import Workshop

extension Agenda {
  /// Where the workshop stands.
  var stop: Stop { Stop(step, part, stage: stage, moment: moment) }

  /// How far a step has come; a blank one where nothing is noted yet.
  func progress(of step: String) -> Progress {
    progress.first { $0.step == step } ?? Progress(step: step)
  }

  private mutating func change(_ step: String, _ body: (inout Progress) -> Void) {
    if let index = progress.firstIndex(where: { $0.step == step }) {
      body(&progress[index])
    } else {
      var new = Progress(step: step)
      body(&new)
      progress.append(new)
    }
  }

  mutating func use(_ seconds: Int, in step: String) { change(step) { $0.used += seconds } }

  mutating func finish(_ step: String) { change(step) { $0.done = true } }

  mutating func extend(_ step: String, by seconds: Int) { change(step) { $0.extra += seconds } }

  /// The questions that have been put to the people for a stage.
  func questionsAsked(of stage: Stage.ID) -> [Question] {
    asked.first { $0.stage == stage }?.questions ?? []
  }

  mutating func markAsked(_ question: Question, of stage: Stage.ID) {
    guard !questionsAsked(of: stage).contains(question) else { return }
    if let index = asked.firstIndex(where: { $0.stage == stage }) {
      asked[index].questions.append(question)
    } else {
      asked.append(Asked(stage: stage, questions: [question]))
    }
  }
}
