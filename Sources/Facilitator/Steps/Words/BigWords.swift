import Cells

/// Words in big letters, below each other; what is too long for them stands bold, in capitals.
struct BigWords {
  let words: [String]
  /// What stands beside each, muted; none, or one for each.
  var beside: [String] = []

  func draw(into canvas: inout Canvas, in area: Area) {
    let pitch = max(2, min(6, area.rows / 3))
    for (index, word) in words.prefix(3).enumerated() {
      let row = area.row + index * pitch
      let width = BigLetters.columns(of: word)
      let isBig = pitch >= 5 && BigLetters.canDraw(word) && width <= area.textColumns
      if isBig {
        canvas.big(word, at: Point(column: area.text, row: row))
      } else {
        canvas.write(
          word.uppercased().cut(to: area.textColumns, ending: canvas.ellipsis),
          at: Point(column: area.text, row: row + (pitch >= 3 ? 1 : 0)), as: .big)
      }
      guard beside.indices.contains(index) else { continue }
      let taken = isBig ? width : min(area.textColumns, word.columns)
      draw(
        beside[index], after: taken, row: row, below: isBig ? 4 : pitch >= 3 ? 2 : 1, into: &canvas,
        area)
    }
  }

  /// Beside the word where there is room for it, else in the row below it.
  private func draw(
    _ text: String, after taken: Int, row: Int, below: Int, into canvas: inout Canvas, _ area: Area
  ) {
    let column = max(40, taken + 3)
    if column + text.columns <= area.textColumns {
      canvas.write(text, at: area.point(4 + column, row - area.row + 1), as: .muted)
    } else {
      canvas.write(text, at: area.point(4, row - area.row + below), as: .muted)
    }
  }
}
