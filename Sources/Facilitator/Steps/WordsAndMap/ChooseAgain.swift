import Cells
import Workshop

/// Three of all the words once more, without a look at the first three; then how many came back.
struct ChooseAgain: ScorePart {
  private func words(_ scene: Scene) -> [Word] { scene.session.impression.standing }

  private func isDone(_ posture: Posture) -> Bool { posture.shown > 0 }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(
      scene.say("again.question"), instruction: scene.say("again.says"),
      figure: scene.say("words.kept", ["count": String(posture.ticks.count)]))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int {
    isDone(posture) ? 0 : words(scene).count
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    (step > 0) == posture.ticks.contains(row) ? [] : mark(row, &posture, in: scene)
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if let place = posture.ticks.firstIndex(of: row) {
      posture.ticks.remove(at: place)
    } else if posture.ticks.count < Impression.chosenLimit {
      posture.ticks.append(row)
    } else {
      return [.refuse(scene.say("again.fourth"))]
    }
    return []
  }

  /// Enter keeps the three; before there are three it ticks the word.
  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    guard posture.ticks.count == Impression.chosenLimit else {
      return mark(row, &posture, in: scene)
    }
    posture.shown = 1
    let list = words(scene)
    let three = posture.ticks.map { list[$0].id }
    return [.edit(.solo(.again(SecondChoice(date: scene.moment.date, words: three))))]
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if isDone(posture), command == .enter { return [.back] }
    return performScoring(command, &posture, in: scene)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    let isEmpty = !isDone(posture) && words(scene).isEmpty
    return refusal(of: command, ifEmpty: isEmpty, "words.none.choose", in: scene)
  }

  private func columns(_ posture: Posture, _ area: Area, _ scene: Scene) -> WordColumns {
    WordColumns(
      words: words(scene).map { "● " + $0.text }, area: area.top(max(1, area.rows - 2)),
      focus: posture.row(of: count(posture, in: scene)))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    columns(posture, area, scene).scroll(from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    if isDone(posture) { return choices(scene)?.draw(into: &canvas, in: area, scene) ?? () }
    let words = words(scene)
    let marked = words.indices.map {
      (posture.ticks.contains($0) ? "● " : "○ ") + words[$0].text
    }
    let columns = columns(posture, area, scene)
    WordColumns(words: marked, area: columns.area, focus: columns.focus).draw(
      into: &canvas, first: posture.first,
      role: { posture.ticks.contains($0) ? .strong : .ink })
    canvas.write(
      posture.ticks.map { words[$0].text }.joined(separator: " · ")
        .cut(to: area.textColumns, ending: canvas.ellipsis),
      at: area.point(4, columns.below(in: area)), as: .title)
  }

  /// Both choices, and how many words came back.
  private func choices(_ scene: Scene) -> TwoChoices? {
    let impression = scene.session.impression
    return impression.again.last.map { again in
      TwoChoices(
        first: scene.dotted(impression.chosen), now: scene.dotted(again.words),
        cameBack: again.cameBack(of: impression.chosen))
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    if isDone(posture) { return [.enter("back"), .back] }
    let isFull = posture.ticks.count == Impression.chosenLimit
    return [.rows("choose"), .enter(isFull ? "these three" : "tick"), .space("tick"), .back]
  }
}

extension Scene {
  /// Whether a leader alone may choose the words again: a day after the draft, and once.
  var isSecondChoiceDue: Bool {
    let impression = session.impression
    guard manner == .alone, !impression.chosen.isEmpty, let drafted = impression.drafted,
      !impression.again.contains(where: { $0.date > drafted })
    else { return false }
    return SecondChoice.isDue(on: moment.date, after: drafted)
  }
}
