package import Workshop

/// Every screen there is.
package enum Route: Hashable, Sendable {
  /// The front door, and what opens from it.
  case door
  case plans
  case others
  case looks
  /// A part of a step.
  case stop(Stop)
  /// The end of a step.
  case end(String)
  /// The first screen on a later day.
  case welcomeBack
  case menu
  /// The plans again, for the session that is open.
  case changePlan
  /// What to say now: the words of a prompt.
  case guide(String)
  case keys
  case find
  /// The map, and what one sees who comes closer to something on it; nil is where the workshop
  /// stands.
  case map
  case closer(MapFigure.Target?)
  case handouts
  case park
  case parked
  case parkedThought(ParkedThought.ID)
  /// The session's past, one change after the other.
  case past
  /// Somebody else has the session open, or another program has changed its file.
  case elsewhere
  case outside
  case leavePractice
  case leaveUnsaved
  case journey(Journey.ID)
  case traveller
  case remark(Remark.ID)
  case term(Term.ID)
  case unit(Unit.ID)
  case stage(Stage.ID)
  case needs(Stage.ID)
  case touchpoint(Touchpoint.ID)
  /// What reads like something other than the story, one sentence at a time.
  case look
  /// A touchpoint with what it feels like, and a low with what is behind it.
  case feeling(Touchpoint.ID)
  case low(Touchpoint.ID)
  case irritations(Touchpoint.ID)
  case irritation(Irritation.ID)
  case recollection(Recollection.ID)
  /// What may be said in a moment, one phrase or cause of it, what would add value, what depends on it.
  case phrases(Touchpoint.ID)
  case diveEntry(Touchpoint.ID, DiveList, Int)
  case ideas(Touchpoint.ID)
  case idea(Idea.ID)
  case after(Touchpoint.ID)
  /// What else is known of a touchpoint; the ways on from it, and what is handed over there.
  case more(Touchpoint.ID)
  case branches(Touchpoint.ID)
  case branch(Branch.ID)
  case handshakes(Touchpoint.ID)
  case handshake(Handshake.ID)
  /// How somebody felt, to warm up: all the words, and one of them.
  case warmUps
  case warmUp(WarmUp.ID)
  /// All moments looked at together.
  case overview(Overview)
  /// A touchpoint with what is known of it, from whom it is known, and one of those sources.
  case evidence(Touchpoint.ID)
  case sources(Touchpoint.ID)
  case source(Source.ID)
  case word(Word.ID)
  /// The ways on with a slip that breaks a rule; with the slips that are in; with a vote that is counted.
  case brokenSlip(VoteRound, String)
  case reveal(VoteRound)
  case afterVote(VoteRound)
  /// Hands for words that are level, and then who decides.
  case hands(Tie)
  case decide(Tie)
  /// How it was counted, and how many words became three.
  case counted
  case funnel
  /// The three words against every moment, from one of them on, and against the last moments.
  case wordsOnMoments(Int)
  case lastMoments
  /// The customers who were asked, and one of them.
  case ledger
  case asked(LedgerEntry.ID)
  /// The three, chosen again without a look at the first.
  case chooseAgain
  case improve
  case promise
}

extension Route {
  /// The part of a step that this is.
  var stop: Stop? {
    if case .stop(let stop) = self { return stop }
    return nil
  }

  /// The step to which it belongs, where it is a part or the end of one.
  var step: String? {
    switch self {
    case .stop(let stop): stop.step
    case .end(let step): step
    default: nil
    }
  }

  /// Whether what is seen at `other` is seen here: the menu opens a part of the three words as well.
  func shows(_ other: Route) -> Bool {
    switch self {
    case .wordsOnMoments: other == .stop(Stop("words", "moments"))
    case .lastMoments: other == .stop(Stop("words", "last"))
    default: self == other
    }
  }

  /// Whether it stands as it was left when one comes back: parts of steps, and a thought half parked.
  var keepsPosture: Bool {
    switch self {
    case .stop, .park, .improve, .ledger: true
    default: false
    }
  }

