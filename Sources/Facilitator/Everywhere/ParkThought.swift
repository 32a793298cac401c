import Cells
import Workshop

/// Parks a thought from anywhere, and goes back at once to what the room was doing.
struct ParkThought: WritePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("park.question"), instruction: scene.say("park.says"))
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("park.line"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { 0 }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let step = scene.step ?? ""
    let edits = texts.map { Edit.parked(.add(text: $0, step: step)) }
    return [edits.asOne, .back, .say(scene.say("park.done"))]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] { [] }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] { [] }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = scene.session.parked.flatMap { $0.text.rows(within: area.textColumns) }
    for (offset, line) in lines.suffix(max(0, area.rows)).enumerated() {
      canvas.write(line, at: Point(column: area.text, row: area.row + offset), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.typing(), .enter("park it"), .back]
  }
}

extension [Edit] {
  /// One undoable step, however many there are.
  var asOne: Outcome { count == 1 ? .edit(self[0]) : .edit(.several(self)) }
}
