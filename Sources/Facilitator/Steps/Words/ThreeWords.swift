import Cells
import Workshop

/// Exactly three of the words (M115), alone: the draft, in which one goes and another comes; a fourth is met
/// with what to do.
struct ThreeWords: ScorePart {
  private func words(_ scene: Scene) -> [Word] { scene.candidates }

  private func isChosen(_ word: Word, _ scene: Scene) -> Bool {
    scene.session.impression.chosen.contains(word.id)
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading(
      "words.choose",
      figure: scene.say(
        "words.kept", ["count": String(scene.session.impression.chosen.count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.choose" }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    choose(words(scene)[row], step > 0, scene)
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let word = words(scene)[row]
    return choose(word, !isChosen(word, scene), scene)
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    mark(row, &posture, in: scene)
  }

  private func choose(_ word: Word, _ isWanted: Bool, _ scene: Scene) -> [Outcome] {
    guard isWanted != isChosen(word, scene) else { return [] }
    let others = scene.session.impression.chosen.filter { $0 != word.id }
    return [scene.drafting(isWanted ? others + [word.id] : others)]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if words(scene).isEmpty, [.enter, .mark, .left, .right].contains(command) {
      return scene.say("words.none.choose")
    }
    guard [.enter, .mark, .right].contains(command),
      let row = posture.row(of: words(scene).count), !isChosen(words(scene)[row], scene),
      scene.session.impression.chosen.count >= Impression.chosenLimit
    else { return nil }
    return scene.say("words.fourth")
  }

  private func columns(_ posture: Posture, _ area: Area, _ scene: Scene) -> WordColumns {
    let words = words(scene).map { "● " + $0.text }
    return WordColumns(
      words: words, area: area.top(area.rows - 2), focus: posture.row(of: words.count))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    columns(posture, area, scene).scroll(from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = words(scene)
    guard !words.isEmpty else {
      canvas.write(
        scene.say("words.none.choose"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let marked = words.map { (isChosen($0, scene) ? "● " : "○ ") + $0.text }
    let columns = columns(posture, area, scene)
    WordColumns(words: marked, area: columns.area, focus: columns.focus).draw(
      into: &canvas, first: posture.first,
      role: { isChosen(words[$0], scene) ? .strong : .ink })
    let chosen = scene.session.chosenWords.map(\.text).joined(separator: " · ")
    canvas.write(
      chosen.cut(to: area.textColumns, ending: canvas.ellipsis),
      at: area.point(4, columns.below(in: area)), as: .title)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [
      .rows("choose"), .enter("keep it, let it go"), .tab("on"), .menu,
    ]
  }
}
