extension Canvas {
  /// Writes big letters, four rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func big(_ text: String, at point: Point, as role: Role = .big) -> Int {
    var columns = 0
    for glyph in GlyphReader(text) {
      if columns > 0 { columns += write(.gap, at: point, after: columns, as: role) }
      columns += write(BigLetters.shape(of: glyph), at: point, after: columns, as: role)
    }
    return columns
  }

  /// Writes one letter, so many columns to the right of a place; gives back its columns.
  private mutating func write(
    _ shape: BigShape, at point: Point, after columns: Int, as role: Role
  ) -> Int {
    for row in 0..<BigLetters.height {
      let place = Point(column: point.column.adding(columns), row: point.row.adding(row))
      write(shape.row(row, in: alphabet), at: place, as: role)
    }
    return shape.columns
  }

  /// Writes scalars of one column each, clean and of the alphabet of the sheet.
  private mutating func write(_ row: ArraySlice<Unicode.Scalar>, at point: Point, as role: Role) {
    let columns = Self.overlap(point.column, point.column.adding(row.count), size.columns)
    guard point.row >= 0, point.row < size.rows, !columns.isEmpty else { return }
    let start = point.row * size.columns
    clear(start + columns.lowerBound..<start + columns.upperBound)
    for column in columns {
      spots[start + column] = Spot(row[row.startIndex + column - point.column], as: role)
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
