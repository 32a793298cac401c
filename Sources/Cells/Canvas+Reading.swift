extension Canvas {
  /// The characters, rows joined by line feeds, trailing blanks kept.
  public var text: String {
    joined { cell in cell.isContinuation ? nil : cell.glyph }
  }

  /// The letters of the roles in the same shape, one for each column.
  public var roles: String {
    joined { cell in cell.role.letter }
  }

  private func joined(_ sign: (Cell) -> Character?) -> String {
    var text = ""
    text.reserveCapacity(cells.count + size.rows)
    for row in 0..<size.rows {
      if row > 0 { text.append("\n") }
      for index in row * size.columns..<(row + 1) * size.columns {
        if let character = sign(cells[index]) { text.append(character) }
      }
    }
    return text
  }
}
