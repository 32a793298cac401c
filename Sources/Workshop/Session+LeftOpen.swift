/// Something that a workshop left open, which is all right.
public enum LeftOpen: Equatable, Sendable {
  /// So many of so many touchpoints are guesses.
  case guesses(Int, of: Int)
  /// The journey has no stages.
  case noStages
  /// No stage has touchpoints.
  case noTouchpoints
  /// These stages have no touchpoints.
  case emptyStages([String])
  /// No moment has a feeling.
  case noFeelings
  /// So many moments have no feeling, of so many.
  case unfelt(Int, of: Int)
  /// The last moment has no feeling; it counts as much as every other (M114).
  case lastUnfelt
  /// No moment is said to colour the whole.
  case nothingPivotal
  /// So many lows are guesses.
  case guessedLows(Int)
  /// So many pivotal moments are guesses.
  case guessedStars(Int)
  /// Some questions were not asked of so many stages that have touchpoints.
  case unasked(Int)
  /// So many promises have nobody's name.
  case nameless(Int)
  /// So many of the moments that colour the whole are not measured, of so many (M75).
  case unmeasured(Int, of: Int)
  /// So many numbers have no why (M80).
  case unexplained(Int)
  /// Nobody said whom the room follows.
  case noName
  /// Nobody said what the room maps this to.
  case noOutcome
  /// Whom the room follows is a guess (M30).
  case guessedPersona
  /// Nobody who is here knows these stages (M5).
  case unknownStages([String])
  /// So many of the three words are kept, none to two.
  case words(Int)
}

extension Session {
  /// What was left open, in the order of the workshop.
  ///
  /// Guesses are counted where evidence is on the way, or the map says how things are known.
  ///
  /// - Parameter steps: the steps that are on the way; what belongs to others is not missed.
  /// - Returns: what was left open; empty where nothing was.
  public func leftOpen(steps: [String]) -> [LeftOpen] {
    var open: [LeftOpen] = []
    let seeksEvidence = steps.contains("evidence")
    let countsGuesses = seeksEvidence || showsKnown
    let guesses = guessCount
    if countsGuesses, guesses > 0 { open.append(.guesses(guesses, of: touchpointCount)) }
    if steps.contains("touchpoints") {
      let empty = stages.filter(\.touchpoints.isEmpty)
      if stages.isEmpty {
        open.append(.noStages)
      } else if empty.count == stages.count {
        open.append(.noTouchpoints)
      } else if !empty.isEmpty {
        open.append(.emptyStages(empty.map(\.name)))
      }
    }
    if steps.contains("feelings"), touchpointCount > 0 { open += feelingsLeftOpen }
    if seeksEvidence, touchpointCount > 0 {
      open += evidenceLeftOpen
    } else if steps.contains("feelings"), countsGuesses {
      open += guessesLeftOpen
    }
    if steps.contains("traveller") {
      if persona.name.isEmpty { open.append(.noName) }
      if persona.outcome.isEmpty { open.append(.noOutcome) }
      if persona.source == .guess { open.append(.guessedPersona) }
    }
    let unknown = stagesNobodyKnows.map(\.name)
    if !unknown.isEmpty { open.append(.unknownStages(unknown)) }
    if impression.chosen.count < Impression.chosenLimit {
      open.append(.words(impression.chosen.count))
    }
    if steps.contains("touchpoints") { open += questionsLeftOpen }
    return open + promisesLeftOpen
  }

  /// Guesses where they matter most.
  private var guessesLeftOpen: [LeftOpen] {
    let lows = guessedLows.count
    let stars = pivotalMoments.count { $0.known == .guess }
    return (lows > 0 ? [.guessedLows(lows)] : []) + (stars > 0 ? [.guessedStars(stars)] : [])
  }

  private var questionsLeftOpen: [LeftOpen] {
    let count = stages.count { stage in
      !stage.touchpoints.isEmpty && Question.allCases.contains { !isAsked($0, of: stage) }
    }
    return count > 0 ? [.unasked(count)] : []
  }

