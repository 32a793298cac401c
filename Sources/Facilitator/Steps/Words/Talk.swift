import Cells
import Workshop

/// The shortlist with its counts, to be talked about one word at a time; typing keeps a note of it.
struct Talk: ScorePart {
  /// The words on the shortlist, in the order of the wall, and their letters.
  private func words(_ scene: Scene) -> [Word.ID] {
    switch scene.session.impression.first.shortlist {
    case .settled(let words)?: words
    case .open(let words, let open)?: words + open.words
    case nil: []
    }
  }

  private func isOpen(_ scene: Scene) -> Bool { scene.undecided(.shortlist) != nil }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.talk" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let words = words(scene)
    guard let row = posture.row(of: words.count) else {
      return Heading(scene.say("talk.question"), instruction: scene.say("vote.noFirst"))
    }
    let said =
      isOpen(scene)
      ? scene.say("talk.open", ["count": levelWords(scene)])
      : scene.fill(scene.playbook.prompt("words.talk").instruction)
    return Heading(
      scene.question("words.talk", ["word": scene.text(of: words[row])]), instruction: said)
  }

  private func levelWords(_ scene: Scene) -> String {
    String(scene.undecided(.shortlist)?.words.words.count ?? 0)
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    words(scene).isEmpty ? nil : EntryLine(scene.fill(scene.playbook.prompt("words.talk").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count }

  /// A count stands as it is: ← → are refused before.
  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [] }

  /// Where words are level for a place, Enter asks hands; else it goes to the next word.
  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    guard let open = scene.undecided(.shortlist)?.words else { return nil }
    return [.open(open.need == .hands ? .hands(.shortlist) : .decide(.shortlist))]
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    [.edit(.word(.note(words(scene)[row], text)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let id = words(scene)[row]
    guard scene.session.support(of: id)?.note.isEmpty == false else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.word(.note(id, "")))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .mark: scene.say("refuse.mark")
    case .left where !words(scene).isEmpty, .right where !words(scene).isEmpty:
      scene.say("talk.stands")
    default: refusal(of: command, ifEmpty: words(scene).isEmpty, "vote.noFirst", in: scene)
    }
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: words(scene).count, visible: area.rows - 3)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = words(scene)
    guard let focus = posture.row(of: words.count), let first = scene.session.impression.first.round
    else { return }
    let level = scene.undecided(.shortlist)?.words.words ?? []
    let paper = BallotPaper.second(of: words)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(max(1, area.rows - 3)), first: scroll?.first ?? 0, focus: focus)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    let figure = area.columns * 34 / 71
    for (index, id) in words.enumerated() {
      let isLevel = level.contains(id)
      // Letters stand only before a list that is settled: it is the one to vote on.
      let mark = level.isEmpty ? paper.mark(of: id) ?? "" : isLevel ? "=" : "●"
      list.write(mark, column: 4, index: index, as: .mark, into: &canvas)
      list.write(
        scene.text(of: id), column: 7, index: index, as: .strong, within: figure - 8, into: &canvas)
      let slips = first.tally.count(of: id)?.slips ?? 0
      list.write(
        scene.figure(slips, of: first), column: figure, index: index, as: .muted, into: &canvas)
    }
    let note = scene.session.support(of: words[focus])?.note ?? ""
    for (offset, line) in note.rows(within: area.textColumns).prefix(2).enumerated() {
      canvas.write(line, at: area.point(4, area.rows - 2 + offset), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !words(scene).isEmpty else {
      return [Hint("Shift-Tab", "the vote", .previous), .tab("on"), .menu]
    }
    return [
      .rows("word"), .typing("a note"), .enter(isOpen(scene) ? "ask hands" : "next"), .tab("on"),
      .menu,
    ]
  }
}

extension Scene {
  /// "9 of 10 slips", or hands.
  func figure(_ count: Int, of round: ClosedRound) -> String {
    say(
      round.means == .hands ? "result.hands" : "result.slips",
      ["count": String(count), "total": String(round.tally.slips)])
  }
}
