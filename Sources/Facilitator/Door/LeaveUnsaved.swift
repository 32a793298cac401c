import Cells
import Workshop

/// On leaving while the disk refuses: what would become of the work, said beforehand.
struct LeaveUnsaved: ChoosePart {
  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    let isLost = scene.shelter == .memory
    return [scene.say("unsaved.stay"), scene.say(isLost ? "unsaved.print" : "unsaved.leave")]
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    row == 0 ? [.back] : [.ask(.quit)]
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard scene.shelter == .memory else {
      return Heading(scene.say("unsaved.late"), instruction: "")
    }
    return Heading(
      scene.say(scene.isOnDisk ? "unsaved.question" : "unsaved.nothing"), instruction: "")
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let trouble = scene.trouble.wrapped(to: area.textColumns).prefix(4)
    let prospect = prospect(scene).flatMap { $0.wrapped(to: area.textColumns) }
    // In a low window the rows come before all that is said about them.
    let room = max(0, area.rows - 3)
    for (offset, line) in (trouble + prospect).prefix(room).enumerated() {
      canvas.write(
        line, at: Point(column: area.text, row: area.row + offset),
        as: offset < trouble.count ? .danger : .ink)
    }
    let top = min(room, trouble.count + prospect.count) + 1
    drawRows(from: top, into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }

  /// What becomes of the work when somebody leaves now.
  private func prospect(_ scene: Scene) -> [String] {
    switch scene.shelter {
    case .memory: [scene.say("unsaved.memory")]
    case .refuge(let path):
      [scene.say("unsaved.place", ["path": path]), scene.say("unsaved.refuge")]
    case .log, nil: [scene.say("unsaved.log")]
    }
  }
}
