import Cells

/// Words in big letters, below each other; what is too long for them stands bold, in capitals.
struct BigWords {
  let words: [String]
  /// What stands beside each, muted; none, or one for each.
  var beside: [String] = []

  func draw(into canvas: inout Canvas, in area: Area) {
    // There is a blank row between two words, and need be none below the last.
    let pitch = max(2, min(6, (area.rows + 1) / 3))
    for (index, word) in words.prefix(3).enumerated() {
      let row = area.row + index * pitch
      let width = BigLetters.columns(of: word)
      let says = beside.indices.contains(index) ? beside[index] : ""
      let hasRoom = fits(says, after: width, area) || row + BigLetters.height < area.maxRow
      let isBig =
        pitch >= 5 && BigLetters.canDraw(word) && width <= area.textColumns && hasRoom
      if isBig {
        canvas.big(word, at: Point(column: area.text, row: row))
      } else {
        canvas.write(
          word.uppercased().cut(to: area.textColumns, ending: canvas.ellipsis),
          at: Point(column: area.text, row: row + (pitch >= 3 ? 1 : 0)), as: .big)
      }
      let taken = isBig ? width : min(area.textColumns, word.columns)
      let below = isBig ? BigLetters.height : pitch >= 3 ? 2 : 1
      draw(says, after: taken, row: row, below: below, into: &canvas, area)
    }
  }

  /// Where what stands beside a word begins, counted from the text; below each other where they can.
  private func column(after taken: Int, _ area: Area) -> Int {
    let longest = beside.map(\.columns).max() ?? 0
    return max(taken + 3, min(40, area.textColumns - longest))
  }

  private func fits(_ text: String, after taken: Int, _ area: Area) -> Bool {
    text.isEmpty || column(after: taken, area) + text.columns <= area.textColumns
  }

  /// Beside the word where there is room for it, else in the row below it.
  private func draw(
    _ text: String, after taken: Int, row: Int, below: Int, into canvas: inout Canvas, _ area: Area
  ) {
    if fits(text, after: taken, area) {
      let column = area.text + column(after: taken, area)
      canvas.write(text, at: Point(column: column, row: row + 1), as: .muted)
    } else {
      canvas.write(text, at: Point(column: area.text, row: row + below), as: .muted)
    }
  }
}
