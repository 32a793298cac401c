import Cells

extension ChoosePart {
  /// Draws the rows below each other, the first so many rows below the top.
  func drawRows(
    from top: Int = 0, into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene
  ) {
    let rows = rows(posture, in: scene)
    let focus = posture.row(of: rows.count)
    let shown = Area(
      column: area.column, row: area.row + top, columns: area.columns,
      rows: max(1, area.rows - top))
    let scroll = Scroll(count: rows.count, visible: shown.rows, focus: focus ?? 0)
    let list = RowList(area: shown, first: scroll.first, focus: focus)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, row) in rows.enumerated() {
      list.write(row, column: 4, index: index, into: &canvas)
    }
  }
}
