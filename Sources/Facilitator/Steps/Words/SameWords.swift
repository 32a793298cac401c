import Cells
import Workshop

/// One pair at a time that may mean the same: both stay, or one of them stands for both.
struct SameWords: ChoosePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.same") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.same" }

  /// The pair to ask about now; nil once there is none.
  private func pair(_ scene: Scene) -> (pair: WordPair, words: [Word])? {
    guard let pair = scene.similar.first?.pair, let one = scene.session.word(pair.one),
      let other = scene.session.word(pair.other)
    else { return nil }
    let words = scene.session.impression.standing.filter { $0.id == one.id || $0.id == other.id }
    return words.count == 2 ? (pair, words) : nil
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    guard let words = pair(scene)?.words else { return [scene.say("words.same.on")] }
    return [scene.say("words.same.both")]
      + words.map { scene.say("words.same.one", ["word": $0.text]) }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let (pair, words) = pair(scene) else { return [.walk(.onward)] }
    if let refusal = stays(scene) { return [.refuse(refusal)] }
    posture.focus = 0
    return [.edit(.ballot(.same(pair, keep: row == 0 ? nil : words[row - 1].id)))]
  }

  /// Why no pair can be answered now.
  private func stays(_ scene: Scene) -> String? {
    scene.isVoting ? scene.say("words.typing") : nil
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, in: scene)
    let pair = pair(scene)
    let top = max(0, min(7, area.rows - rows.count - 1))
    if let pair {
      SideBySide(words: pair.words.map(\.text)).draw(into: &canvas, in: area.top(top))
    } else {
      let none = scene.session.impression.asked.isEmpty ? "words.same.none" : "words.same.done"
      canvas.write(scene.say(none), at: area.point(4, 1), as: .muted)
    }
    drawRows(from: top, into: &canvas, in: area, posture, scene)
    // Nothing is written here, so that the row of the entry line is free.
    guard pair != nil, top + rows.count + 1 <= area.rows else { return }
    canvas.write(
      scene.say(
        "words.same.count", ["index": String(scene.session.impression.asked.count + 1)]),
      at: area.point(4, top + rows.count + 1), as: .muted)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard pair(scene) != nil else { return [.enter("on"), .menu] }
    return [.rows("choose"), .enter("take it"), .tab("enough of this"), .menu]
  }
}
