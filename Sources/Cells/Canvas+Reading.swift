extension Canvas {
  /// The cell at a place; nil outside the sheet.
  public subscript(_ point: Point) -> Cell? {
    guard point.column >= 0, point.column < size.columns, point.row >= 0, point.row < size.rows
    else { return nil }
    return cell(at: point.row * size.columns + point.column)
  }

  /// All cells, row after row, `size.columns` to a row.
  public var cells: [Cell] { spots.indices.map(cell) }

  private func cell(at index: Int) -> Cell {
    var text = ""
    write(index, to: &text)
    return Cell(glyph: text.first ?? " ", role: spots[index].role)
  }

  /// The characters, rows joined by line feeds, trailing blanks kept.
  public var text: String {
    joined { index, text in if !spots[index].isContinuation { write(index, to: &text) } }
  }

  /// The letters of the roles in the same shape, one for each column.
  public var roles: String { joined { index, text in text.append(spots[index].role.letter) } }

  private func joined(_ write: (Int, inout String) -> Void) -> String {
    var text = ""
    text.reserveCapacity(spots.count + size.rows)
    for row in 0..<size.rows {
      if row > 0 { text.append("\n") }
      for index in row * size.columns..<(row + 1) * size.columns { write(index, &text) }
    }
    return text
  }

  private func write(_ index: Int, to text: inout String) {
    text.unicodeScalars.append(spots[index].base)
    if let marks = marks[index] { text.unicodeScalars.append(contentsOf: marks) }
  }
}