  /// What somebody is to do, and nobody knows who: the one area, what must change at a moment, and what
  /// shows the words.
  private var promisesLeftOpen: [LeftOpen] {
    let area = !closing.improve.isEmpty && closing.owner.isEmpty ? 1 : 0
    let words = impression.support.count { !$0.behaviour.isEmpty && $0.owner.isEmpty }
    let count = area + words + namelessChanges.count
    return count > 0 ? [.nameless(count)] : []
  }

  /// What must change at a moment, and nobody was named for it; what is improved first is asked about there.
  public var namelessChanges: [Touchpoint] {
    changedMoments.filter { $0.dive.owner.isEmpty && $0.dive.change != closing.improve }
  }

  private var feelingsLeftOpen: [LeftOpen] {
    let (unfelt, count) = (momentCount { $0.feeling.score == nil }, touchpointCount)
    if unfelt == count { return [.noFeelings] }
    var open: [LeftOpen] = []
    if isLastUnfelt {
      open.append(.lastUnfelt)
    } else if unfelt > 0 {
      open.append(.unfelt(unfelt, of: count))
    }
    if pivotalMoments.isEmpty { open.append(.nothingPivotal) }
    return open
  }
}

extension Session {
  /// What is still to be known: guesses where it hurts, what nothing measures, numbers without a why.
  public var evidenceLeftOpen: [LeftOpen] {
    var open = guessesLeftOpen
    let unmeasured = unmeasuredPivotal.count
    if unmeasured > 0 { open.append(.unmeasured(unmeasured, of: pivotalMoments.count)) }
    let unexplained = unexplainedCount
    if unexplained > 0 { open.append(.unexplained(unexplained)) }
    return open
  }
}

extension LeftOpen {
  /// The sentence for it.
  public func sentence(in speech: Speech) -> String {
    switch self {
    case .guesses(let count, let total):
      speech.say("close.open.guesses", ["count": "\(count)", "total": "\(total)"])
    case .noStages: speech.say("close.open.noStages")
    case .noTouchpoints: speech.say("close.open.noTouchpoints")
    case .emptyStages(let names) where names.count == 1:
      speech.say("close.open.stage", ["stage": names[0]])
    case .emptyStages(let names):
      speech.say("close.open.stages", ["count": names.count.inWords.capitalised])
    case .noFeelings: speech.say("close.open.noFeelings")
    case .unfelt(1, let total):
      speech.say("close.open.unfelt.one", ["total": "\(total)"])
    case .unfelt(let count, let total):
      speech.say("close.open.unfelt", ["count": "\(count)", "total": "\(total)"])
    case .lastUnfelt: speech.say("close.open.lastUnfelt")
    case .nothingPivotal: speech.say("close.open.nothingPivotal")
    case .guessedLows(1): speech.say("close.open.guessedLows.one")
    case .guessedLows(let count): speech.say("close.open.guessedLows", ["count": "\(count)"])
    case .guessedStars(1): speech.say("close.open.guessedStars.one")
    case .guessedStars(let count): speech.say("close.open.guessedStars", ["count": "\(count)"])
    case .unasked(1): speech.say("close.open.unasked.one")
    case .unasked(let count): speech.say("close.open.unasked", ["count": "\(count)"])
    case .nameless(1): speech.say("close.open.nameless.one")
    case .nameless(let count): speech.say("close.open.nameless", ["count": "\(count)"])
    case .unmeasured(let count, let total):
      speech.say("close.open.unmeasured", ["count": "\(count)", "total": "\(total)"])
    case .unexplained(1): speech.say("close.open.unexplained.one")
    case .unexplained(let count): speech.say("close.open.unexplained", ["count": count.inWords])
    case .noName: speech.say("close.open.name")
    case .noOutcome: speech.say("close.open.outcome")
    case .guessedPersona: speech.say("close.open.persona")
    case .unknownStages(let names) where names.count == 1:
      speech.say("close.open.unknown", ["stage": names[0]])
    case .unknownStages(let names):
      speech.say("close.open.unknowns", ["count": names.count.inWords.capitalised])
    case .words(0): speech.say("close.open.words.none")
    case .words(let count): speech.say("close.open.words", ["count": "\(count)"])
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
