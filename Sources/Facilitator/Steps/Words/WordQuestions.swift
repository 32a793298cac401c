import Cells
import Workshop

/// Five questions about each of the three, alone: four with yes, no or unknown, and which moment leaves it.
struct WordQuestions: ScorePart {
  private enum Ask: Equatable {
    case test(WordTest)
    case moment

    static let all = WordTest.allCases.map(Ask.test) + [.moment]

    func words(in scene: Scene) -> String {
      switch self {
      case .test(let test): scene.say("questions.\(test)")
      case .moment: scene.say("questions.moment")
      }
    }
  }

  private func words(_ scene: Scene) -> [Word] { scene.session.chosenWords }

  private func row(at index: Int, _ scene: Scene) -> (word: Word, ask: Ask) {
    (words(scene)[index / Ask.all.count], Ask.all[index % Ask.all.count])
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading("words.questions")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.questions" }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count * Ask.all.count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let place = self.row(at: row, scene)
    guard case .test(let test) = place.ask else { return [] }
    let values: [Answer?] = [nil, .yes, .no, .unknown]
    let next = (values.firstIndex(of: scene.session.support(of: place.word.id)?[test]) ?? 0) + step
    guard values.indices.contains(next) else { return [] }
    return [.edit(.word(.test(place.word.id, test, values[next])))]
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    self.row(at: row, scene).ask == .moment
      ? [.open(.wordsOnMoments(row / Ask.all.count))] : nil
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let place = self.row(at: row, scene)
    guard case .test(let test) = place.ask,
      scene.session.support(of: place.word.id)?[test] != nil
    else { return [.refuse(scene.say("refuse.takeOut"))] }
    return [.edit(.word(.test(place.word.id, test, nil)))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    if command == .left || command == .right, isOnMoment(posture, scene) {
      return scene.say("questions.enter")
    }
    return refusal(of: command, ifEmpty: words(scene).isEmpty, "questions.none", in: scene)
  }

  private func isOnMoment(_ posture: Posture, _ scene: Scene) -> Bool {
    posture.row(of: count(posture, in: scene)).map { row(at: $0, scene).ask } == .moment
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .word(.test(let id, let test, _)) = edit,
      let word = words(scene).firstIndex(where: { $0.id == id }),
      let ask = Ask.all.firstIndex(of: .test(test))
    else { return }
    posture.focus = word * Ask.all.count + ask
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: count(posture, in: scene), visible: area.rows)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let count = count(posture, in: scene)
    guard count > 0, let scroll = scroll(posture, in: area, scene) else {
      canvas.write(
        scene.say("questions.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let list = RowList(area: area, first: scroll.first, focus: posture.row(of: count))
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for index in scroll.range { draw(index, list, into: &canvas, area, scene) }
  }

  private func draw(
    _ index: Int, _ list: RowList, into canvas: inout Canvas, _ area: Area, _ scene: Scene
  ) {
    let place = row(at: index, scene)
    let label = area.columns < 71 ? 19 : 22
    let value = area.columns * 54 / 71
    // A word has the rows of its questions; where it begins above the window, its name stands on top.
    let lines = place.word.text.rows(within: label - 5)
    let line = index % Ask.all.count
    let isTop = list.row(of: index - 1) == nil
    let part = isTop ? lines[0] : line < lines.count ? lines[line] : ""
    list.write(part, column: 4, index: index, as: .strong, within: label - 5, into: &canvas)
    list.write(
      place.ask.words(in: scene), column: label, index: index, as: .muted,
      within: value - label - 3, into: &canvas)
    let (said, isOpen) = said(place, scene)
    let isLive = list.isFocused(index) && place.ask != .moment
    list.write(
      isLive ? "◂ \(said) ▸" : said, column: isLive ? value - 2 : value, index: index,
      as: isOpen ? .muted : .ink, into: &canvas)
  }

  /// The answer, and whether none was given.
  private func said(_ place: (word: Word, ask: Ask), _ scene: Scene) -> (String, Bool) {
    switch place.ask {
    case .test(let test):
      let answer = scene.session.support(of: place.word.id)?[test]
      return (scene.say("words.answer.\(answer?.rawValue ?? "none")"), answer == nil)
    case .moment:
      let numbers = scene.numbers(of: .carries, for: place.word.id)
      return numbers.isEmpty
        ? (scene.say("questions.noMoment"), true) : (numbers.joined(separator: ", "), false)
    }
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard let row = posture.row(of: count(posture, in: scene)) else { return nil }
    let place = self.row(at: row, scene)
    if place.ask == .moment { return scene.say("questions.enter") }
    let support = scene.session.support(of: place.word.id)
    return place.ask == .test(.competitors) && support?.competitors == .yes
      ? scene.say("questions.everybody") : nil
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard count(posture, in: scene) > 0 else {
      return [Hint("Shift-Tab", "the pairs", .previous), .tab("on"), .menu]
    }
    let enter = Hint.enter(isOnMoment(posture, scene) ? "the moments" : "next")
    return [.rows("question"), .across("change"), enter, .tab("on"), .menu]
  }
}
