import Cells
import Workshop

/// The ways on with a slip that breaks a rule: nothing is cut silently.
struct BrokenSlip: ChoosePart {
  let round: VoteRound
  let line: String

  private func ways(_ scene: Scene) -> [SlipWay] {
    guard let paper = scene.paper(for: round), case .broken(_, let ways) = paper.reading(line)
    else { return [.writeAnew] }
    return ways
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let paper = scene.paper(for: round), case .broken(let rule, _) = paper.reading(line)
    else { return Heading(scene.say("vote.broken.question"), instruction: "") }
    return Heading(
      scene.say("vote.broken.question"), instruction: rule.sentence(for: paper, in: scene))
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    ways(scene).map { way in
      switch way {
      case .countFirst(let ballot):
        scene.say("vote.way.first", one: "vote.way.first.one", counting: ballot.words.count)
      case .setAside: scene.say("vote.way.aside")
      case .writeAnew: scene.say("vote.way.anew")
      }
    }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let change: VoteChange =
      switch ways(scene)[row] {
      case .countFirst(let ballot): .seal(ballot)
      case .setAside: .setAside
      case .writeAnew: .writeAnew
      }
    let isLast: Bool =
      if case .slips(let slips)? = scene.vote(round), change != .writeAnew {
        slips.inTheBox == slips.typed + 1
      } else {
        false
      }
    return [.back, .vote(round, change)] + (isLast ? [.open(.reveal(round))] : [])
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    canvas.write(
      scene.say("vote.broken.line", ["what": line]).cut(
        to: area.textColumns, ending: canvas.ellipsis),
      at: area.point(4, 0), as: .muted)
    drawRows(from: 2, into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}

/// All slips are in: the result is shown only when somebody chooses it, and never by a hasty Enter.
struct Reveal: ChoosePart {
  let round: VoteRound

  private enum Way: CaseIterable {
    case notYet
    case countAgain
    case show
  }

  /// The box is counted again only where fewer slips were typed than there were.
  private func ways(_ scene: Scene) -> [Way] {
    guard case .slips(let slips)? = scene.vote(round), !slips.isComplete else {
      return [.notYet, .show]
    }
    return Way.allCases
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let vote = scene.vote(round) else { return Heading("", instruction: "") }
    let isHands = scene.session.impression.electorate.means == .hands
    let said =
      vote.isComplete
      ? scene.say(isHands ? "vote.allAsked" : "vote.allIn")
      : scene.say("vote.some", ["count": String(vote.typed), "total": total(vote)])
    return Heading(scene.say("vote.reveal.question"), instruction: said)
  }

  private func total(_ vote: OpenVote) -> String {
    switch vote {
    case .slips(let slips): String(slips.inTheBox ?? 0)
    case .hands(let hands): String(hands.paper.words.count)
    }
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    ways(scene).map { way in
      switch way {
      case .notYet: scene.say("vote.notYet")
      case .countAgain: scene.say("vote.countAgain")
      case .show: scene.say("vote.show")
      }
    }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch ways(scene)[row] {
    case .notYet: return [.back]
    case .countAgain: return [.back, .vote(round, .count(nil))]
    case .show:
      guard let vote = scene.vote(round) else { return [.back] }
      return [.edit(.ballot(.close(round, vote.closed))), .back, .walk(.onward)]
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawRows(from: 1, into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}

/// A vote that is counted: on, or anew.
struct AfterVote: ChoosePart {
  let round: VoteRound

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("vote.after.question"), instruction: scene.say("vote.after.says"))
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    ["vote.after.on", "vote.after.anew"].map { scene.say($0) }
      + (round == .first ? [scene.say("vote.after.list")] : [])
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch row {
    case 0: [.back, .walk(.onward)]
    case 1: [.edit(.ballot(.withdraw(round))), .vote(round, .forget), .back]
    default:
      [
        .edit(.ballot(.thaw)), .vote(round, .forget), .back, .go(Stop("words", "harvest")),
      ]
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawRows(from: 1, into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}
