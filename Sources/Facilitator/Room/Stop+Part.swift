import Workshop

extension Stop {
  /// The part that stands at this stop; what the playbook does not name cannot be reached.
  func makePart() -> any Part {
    switch (step, part) {
    case ("welcome", "together"): Together()
    case ("journey", "names"): JourneyNames()
    case ("journey", "often"): JourneyScores(criterion: .often)
    case ("journey", "complaints"): JourneyScores(criterion: .complaints)
    case ("journey", "urgent"): JourneyScores(criterion: .urgent)
    case ("journey", "choose"): JourneyChoice()
    case ("traveller", _): TravellerLines()
    case ("stages", "set"): StageSetChoice()
    case ("stages", _): StageBoard()
    case ("touchpoints", "silent"): SilentWriting(stop: self)
    case ("touchpoints", "story"): Story()
    case ("touchpoints", _): TouchpointBoard(stage: stage)
    case ("feelings", "line"): LineOfFeelings()
    case ("feelings", "stars"): Stars()
    case ("feelings", _): Lows()
    case ("words", "frame"): WordsFrame()
    case ("words", "silent"): SilentWriting(stop: self)
    case ("words", "starters"): StarterWords()
    case ("words", "harvest"): Harvest()
    case ("words", "same"): SameWords()
    case ("words", "vote"): Vote(round: .first)
    case ("words", "talk"): Talk()
    case ("words", "second"): Vote(round: .second)
    case ("words", "customer"): Harvest(lens: .customer)
    case ("words", "complaint"): Harvest(lens: .complaint)
    case ("words", "best"): Harvest(lens: .bestDay)
    case ("words", "buckets"): Sorting()
    case ("words", "pairs"): Pairs()
    case ("words", "questions"): WordQuestions()
    case ("words", "choose"): ThreeWords()
    case ("words", "moments"): WordsOnMoments()
    case ("words", "last"): LastMoments()
    case ("words", "fingers"): FingersPart()
    case ("words", "result"): WordsResult()
    case ("words", _): WordsSupport()
    case ("close", "last"): LastScreen()
    case ("close", _): NextSteps()
    case (_, "rest"): SilentWriting(stop: self)
    default: WhatItIs()
    }
  }
}
