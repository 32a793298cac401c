extension Canvas {
  /// Writes big letters, four rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func big(_ text: String, at point: Point, as role: Role = .big) -> Int {
    let shapes = GlyphReader(text).map { BigLetters.shape(of: $0) }
    let columns = BigLetters.columns(of: shapes)
    for row in 0..<BigLetters.height {
      var line: [Unicode.Scalar] = []
      line.reserveCapacity(columns)
      for shape in shapes {
        if !line.isEmpty { line.append(contentsOf: repeatElement(" ", count: BigShape.gap)) }
        line += shape.row(row, in: alphabet)
      }
      write(line, at: Point(column: point.column, row: point.row.adding(row)), as: role)
    }
    return columns
  }

  /// Writes scalars of one column each, clean and of the alphabet of the sheet.
  private mutating func write(_ row: [Unicode.Scalar], at point: Point, as role: Role) {
    let columns = Self.overlap(point.column, point.column.adding(row.count), size.columns)
    guard point.row >= 0, point.row < size.rows, !columns.isEmpty else { return }
    let start = point.row * size.columns
    clear(start + columns.lowerBound..<start + columns.upperBound)
    for column in columns {
      spots[start + column] = Spot(row[column - point.column], as: role)
    }
  }

  /// Writes tall digits, seven rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func digits(_ text: String, at point: Point, as role: Role = .big) -> Int {
    for (offset, row) in BigLetters.digits(of: text, in: alphabet).enumerated() {
      write(row, at: Point(column: point.column, row: point.row.adding(offset)), as: role)
    }
    return BigLetters.columns(ofDigits: text)
  }
}
