import Cells
import Workshop

/// The three words, one per Enter, in letters that the back row reads.
struct WordsResult: ShowPart {
  var chrome: Chrome { .poster }

  /// The words that came through, in the order of the count; without a vote those that were chosen.
  private func words(_ scene: Scene) -> [Word.ID] {
    scene.verdict?.winners.map(\.word) ?? scene.session.chosenWords.map(\.id)
  }

  func steps(in scene: Scene) -> Int { words(scene).count }

  private func isAllShown(_ posture: Posture, _ scene: Scene) -> Bool {
    posture.shown >= words(scene).count
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.result") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.result" }

  /// Once all words stand there, `?` says how they were counted.
  func explanation(_ posture: Posture, in scene: Scene) -> Route? {
    scene.verdict != nil && isAllShown(posture, scene) ? .counted : nil
  }

  /// The three are kept when the last of them is shown, or when the room goes on.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if command == .enter, isAllShown(posture, scene), let open = scene.undecided(.winners)?.words {
      return [.open(open.need == .hands ? .hands(.winners) : .decide(.winners))]
    }
    let outcomes = performShowing(command, &posture, in: scene)
    let isTime = command == .next || (command == .enter && isAllShown(posture, scene))
    return (isTime ? keeping(scene) : []) + outcomes
  }

  private func keeping(_ scene: Scene) -> [Outcome] {
    guard let verdict = scene.verdict, verdict.undecided == nil, !verdict.winners.isEmpty else {
      return []
    }
    let three = verdict.winners.map(\.word)
    return scene.session.impression.chosen == three ? [] : [.edit(.ballot(.choose(three)))]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = words(scene)
    let shown = words.prefix(posture.shown)
    let round = scene.session.impression.deciding.round
    BigWords(
      words: shown.map(scene.text),
      beside: round.map { round in shown.map { scene.beside($0, in: round) } } ?? []
    ).draw(into: &canvas, in: area)
    guard words.isEmpty || posture.shown == 0 else { return }
    let said =
      words.isEmpty
      ? scene.verdict == nil ? "words.result.none" : "result.nothing" : "words.result.next"
    canvas.write(scene.say(said), at: Point(column: area.text, row: area.row), as: .muted)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard isAllShown(posture, scene), !words(scene).isEmpty || scene.verdict != nil else {
      return nil
    }
    guard let verdict = scene.verdict else { return scene.say("words.say") }
    if let open = verdict.undecided {
      return scene.say(
        "result.level", one: "result.level.one", counting: open.places,
        ["total": String(open.words.count)])
    }
    if verdict.winners.count < BallotPaper.winners {
      return scene.say("result.few", one: "result.few.one", counting: verdict.winners.count)
    }
    // Without a name there is more to say than whom the words are for.
    let says = scene.session.persona.name.isEmpty && !scene.coverage.isEmpty
    return [says ? "" : scene.say("words.say"), scene.coverage].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard isAllShown(posture, scene), let verdict = scene.verdict else {
      return [.enter(isAllShown(posture, scene) ? "on" : "next word"), .tab("on"), .menu]
    }
    if let open = verdict.undecided {
      return [.enter(open.need == .hands ? "ask hands" : "who decides"), .tab("on"), .menu]
    }
    return [.enter("ask the room"), Hint("?", "how it was counted", .guide), .menu]
  }
}

extension Scene {
  /// Which words the vote that decides comes down to; nil where no vote is counted.
  var verdict: Verdict? { session.impression.deciding.verdict }

  /// "on 9 of 10 slips".
  fileprivate func beside(_ word: Word.ID, in round: ClosedRound) -> String {
    say(
      round.means == .hands ? "result.on.hands" : "result.on.slips",
      [
        "count": String(round.tally.count(of: word)?.slips ?? 0),
        "total": String(round.tally.slips),
      ])
  }

  /// Whether every slip names one of the three; empty where that is not known.
  var coverage: String {
    guard let round = session.impression.deciding.round, let verdict,
      let out = round.coverage?.slipsLeftOut(by: verdict.winners.map(\.word))
    else { return "" }
    guard out > 0 else { return say("result.covered") }
    return say(
      "result.leftOut", one: "result.leftOut.one", counting: out,
      ["total": String(round.tally.slips)])
  }
}
