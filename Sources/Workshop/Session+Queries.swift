extension Session {
  /// The journey with this id.
  public func journey(_ id: Journey.ID) -> Journey? { journeys.first { $0.id == id } }

  /// The journey that is mapped, once one is chosen.
  public var chosenJourney: Journey? { choice.flatMap { journey($0.journey) } }

  /// The stage with this id.
  public func stage(_ id: Stage.ID) -> Stage? { stages.first { $0.id == id } }

  /// The stage in which a touchpoint stands.
  public func stage(of id: Touchpoint.ID) -> Stage? {
    stages.first { $0.place(of: id) != nil }
  }

  /// The stage in which a need stands.
  public func stage(of id: Need.ID) -> Stage? {
    stages.first { stage in stage.needs.contains { $0.id == id } }
  }

  /// The need with this id.
  public func need(_ id: Need.ID) -> Need? {
    stages.lazy.flatMap(\.needs).first { $0.id == id }
  }

  /// Whether a question was put to the people for a stage, or something was said to it.
  public func isAsked(_ question: Question, of stage: Stage) -> Bool {
    stage.answers(question)
      || agenda.asked.contains { $0.stage == stage.id && $0.questions.contains(question) }
  }

  /// The touchpoint with this id.
  public func touchpoint(_ id: Touchpoint.ID) -> Touchpoint? {
    for stage in stages {
      if let place = stage.place(of: id) { return stage.touchpoints[place] }
    }
    return nil
  }

  /// All touchpoints in the order of the journey.
  public var touchpoints: [Touchpoint] { stages.flatMap(\.touchpoints) }

  /// How many touchpoints the journey has.
  public var touchpointCount: Int { stages.reduce(0) { $0 + $1.touchpoints.count } }

  /// The touchpoint at this place of the journey, from 0; `nil` beyond its ends.
  public func touchpoint(at place: Int) -> Touchpoint? {
    var place = place
    for stage in stages {
      if stage.touchpoints.indices.contains(place) { return stage.touchpoints[place] }
      place -= stage.touchpoints.count
    }
    return nil
  }

  /// A touchpoint's number on the wall: 1 to n through the whole journey.
  public func number(of id: Touchpoint.ID) -> Int? {
    var before = 0
    for stage in stages {
      if let place = stage.place(of: id) { return before + place + 1 }
      before += stage.touchpoints.count
    }
    return nil
  }

  /// The word with this id, in the list or among those that were found alone before.
  public func word(_ id: Word.ID) -> Word? {
    impression.words.first { $0.id == id } ?? impression.before?.words.first { $0.id == id }
  }

  /// The chosen words in the order of choosing; three at most.
  public var chosenWords: [Word] { impression.chosen.compactMap(word) }

  /// What stands behind a word, where anything was said.
  public func support(of id: Word.ID) -> Impression.Support? {
    impression.support.first { $0.word == id }
  }

  /// The parked thought with this id.
  public func parkedThought(_ id: ParkedThought.ID) -> ParkedThought? {
    parked.first { $0.id == id }
  }

  func place(of id: Touchpoint.ID) throws(Refusal) -> (stage: Int, index: Int) {
    for stage in stages.indices {
      if let place = stages[stage].place(of: id) { return (stage, place) }
    }
    throw .gone
  }

  func place(of id: Need.ID) throws(Refusal) -> (stage: Int, index: Int) {
    for (stage, needs) in zip(stages.indices, stages.map(\.needs)) {
      if let place = needs.firstIndex(where: { $0.id == id }) { return (stage, place) }
    }
    throw .gone
  }
}

extension Stage {
  /// Whether something was said to a question.
  public func answers(_ question: Question) -> Bool {
    question == .need ? !needs.isEmpty : hasMoment { $0.answers == question }
  }
}
