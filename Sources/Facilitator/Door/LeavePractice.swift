import Cells
import Workshop

/// On leaving practice: nothing is kept, unless one wants to.
struct LeavePractice: ChoosePart {
  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    ["stay", "keep", "door", "leave"].map { scene.say("practice.\($0)") }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch row {
    case 0: [.back]
    case 1: [.ask(.keepPractice)]
    case 2: [.show(.door)]
    default: [.ask(.quit)]
    }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("practice.question"), instruction: scene.say("practice.says"))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawRows(into: &canvas, in: area, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("do it"), .back]
  }
}