  /// The key under which a line that is half typed here is kept; nil where it counts when it is left.
  var draftKey: String? {
    switch self {
    case .stop(let stop): part.ofLines == nil ? stop.draftKey : nil
    case .park: "park"
    case .improve: "improve"
    default: nil
    }
  }

  /// The part that draws it and has its keys.
  package var part: any Part {
    switch self {
    case .door: FrontDoor()
    case .plans: PlanChoice(isChange: false)
    case .changePlan: PlanChoice(isChange: true)
    case .others: OtherSessions()
    case .looks: Looks()
    case .stop(let stop): stop.makePart()
    case .end(let step): EndOfStep(step: step)
    case .welcomeBack: WelcomeBack()
    case .menu: Menu()
    case .guide(let key): Guide(key: key)
    case .keys: KeyCard()
    case .find: Find()
    case .map: JourneyMap()
    case .closer(let target): MapCloser(target: target)
    case .handouts: HandoutsPart()
    case .park: ParkThought()
    case .parked: ParkedThoughts()
    case .parkedThought(let id): ParkedCard(thought: id)
    case .past: LookBack()
    case .elsewhere: OpenElsewhere()
    case .outside: OutsideChoice()
    case .leavePractice: LeavePractice()
    case .leaveUnsaved: LeaveUnsaved()
    case .journey(let id): JourneyCard(journey: id)
    case .traveller: TravellerCard()
    case .remark(let id): RemarkCard(remark: id)
    case .term(let id): TermCard(term: id)
    case .unit(let id): UnitCard(unit: id)
    case .stage(let id): StageCard(stage: id)
    case .needs(let id): NeedsCard(stage: id)
    case .touchpoint(let id): TouchpointCard(touchpoint: id)
    case .look: LookTogether()
    case .feeling(let id): FeelingCard(touchpoint: id)
    case .low(let id): LowCard(touchpoint: id)
    case .irritations(let id): Irritations(touchpoint: id)
    case .irritation(let id): IrritationCard(irritation: id)
    case .recollection(let id): RecollectionCard(recollection: id)
    case .phrases(let id): Phrases(touchpoint: id)
    case .diveEntry(let id, let list, let place):
      DiveEntryCard(touchpoint: id, list: list, place: place)
    case .ideas(let id): Ideas(touchpoint: id)
    case .idea(let id): IdeaCard(idea: id)
    case .after(let id): Dependents(touchpoint: id)
    case .more(let id): MoreCard(touchpoint: id)
    case .branches(let id): Branches(touchpoint: id)
    case .branch(let id): BranchCard(branch: id)
    case .handshakes(let id): Handshakes(touchpoint: id)
    case .handshake(let id): HandshakeCard(handshake: id)
    case .warmUps: WarmUps(isOpened: true)
    case .warmUp(let id): WarmUpCard(warmUp: id)
    case .overview(let overview): OverviewPart(overview: overview)
    case .evidence(let id): EvidenceCard(touchpoint: id)
    case .sources(let id): Sources(touchpoint: id)
    case .source(let id): SourceCard(source: id)
    case .word(let id): WordCard(word: id)
    case .brokenSlip(let round, let line): BrokenSlip(round: round, line: line)
    case .reveal(let round): Reveal(round: round)
    case .afterVote(let round): AfterVote(round: round)
    case .hands(let tie): HandsForLevel(tie: tie)
    case .decide(let tie): DeciderChoice(tie: tie)
    case .counted: HowCounted()
    case .funnel: FunnelPart()
    case .wordsOnMoments(let first): WordsOnMoments(first: first, isOpened: true)
    case .lastMoments: LastMoments(isOpened: true)
    case .ledger: LedgerPart()
    case .asked(let id): LedgerCard(entry: id)
    case .chooseAgain: ChooseAgain()
    case .improve: ImproveFirst()
    case .promise: PromiseCard()
    }
  }
}
