extension Canvas {
  /// Writes big letters, four rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func big(_ text: String, at point: Point, as role: Role = .big) -> Int {
    let shapes = GlyphReader(text).map { BigLetters.shape(of: $0) }
    let columns = BigLetters.columns(of: shapes)
    fill(
      Area(column: point.column, row: point.row, columns: columns, rows: BigLetters.height),
      as: role)
    var column = point.column
    for shape in shapes {
      write(shape, at: Point(column: column, row: point.row), as: role)
      column = column.adding(shape.columns + BigShape.gap)
    }
    return columns
  }

  /// Writes one letter over blanks.
  private mutating func write(_ shape: BigShape, at point: Point, as role: Role) {
    let scalars = shape.scalars(in: alphabet)
    let columns = Self.overlap(point.column, point.column.adding(shape.columns), size.columns)
    for row in Self.overlap(point.row, point.row.adding(BigLetters.height), size.rows) {
      for column in columns {
        let scalar = scalars[(row - point.row) * shape.columns + column - point.column]
        spots[row * size.columns + column] = Spot(scalar, as: role)
      }
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
