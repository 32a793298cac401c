import Cells
import Workshop

/// The stage in the middle and its neighbours at the sides, each with its count of touchpoints.
///
/// Where there is not room for all three in full, the neighbours are cut before the stage is; in a
/// window too small for the frame they go.
struct StageCarousel {
  let stages: [Stage]
  let current: Stage.ID

  /// What a neighbour needs to be recognised.
  private static let least = 12

  func draw(into canvas: inout Canvas, row: Int, page: Area) {
    guard let index = stages.firstIndex(where: { $0.id == current }) else { return }
    let line = row - page.row
    guard page.columns >= 60 else {
      let name = words(stages[index], page.columns - 6, canvas, inCapitals: true)
      canvas.write(name, at: page.point(3, line), as: .strong)
      return
    }
    // Where the middle may begin at the earliest: after the neighbour at the left.
    let left = index > 0 ? 3 + StageCarousel.least + 2 : 3
    let right = index + 1 < stages.count ? StageCarousel.least + 7 : 2
    let name = words(
      stages[index], max(12, page.columns - left - right), canvas, inCapitals: true)
    let spare = max(0, page.columns - 71)
    let room = min(18 + spare, page.columns - 7 - left - name.columns)
    let next =
      index + 1 < stages.count
      ? words(stages[index + 1], max(StageCarousel.least, room), canvas) : ""
    let nextStart = page.columns - 4 - next.columns
    let middle =
      index == 0 && stages.count > 1
      ? 3 : min(29 + spare / 2, max(3, nextStart - 3 - name.columns))
    if index > 0 {
      canvas.write("‹", at: page.point(1, line), as: .muted)
      let before = words(stages[index - 1], middle - 5, canvas)
      canvas.write(before, at: page.point(3, line), as: .muted, within: max(0, middle - 5))
    }
    canvas.write(name, at: page.point(middle, line), as: .strong)
    guard !next.isEmpty else { return }
    canvas.write(next, at: page.point(nextStart, line), as: .muted)
    canvas.write("›", at: page.point(page.columns - 3, line), as: .muted)
  }

  /// The stage's name and its count in at most `room` columns.
  private func words(
    _ stage: Stage, _ room: Int, _ canvas: Canvas, inCapitals: Bool = false
  ) -> String {
    let count = " \(stage.touchpoints.count)"
    let name = inCapitals ? stage.name.uppercased() : stage.name
    return name.cut(to: room - count.columns, ending: canvas.ellipsis) + count
  }
}
