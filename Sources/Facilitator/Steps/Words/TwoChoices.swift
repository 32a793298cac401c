import Cells

/// Three words that were chosen before, those of now, and how many came back.
struct TwoChoices {
  let first: String
  let now: String
  /// nil where there is nothing to compare.
  let cameBack: Int?

  func draw(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    for (row, (label, words)) in [("again.first", first), ("again.now", now)].enumerated() {
      canvas.write(scene.say(label), at: area.point(4, row), as: .muted)
      canvas.write(
        words.cut(to: area.columns - 21, ending: canvas.ellipsis), at: area.point(20, row),
        as: .strong)
    }
    guard let cameBack else { return }
    canvas.write(scene.say("again.back.\(min(3, cameBack))"), at: area.point(4, 3), as: .title)
  }
}
