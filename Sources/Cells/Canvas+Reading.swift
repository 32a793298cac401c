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
    joined { index, bytes in
      if !spots[index].isContinuation { write(index, to: &bytes) }
    }
  }

  /// The letters of the roles in the same shape, one for each column.
  public var roles: String {
    joined { index, bytes in bytes += String(spots[index].role.letter).utf8 }
  }

  private func joined(_ write: (Int, inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * spots.count + size.rows)
    for row in 0..<size.rows {
      if row > 0 { bytes.append(UInt8(ascii: "\n")) }
      for index in row * size.columns..<(row + 1) * size.columns { write(index, &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ index: Int, to bytes: inout [UInt8]) {
    let base = spots[index].base
    // Most of a sheet is blanks and letters.
    guard !base.isASCII || marks[index] != nil else { return bytes.append(UInt8(base.value)) }
    var text = ""
    write(index, to: &text)
    bytes += text.utf8
  }

  private func write(_ index: Int, to text: inout String) {
    text.unicodeScalars.append(spots[index].base)
    if let marks = marks[index] { text.unicodeScalars.append(contentsOf: marks) }
  }
}
