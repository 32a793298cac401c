import Cells
import Workshop

/// The three words, one per Enter, in letters that the back row reads.
struct WordsResult: ShowPart {
  var chrome: Chrome { .poster }

  func steps(in scene: Scene) -> Int { scene.session.chosenWords.count }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.result") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.result" }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = scene.session.chosenWords.map(\.text)
    BigWords(words: Array(words.prefix(posture.shown))).draw(into: &canvas, in: area)
    guard words.isEmpty || posture.shown == 0 else { return }
    let said = scene.say(words.isEmpty ? "words.result.none" : "words.result.next")
    canvas.write(said, at: Point(column: area.text, row: area.row), as: .muted)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let count = steps(in: scene)
    return count > 0 && posture.shown >= count ? scene.say("words.say") : nil
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter(posture.shown < steps(in: scene) ? "next word" : "on"), .tab("on"), .menu]
  }
}

/// Words in big letters, below each other; what is too long for them stands bold, in capitals.
struct BigWords {
  let words: [String]

  func draw(into canvas: inout Canvas, in area: Area) {
    let pitch = max(2, min(6, area.rows / 3))
    for (index, word) in words.prefix(3).enumerated() {
      let row = area.row + index * pitch
      let isBig =
        pitch >= 5 && BigLetters.canDraw(word) && BigLetters.columns(of: word) <= area.textColumns
      if isBig {
        canvas.big(word, at: Point(column: area.text, row: row))
      } else {
        canvas.write(
          word.uppercased().cut(to: area.textColumns, ending: canvas.ellipsis),
          at: Point(column: area.text, row: row + (pitch >= 3 ? 1 : 0)), as: .big)
      }
    }
  }
}
