import Cells
import Workshop

/// The last screen: the three words, large; Enter ends the session.
struct LastScreen: ShowPart {
  var chrome: Chrome { .poster }

  func steps(in scene: Scene) -> Int { 0 }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "close.last" }

  func finish(_ posture: Posture, in scene: Scene) -> [Outcome] { [.command(.leave)] }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    command == .next
      ? [.say(scene.say("close.ends"))] : performShowing(command, &posture, in: scene)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = scene.session.chosenWords.map(\.text)
    BigWords(words: words).draw(into: &canvas, in: area)
    guard words.isEmpty else { return }
    canvas.write(
      scene.session.displayTitle, at: Point(column: area.text, row: area.row + 2), as: .title)
    canvas.write(
      scene.say("close.open.words.none"), at: Point(column: area.text, row: area.row + 4),
      as: .muted)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    scene.session.chosenWords.isEmpty ? nil : scene.say("words.say")
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter("end"), Hint("Shift-Tab", "back", .previous), .menu]
  }
}
