import Cells
import Workshop

/// On leaving while the disk refuses: said before anything is lost.
struct LeaveUnsaved: ChoosePart {
  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    [scene.say("unsaved.stay"), scene.say("unsaved.leave")]
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    row == 0 ? [.back] : [.ask(.quit)]
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say(scene.isOnDisk ? "unsaved.question" : "unsaved.nothing"), instruction: "")
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = scene.trouble.wrapped(to: area.textColumns).prefix(4)
    for (offset, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: area.text, row: area.row + offset), as: .danger)
    }
    drawRows(from: lines.count + 1, into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}
