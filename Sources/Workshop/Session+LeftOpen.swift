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
  /// Nobody said whom the room follows.
  case noName
  /// Nobody said what the room maps this to.
  case noOutcome
  /// So many of the three words are kept, none to two.
  case words(Int)
}

extension Session {
  /// What was left open, in the order of the workshop.
  ///
  /// - Parameters:
  ///   - steps: the steps that are on the way; what belongs to others is not missed.
  ///   - countsGuesses: whether guesses are counted.
  /// - Returns: what was left open; empty where nothing was.
  public func leftOpen(steps: [String], countsGuesses: Bool) -> [LeftOpen] {
    var open: [LeftOpen] = []
    let guesses = touchpoints.count { $0.known == .guess }
    if countsGuesses, guesses > 0 { open.append(.guesses(guesses, of: touchpoints.count)) }
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
    if steps.contains("traveller") {
      if persona.name.isEmpty { open.append(.noName) }
      if persona.outcome.isEmpty { open.append(.noOutcome) }
    }
    if impression.chosen.count < Impression.chosenLimit {
      open.append(.words(impression.chosen.count))
    }
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
    case .noName: speech.say("close.open.name")
    case .noOutcome: speech.say("close.open.outcome")
    case .words(0): speech.say("close.open.words.none")
    case .words(let count): speech.say("close.open.words", ["count": "\(count)"])
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
