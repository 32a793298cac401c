import Cells
import Workshop

/// Somebody else has the session open: it can be looked at, or copied, and is never taken away.
struct OpenElsewhere: ChoosePart {
  private static let choices = ["look", "copy", "later"]

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    Self.choices.map { scene.say("elsewhere.\($0)") }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let path = scene.elsewhere?.path ?? ""
    return switch row {
    case 0: [.ask(.look(path: path))]
    case 1: [.ask(.copy(path: path))]
    default: [.ask(.turnAway)]
    }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("elsewhere.title"), instruction: "")
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let lines = said(scene).flatMap { $0.rows(within: area.textColumns) }.prefix(5)
    for (offset, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: area.text, row: area.row + offset))
    }
    let rows = rows(posture, in: scene)
    let top = lines.count + 1
    drawRows(from: top, into: &canvas, in: area, posture, scene)
    let focus = posture.row(of: rows.count) ?? 0
    canvas.write(
      scene.say("elsewhere.\(Self.choices[focus]).says")
        .sentences(within: area.textColumns, ending: canvas.ellipsis),
      at: area.point(4, top + rows.count + 1), as: .muted)
  }

  /// Which file, and who has it since when; or why it can be neither looked at nor copied.
  private func said(_ scene: Scene) -> [String] {
    guard let elsewhere = scene.elsewhere, scene.refusal.isEmpty else { return [scene.refusal] }
    let file = scene.say("outside.file", ["path": elsewhere.shown])
    return elsewhere.holder.isEmpty
      ? [file] : [file, scene.say("elsewhere.holder", ["person": elsewhere.holder])]
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}
