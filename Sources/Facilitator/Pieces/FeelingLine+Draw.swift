import Cells
import Workshop

extension FeelingLine {
  /// Draws the rows of the line, its first column at `point`, its labels `labels` columns before it.
  ///
  /// The mark of the moment in focus shows the cursor.
  func draw(
    into canvas: inout Canvas, at point: Cells.Point, from first: Int, focus: Int? = nil,
    labels: Int = 4
  ) {
    for (offset, pieces) in rows(from: first, focus: focus).enumerated() {
      let row = point.row + offset
      canvas.write(
        geometry.label(of: offset), at: Cells.Point(column: point.column - labels, row: row),
        as: .muted)
      for piece in pieces {
        let place = Cells.Point(column: point.column + piece.column, row: row)
        canvas.write(piece.text(in: canvas.alphabet), at: place, as: piece.ink.role)
        if piece.ink == .focus { canvas.cursor = place }
      }
    }
  }
}
