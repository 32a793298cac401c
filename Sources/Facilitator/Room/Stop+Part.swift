import Workshop

extension Stop {
  /// The part that stands at this stop; what the playbook does not name cannot be reached.
  func makePart() -> any Part {
    // The step first: this is asked many times a key.
    switch step {
    case "welcome": part == "together" ? Together() : partOfAnyStep
    case "journey": partOfJourney
    case "traveller": partOfTraveller
    case "stages": partOfStages
    case "touchpoints": partOfTouchpoints
    case "feelings": partOfFeelings
    case "words": partOfWords
    case "dive": part == "choose" ? DiveChoice() : DiveLook(moment: moment)
    case "evidence": part == "who" ? WhoToldUs() : WhomToAsk()
    case "close": part == "last" ? LastScreen() : NextSteps()
    default: partOfAnyStep
    }
  }

  private var partOfAnyStep: any Part { part == "rest" ? SilentWriting(stop: self) : WhatItIs() }

  private var partOfJourney: any Part {
    switch part {
    case "names": JourneyNames()
    case "often": JourneyScores(criterion: .often)
    case "complaints": JourneyScores(criterion: .complaints)
    case "urgent": JourneyScores(criterion: .urgent)
    case "choose": JourneyChoice()
    default: partOfAnyStep
    }
  }

  private var partOfTraveller: any Part {
    switch part {
    case "knows": TravellerKnows()
    case "stories": RemarkList(about: .stories)
    case "exceptions": RemarkList(about: .exceptions)
    case "charter": CharterPart()
    case "terms": TermList()
    default: TravellerLines()
    }
  }

  private var partOfStages: any Part {
    switch part {
    case "set": StageSetChoice()
    case "ready": StageReady()
    case "reached": StageCounts()
    case "room": KnowledgeTable()
    default: StageBoard()
    }
  }

  private var partOfTouchpoints: any Part {
    switch part {
    case "silent": SilentWriting(stop: self)
    case "story": Story()
    default: TouchpointBoard(stage: stage)
    }
  }

  private var partOfFeelings: any Part {
    switch part {
    case "warm": WarmUps()
    case "line": LineOfFeelings()
    case "stars": Stars()
    default: Lows()
    }
  }

  private var partOfWords: any Part {
    switch part {
    case "leader": LeadersWords()
    case "frame": WordsFrame()
    case "silent": SilentWriting(stop: self)
    case "starters": StarterWords()
    case "harvest": Harvest()
    case "same": SameWords()
    case "vote": Vote(round: .first)
    case "talk": Talk()
    case "second": Vote(round: .second)
    case "customer": Harvest(lens: .customer)
    case "complaint": Harvest(lens: .complaint)
    case "best": Harvest(lens: .bestDay)
    case "buckets": Sorting()
    case "pairs": Pairs()
    case "questions": WordQuestions()
    case "choose": ThreeWords()
    case "moments": WordsOnMoments()
    case "last": LastMoments()
    case "fingers": FingersPart()
    case "result": WordsResult()
    case "before": WordsBefore()
    default: WordsSupport()
    }
  }
}
