import Cells
import Workshop

/// The stage in the middle and its neighbours at the sides, each with its count of touchpoints.
struct StageCarousel {
  let stages: [Stage]
  let current: Stage.ID

  func draw(into canvas: inout Canvas, row: Int, page: Area) {
    guard let index = stages.firstIndex(where: { $0.id == current }) else { return }
    let stage = stages[index]
    let side = max(0, (page.columns - 23) / 2)
    if index > 0 {
      canvas.write("‹", at: page.point(1, row - page.row), as: .muted)
      draw(stages[index - 1], from: 3, room: side - 2, into: &canvas, row, page, as: .muted)
    }
    let count = " \(stage.touchpoints.count)"
    let name = stage.name.uppercased().cut(to: 27 - count.columns, ending: canvas.ellipsis)
    let next = index + 1 < stages.count ? words(stages[index + 1], 18, canvas) : ""
    let nextStart = page.columns - 4 - next.columns
    let middle =
      index == 0 && stages.count > 1
      ? 3 : min(29, max(3, nextStart - 3 - name.columns - count.columns))
    let end = canvas.write(name, at: page.point(middle, row - page.row), as: .strong)
    canvas.write(count, at: page.point(middle + end, row - page.row), as: .strong)
    guard !next.isEmpty else { return }
    canvas.write(next, at: page.point(nextStart, row - page.row), as: .muted)
    canvas.write("›", at: page.point(page.columns - 3, row - page.row), as: .muted)
  }

  private func words(_ stage: Stage, _ room: Int, _ canvas: Canvas) -> String {
    let count = " \(stage.touchpoints.count)"
    return stage.name.cut(to: room - count.columns, ending: canvas.ellipsis) + count
  }

  private func draw(
    _ stage: Stage, from column: Int, room: Int, into canvas: inout Canvas, _ row: Int,
    _ page: Area, as role: Role
  ) {
    canvas.write(
      words(stage, min(23, room), canvas), at: page.point(column, row - page.row), as: role)
  }
}
