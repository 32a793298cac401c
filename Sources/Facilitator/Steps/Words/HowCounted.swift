import Cells
import Workshop

/// How the three came through, in plain sentences: what `?` opens beside the result.
struct HowCounted: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("counted.question"), instruction: scene.say("counted.says"))
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .enter, .next: return [.back, .open(.funnel)]
    case .previous: return [.back]
    case .up: posture.focus = max(0, (posture.focus ?? 0) - 1)
    case .down: posture.focus = min(sentences(scene).count, (posture.focus ?? 0) + 1)
    default: break
    }
    return []
  }

  /// A sentence for each word by the step that told it from the others, and who is left out.
  private func sentences(_ scene: Scene) -> [String] {
    guard let verdict = scene.verdict, let round = scene.session.impression.deciding.round else {
      return []
    }
    var sentences = verdict.winners.map { sentence(for: $0, round, scene) }
    if round.tally.setAside > 0 {
      sentences.append(
        scene.say("vote.aside", one: "vote.aside.one", counting: round.tally.setAside))
    }
    if !scene.coverage.isEmpty { sentences.append(scene.coverage) }
    let three = verdict.winners.map(\.word)
    if let better = round.coverage?.better(than: three, of: round.tally.slips) {
      sentences.append(
        scene.say(
          "counted.better", one: "counted.better.one", counting: better.slips,
          ["what": scene.list(better.words)]))
    }
    return sentences
  }

  private func sentence(for winner: Winner, _ round: ClosedRound, _ scene: Scene) -> String {
    let count = round.tally.count(of: winner.word)
    let hands = scene.session.impression.deciding.hands.last { $0.word == winner.word }?.hands
    let figure =
      switch winner.step {
      case .slips: scene.figure(count?.slips ?? 0, of: round)
      case .points: String(count?.points ?? 0)
      case .hands: String(hands ?? 0)
      case .decider: ""
      }
    return scene.say(
      "counted.\(winner.step)", ["word": scene.text(of: winner.word), "count": figure])
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = sentences(scene).flatMap { $0.wrapped(to: min(66, area.textColumns)) + [""] }
    let first = max(0, min(posture.focus ?? 0, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line, at: area.point(4, offset))
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter("how many became three"), .back]
  }
}

/// How many words became three, as one screen.
struct FunnelPart: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("funnel.question"), instruction: "")
  }

  func finish(_ posture: Posture, in scene: Scene) -> [Outcome] { [.back] }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    command.walks ? scene.say("refuse.open") : nil
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let parts = Funnel(of: scene.session.impression).parts
    let most = max(1, parts.map(\.count).max() ?? 1)
    let pitch = parts.count * 2 <= area.rows ? 2 : 1
    let bar = max(4, area.columns - 44)
    for (index, part) in parts.enumerated() {
      let row = index * pitch
      let figure = String(part.count)
      canvas.write(figure, at: area.point(8 - figure.columns, row), as: .strong)
      canvas.write(scene.say("funnel.\(part.part)"), at: area.point(10, row))
      let filled = max(1, part.count * bar / most)
      canvas.write(String(repeating: "▮", count: filled), at: area.point(42, row), as: .accent)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { [.enter("back"), .back] }
}
