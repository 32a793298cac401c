import Cells
import Workshop

/// The question that the map leads to, and the rule, before the first word exists.
struct WordsFrame: ShowPart {
  func steps(in scene: Scene) -> Int { 0 }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.frame") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.frame" }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    var row = area.row
    for rule in ["first", "then", "vote", "deadlock"] {
      for line in scene.say("words.rule.\(rule)").wrapped(to: min(60, area.textColumns)) {
        canvas.write(line, at: Point(column: area.text, row: row))
        row += 1
      }
      row += 1
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.enter("go on"), .tab("on"), .menu]
  }
}
