import Cells
import Workshop

/// What a journey map is, and what it is not (M1–M14): one row per Enter.
///
/// The first Enter begins the workshop: no clock runs before it.
struct WhatItIs: ShowPart {
  func steps(in scene: Scene) -> Int {
    scene.playbook.contrast.rows.count + 1
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.question("welcome.is"), instruction: "")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "welcome.is" }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let outcomes = performShowing(command, &posture, in: scene)
    return command == .enter ? [.note(.begin)] + outcomes : outcomes
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let contrast = scene.playbook.contrast
    var row = area.row
    for (index, line) in contrast.rows.enumerated() {
      let isShown = index < posture.shown
      let opposite = scene.fill(line.is).wrapped(to: max(8, area.textColumns - 32))
      canvas.write(
        isShown ? scene.fill(line.not) : "·", at: Point(column: area.text, row: row),
        as: .muted, within: 31)
      for (offset, words) in opposite.enumerated() where isShown {
        canvas.write(words, at: Point(column: area.text + 32, row: row + offset))
      }
      row += max(1, opposite.count)
    }
    guard posture.shown > contrast.rows.count else {
      return drawWait(into: &canvas, in: area, posture, scene)
    }
    row += 1
    let further = contrast.further.map { scene.fill($0) }.joined(separator: " ")
    for line in further.wrapped(to: min(61, area.textColumns)) where row < area.maxRow + 1 {
      canvas.write(line, at: Point(column: area.text, row: row))
      row += 1
    }
  }

  /// Before the first Enter: that nothing runs yet.
  private func drawWait(
    into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene
  ) {
    guard posture.shown == 0 else { return }
    canvas.write(
      scene.say("welcome.start").cut(to: area.textColumns, ending: canvas.ellipsis),
      at: Point(column: area.text, row: min(area.row + 10, area.maxRow - 1)), as: .muted)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter("next"), .tab("on"), .menu]
  }
}
