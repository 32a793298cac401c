import Cells
import Workshop

/// Hands for words that slips and points cannot tell apart, one word after the other.
struct HandsForLevel: ScorePart {
  let tie: Tie

  /// What is level; once every word is counted, what was.
  private func level(_ scene: Scene) -> (round: VoteRound, words: [Word.ID], places: Int) {
    if let (round, open) = scene.undecided(tie), open.need == .hands {
      return (round, open.words, open.places)
    }
    let isSecond = tie == .winners && scene.session.impression.second.round != nil
    let round: VoteRound = isSecond ? .second : .first
    return (round, scene.session.impression[round].hands.map(\.word), 0)
  }

  private func hands(_ word: Word.ID, _ scene: Scene) -> Int? {
    scene.session.impression[level(scene).round].hands.last { $0.word == word }?.hands
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let (_, words, places) = level(scene)
    guard let row = posture.row(of: words.count) else {
      return Heading(scene.say("talk.question"), instruction: scene.say("hands.counted"))
    }
    let said =
      places > 0
      ? scene.say("hands.says", one: "hands.says.one", counting: places)
      : scene.say("hands.counted")
    return Heading(
      scene.say("hands.question", ["word": scene.text(of: words[row])]), instruction: said)
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("vote.hands"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { level(scene).words.count }

  func change(_ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let word = level(scene).words[row]
    let now = hands(word, scene).map { $0 + step } ?? max(0, step)
    return set(word, to: now, scene)
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let words = level(scene).words
    guard let count = Int(text) else { return [.refuse(scene.say("vote.number"))] }
    posture.focus = min(words.count - 1, row + 1)
    let edit = set(words[row], to: count, scene)
    return row + 1 == words.count ? edit + closing(after: edit, scene) : edit
  }

  /// Enter with nothing typed: the next word, and after the last one what follows from the hands.
  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    let closing = closing(after: [], scene)
    return closing.isEmpty ? nil : closing
  }

  private func set(_ word: Word.ID, to count: Int, _ scene: Scene) -> [Outcome] {
    guard (0...999).contains(count) else { return [] }
    let (round, words, _) = level(scene)
    let others = scene.session.impression[round].hands.filter {
      $0.word != word && words.contains($0.word)
    }
    let hands = others + [HandCount(word: word, hands: count)]
    return [.edit(.ballot(.hands(round, words.compactMap { id in hands.first { $0.word == id } })))]
  }

  /// Once every word is counted: back, or to who decides; nothing before that.
  private func closing(after outcomes: [Outcome], _ scene: Scene) -> [Outcome] {
    var next = scene
    for case .edit(let edit) in outcomes { try? next.session.apply(edit) }
    guard let open = next.undecided(tie)?.words else { return [.back] }
    return open.need == .hands ? [] : [.back, .open(.decide(tie))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    command == .next || command == .previous ? scene.say("refuse.open") : nil
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: level(scene).words.count, visible: area.rows)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = level(scene).words
    guard let focus = posture.row(of: words.count) else { return }
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(area: area, first: scroll?.first ?? 0, focus: focus)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    let value = area.columns * 45 / 71
    for (index, word) in words.enumerated() {
      list.write(
        scene.text(of: word), column: 4, index: index, as: .strong, within: value - 7,
        into: &canvas)
      let said = hands(word, scene).map(String.init) ?? scene.say("hands.none")
      let isFocused = list.isFocused(index)
      list.write(
        isFocused ? "◂ \(said) ▸" : said, column: isFocused ? value - 2 : value, index: index,
        as: .ink, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("word"), .across("hands"), .typing("the number"), .enter("keep"), .back]
  }
}

/// What slips, points and hands leave level is decided by whom the room agreed on before.
struct DeciderChoice: ChoosePart {
  let tie: Tie

  private func open(_ scene: Scene) -> (round: VoteRound, words: Undecided, picks: [Word.ID])? {
    guard let (round, words) = scene.undecided(tie), words.need == .decider else { return nil }
    let picks = scene.session.impression[round].picks.filter(words.words.contains)
    return (round, words, picks)
  }

  /// The words that are still to choose from.
  private func words(_ scene: Scene) -> [Word.ID] {
    guard let open = open(scene) else { return [] }
    return open.words.words.filter { !open.picks.contains($0) }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let left = open(scene).map { $0.words.places - $0.picks.count } ?? 0
    let decider = scene.session.impression.electorate.decider
    return Heading(
      scene.say("decide.question", one: "decide.question.one", counting: left),
      instruction: decider.isEmpty
        ? scene.say("decide.nobody") : scene.say("decide.says", ["person": decider]))
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] { words(scene).map(scene.text) }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let open = open(scene) else { return [.back] }
    let picks = open.picks + [words(scene)[row]]
    posture.focus = 0
    let edit = Outcome.edit(.ballot(.picks(open.round, picks)))
    return picks.count >= open.words.places ? [edit, .back] : [edit]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawRows(into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}
