import Cells
import Workshop

/// A sealed vote: slips are counted first, then typed as rows of numbers; totals stand nowhere.
///
/// What is typed here lives in memory only: no edit, no draft. Going away suspends the round.
struct Vote: WritePart {
  let round: VoteRound

  var keepsDrafts: Bool { false }
  var hasSide: Bool { false }

  /// How the vote stands.
  enum Standing {
    /// There is nothing to vote on, or the list is open again.
    case nothing
    /// It is counted.
    case closed(ClosedRound)
    /// The slips have to be counted, or it has to be said how many people raise hands.
    case counting(BallotPaper)
    case slips(OpenRound)
    case hands(OpenHands)
  }

  func standing(_ scene: Scene) -> Standing {
    if let closed = scene.session.impression[round].round { return .closed(closed) }
    guard let paper = scene.paper(for: round) else { return .nothing }
    switch scene.vote(round) {
    case nil: return .counting(paper)
    case .slips(let slips)?: return slips.inTheBox == nil ? .counting(paper) : .slips(slips)
    case .hands(let hands)?: return .hands(hands)
    }
  }

  private var key: String { round == .first ? "words.vote" : "words.second" }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func arrival(in scene: Scene) -> [Outcome] { round == .first ? scene.freezesOnArrival : [] }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let impression = scene.session.impression
    let instruction =
      switch standing(scene) {
      case .nothing: ""
      case .closed: scene.say("vote.closed")
      case .counting: scene.say("vote.count.\(impression.electorate.means)")
      case .slips(let slips) where slips.inTheBox == 1: scene.say("vote.box.one")
      case .slips(let slips):
        scene.say("vote.box", ["count": (slips.inTheBox ?? 0).inWords])
      case .hands: scene.say("vote.eyes")
      }
    return Heading(scene.question(key), instruction: instruction)
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    switch standing(scene) {
    case .nothing, .closed: nil
    case .counting(let paper):
      EntryLine(
        scene.say(
          scene.session.impression.electorate.means == .hands ? "vote.people" : "vote.slips"),
        ghost: ghost(paper, scene))
    case .slips(let slips):
      EntryLine("\(scene.fill(scene.playbook.prompt(key).line)) \(slips.typed + 1)")
    case .hands: EntryLine(scene.say("vote.hands"))
    }
  }

  /// The number that Enter takes: as many as vote.
  private func ghost(_ paper: BallotPaper, _ scene: Scene) -> String {
    voters(scene).map { scene.say("vote.ghost", ["count": String($0)]) } ?? ""
  }

  func voters(_ scene: Scene) -> Int? {
    scene.session.impression.electorate.voters ?? scene.session.attendance.people
  }

  /// The last slip, or the last show of hands, is the one entry.
  func count(_ posture: Posture, in scene: Scene) -> Int {
    switch standing(scene) {
    case .slips(let slips): min(1, slips.typed)
    case .hands(let hands): min(1, hands.asked)
    default: 0
    }
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .mark: scene.say("refuse.mark")
    case .takeOut where posture.row(of: count(posture, in: scene)) == nil:
      line(posture, in: scene) == nil ? scene.say("refuse.takeOut") : nil
    default: nil
    }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.vote(round, .takeBack), .say(scene.say("vote.takenBack"))]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.reveal(round))]
  }

  /// ← → turn the page of a list that is too long for one.
  func neighbour(_ step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let last = pages(scene) - 1
    posture.column = min(max(0, min(posture.column, last) + step), last)
    return []
  }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] { [] }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard command == .enter else { return performWriting(command, &posture, in: scene) }
    let typed = posture.field.text.trimmed
    if typed.isEmpty, posture.row(of: count(posture, in: scene)) != nil {
      return performWriting(command, &posture, in: scene)
    }
    switch standing(scene) {
    case .nothing: return startOver(scene)
    case .closed: return [.open(.afterVote(round))]
    case .counting: return count(typed, &posture, scene)
    case .slips(let slips): return seal(typed, slips, &posture, scene)
    case .hands(let hands): return raise(typed, hands, scene)
    }
  }

  /// Where there is nothing to vote on: what comes first.
  private func startOver(_ scene: Scene) -> [Outcome] {
    if round == .second, scene.undecided(.shortlist) != nil { return [.open(.hands(.shortlist))] }
    if round == .first, !scene.session.impression.standing.isEmpty { return [scene.freezing] }
    return [.say(scene.say(round == .first ? "vote.noWords" : "vote.noFirst"))]
  }

  private func count(_ typed: String, _ posture: inout Posture, _ scene: Scene) -> [Outcome] {
    let number = typed.isEmpty ? voters(scene) : Int(typed)
    guard let number, (1...999).contains(number) else {
      return [.refuse(scene.say(typed.isEmpty ? "write.empty" : "vote.number"))]
    }
    return [.vote(round, .count(number))]
  }

  private func raise(_ typed: String, _ hands: OpenHands, _ scene: Scene) -> [Outcome] {
    guard hands.next != nil else { return [.open(.reveal(round))] }
    guard !typed.isEmpty else { return [.say(scene.say("write.empty"))] }
    guard let number = Int(typed), (0...hands.voters).contains(number) else {
      return [.refuse(scene.say("vote.tooManyHands", ["count": String(hands.voters)]))]
    }
    let last = hands.asked + 1 == hands.paper.words.count
    return [.vote(round, .raise(number))] + (last ? [.open(.reveal(round))] : [])
  }

  private func seal(
    _ typed: String, _ slips: OpenRound, _ posture: inout Posture, _ scene: Scene
  ) -> [Outcome] {
    if slips.isComplete, typed.isEmpty { return [.open(.reveal(round))] }
    // A blank slip is typed as 0.
    if typed == "0" { return [.vote(round, .setAside)] + reveal(after: slips) }
    switch slips.paper.reading(typed) {
    case .empty: return [.say(scene.say("vote.stillToCome"))]
    case .good(let ballot): return [.vote(round, .seal(ballot))] + reveal(after: slips)
    case .broken(let rule, _):
      if posture.broken == typed { return [.open(.brokenSlip(round, typed))] }
      posture.broken = typed
      return [.refuse(rule.sentence(for: slips.paper, in: scene))]
    }
  }

  /// After the last slip of the box the question whether to show the result.
  private func reveal(after slips: OpenRound) -> [Outcome] {
    slips.inTheBox == slips.typed + 1 ? [.open(.reveal(round))] : []
  }

  /// What is wrong with a slip is said as long as it stands there.
  var readsAlong: Bool { true }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard case .slips(let slips) = standing(scene) else { return nil }
    let typed = posture.field.text.trimmed
    if !typed.isEmpty, typed == posture.broken,
      case .broken(let rule, _) = slips.paper.reading(typed)
    {
      return rule.sentence(for: slips.paper, in: scene)
    }
    if posture.row(of: count(posture, in: scene)) != nil { return scene.say("vote.last") }
    return slips.paper.asks(in: scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let page = pages(scene) > 1 ? [Hint.across("page")] : []
    switch standing(scene) {
    case .nothing where round == .first && scene.session.impression.standing.isEmpty:
      return [Hint("Shift-Tab", "the words", .previous), .tab("on"), .menu]
    case .nothing where round == .second && scene.undecided(.shortlist) == nil:
      return [Hint("Shift-Tab", "the first vote", .previous), .tab("on"), .menu]
    case .nothing:
      return [.enter(round == .first ? "freeze the list" : "hands"), .tab("on"), .menu]
    case .closed: return page + [.enter("what now"), .tab("on"), .menu]
    case .counting: return page + [.typing("the number"), .enter("keep"), .menu]
    case .slips where posture.row(of: count(posture, in: scene)) != nil:
      return [
        .rows("back to the line"), .enter("end early"),
        Hint("Backspace", "take it back", .takeOut), .menu,
      ]
    case .slips: return [Hint("↑", "the last slip", .up)] + page + [.enter("seal it"), .menu]
    case .hands: return [Hint("↑", "the last word", .up), .enter("keep"), .menu]
    }
  }
}
